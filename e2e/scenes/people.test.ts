import { expect } from 'vitest';
import { group } from '../harness/group';
import type { Person } from '../harness/person';
import type { Screen } from '../harness/screen';
import { message, say } from '../harness/talk';
import { scene } from '../harness/world';

scene('two find each other, become friends, write, and part', async ({ world }) => {
  const { Ana, Bo } = await world.people('Ana', 'Bo');
  const ana = await world.open(Ana, '/people');
  const bo = await world.open(Bo, '/people');

  await ana.page.getByRole('searchbox', { name: 'Find people by name or handle' }).fill('bo');
  await ana.page.getByRole('region', { name: 'People found' }).getByRole('link', { name: /Bo/ }).click();
  const his = ana.page.getByRole('dialog', { name: 'Profile' });
  await his.getByRole('button', { name: 'Add as friend' }).click();

  await bo.page.getByRole('button', { name: 'Accept: Ana' }).click();
  await bo.page.getByRole('list', { name: 'Friends' }).getByRole('link', { name: /Ana/ }).waitFor();
  await his.getByText('Friend', { exact: true }).waitFor();

  await his.getByRole('button', { name: 'Message' }).click();
  await ana.page.waitForURL(/\/c\/c_/);
  await say(ana, 'Found you');
  await bo.page.goto('/');
  await bo.page.getByRole('navigation', { name: 'Conversations' }).getByRole('link', { name: /Ana/ }).click();
  await message(bo, 'Found you').waitFor();

  await bo.page.goto(`/people/${Ana.id}`);
  await bo.page.getByRole('dialog', { name: 'Profile' }).getByRole('button', { name: 'Block' }).click();
  await bo.page.getByRole('alertdialog', { name: 'Block Ana?' }).getByRole('button', { name: 'Block' }).click();
  await bo.page.getByRole('dialog', { name: 'Profile' }).getByText('You have blocked Ana').waitFor();

  ana.forgive(/status of (403|404|409).*\/messages/);
  await say(ana, 'Are you there?');
  await ana.page.getByText('Not sent').first().waitFor();
  await expect(Bo.api.get<{ items: { last: { text: string } }[] }>('/conversations')).resolves.toMatchObject({ items: [{ last: { text: 'Found you' } }] });
});

scene('a link brings somebody new into a group, who gets a role and a tag, and leaves', async ({ world }) => {
  const { Ana, Bo, Chi } = await world.people('Ana', 'Bo', 'Chi');
  const { id } = await group(Ana, 'Friday climbers', [Bo]);
  const ana = await world.open(Ana, `/c/${id}`);
  const bo = await world.open(Bo, `/c/${id}`);
  const info = await about(ana);
  await info.getByRole('button', { name: 'Make a link' }).click();
  const link = new URL(await info.getByText(/^http:\/\/localhost.*\/g#/).innerText());

  // Chi is not signed in on this terminal: the link is kept while she signs in.
  const chi = await world.stranger(link.pathname + link.hash);
  await chi.page.getByRole('textbox', { name: 'Handle' }).fill(Chi.handle);
  await chi.page.getByLabel('Password', { exact: true }).fill(Chi.password);
  await chi.page.getByRole('button', { name: 'Sign in with password' }).click();
  await chi.page.getByRole('heading', { name: 'Friday climbers' }).waitFor();
  await chi.page.getByRole('button', { name: 'Join the group' }).click();
  await bo.page.getByText('Chi joined').first().waitFor();

  await menu(ana, Chi, 'Make admin');
  await bo.page.getByText('The role of Chi is now: admin').first().waitFor();
  await chi.page.getByText('Your role is now: admin').first().waitFor();

  await menu(ana, Bo, 'Edit tags');
  const tags = ana.page.getByRole('dialog', { name: 'Tags of Bo' });
  await tags.getByRole('textbox', { name: 'New tag' }).fill('rope team');
  await tags.getByRole('button', { name: 'Add' }).click();
  await expect.poll(async () => members(Ana, id)).toContainEqual({ name: 'Bo', role: 'member', tags: ['rope team'] });

  const his = await about(bo);
  await his.getByRole('button', { name: 'Leave the group' }).click();
  await bo.page.getByRole('alertdialog', { name: 'Leave Friday climbers?' }).getByRole('button', { name: 'Leave the group' }).click();
  await bo.page.getByRole('heading', { name: 'Chats' }).waitFor();
  await chi.page.getByText('Bo left').first().waitFor();
  await expect(Bo.api.get(`/conversations/${id}`)).rejects.toThrow(/404/);
});

async function about({ page }: Screen) {
  await page.getByRole('button', { name: 'About Friday climbers' }).click();
  const sheet = page.getByRole('dialog', { name: 'About the group' });
  await sheet.waitFor();
  return sheet;
}

async function menu({ page }: Screen, person: Person, choice: string): Promise<void> {
  await page.getByRole('button', { name: `Options for ${person.name}` }).click();
  await page.getByRole('menuitem', { name: choice }).click();
}

async function members(person: Person, id: string): Promise<{ name: string; role: string; tags: string[] }[]> {
  const { items } = await person.api.get<{ items: { user: { name: string }; role: string; tags: string[] }[] }>(`/conversations/${id}/members`);
  return items.map(({ user, role, tags }) => ({ name: user.name, role, tags }));
}
