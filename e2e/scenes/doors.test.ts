import { expect } from 'vitest';
import { group } from '../harness/group';
import type { Person } from '../harness/person';
import { Screen } from '../harness/screen';
import { scene, type World } from '../harness/world';

scene('the first one comes in by the link that the server prints, and by a passkey from then on', async ({ world }) => {
  const link = new URL(await world.server.administratorLink());
  const screen = await world.stranger(link.pathname + link.hash);
  const { page } = screen;
  await screen.authenticator();
  await page.getByRole('heading', { name: 'You are the first one here' }).waitFor();
  await screen.accessible();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana Hatter');
  await expect.poll(() => page.getByRole('textbox', { name: 'Handle' }).inputValue()).not.toBe('');
  await page.getByRole('textbox', { name: 'Handle' }).fill('ana');
  await page.getByText('ana is free').waitFor();
  await page.getByRole('button', { name: 'Sign up with a passkey' }).click();
  await page.getByRole('heading', { name: 'Chats' }).waitFor();

  await page.goto('/you');
  await page.getByText('Administrator').waitFor();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.getByText('You are signed out. See you soon.').waitFor();
  await screen.accessible();
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.getByRole('heading', { name: 'You', exact: true }).or(page.getByRole('heading', { name: 'Chats' })).waitFor();

  // The link was for one.
  const other = await world.stranger(link.pathname + link.hash);
  await other.page.getByText('This link no longer works').waitFor();
});

scene('a password lets its owner in, and tells nobody else what was wrong', async ({ world }) => {
  const { Ana } = await world.people('Ana');
  const screen = await world.stranger('/wallet');
  screen.forgive(/status of 401.*\/sign-in/);
  const { page } = screen;
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  const wrong = 'Handle and password do not go together. Check both and try again.';
  await signIn(screen, Ana.handle, 'not her words at all');
  await page.getByRole('alert').filter({ hasText: wrong }).waitFor();
  await screen.accessible();
  await signIn(screen, 'nobody-of-that-name', Ana.password);
  await page.getByRole('alert').filter({ hasText: wrong }).waitFor();
  await signIn(screen, Ana.handle, Ana.password);
  // On to where she wanted to go.
  await page.getByRole('heading', { name: 'Wallet' }).waitFor();
});

async function signIn({ page }: Screen, handle: string, password: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Handle' }).fill(handle);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in with password' }).click();
}

scene('a terminal that is signed out from another one is thrown out at once', async ({ world }) => {
  const { Ana } = await world.people('Ana');
  const phone = await world.open(Ana, '/wallet');
  await phone.page.getByRole('heading', { name: 'Wallet' }).waitFor();
  const laptop = await signedInAs(world, Ana);
  await laptop.page.goto('/you/terminals');
  const list = laptop.page.getByRole('list', { name: 'Your terminals' });
  await expect.poll(() => list.getByRole('listitem').allInnerTexts()).toContainEqual(expect.stringMatching(/In use now[\s\S]*This one/));
  await laptop.page.getByRole('button', { name: "What to do with Ana's phone" }).click();
  await laptop.page.getByRole('menuitem', { name: 'Sign it out' }).click();
  phone.forgive(/status of 401/);
  await laptop.page.getByRole('alertdialog', { name: "Sign out Ana's phone?" }).getByRole('button', { name: 'Sign it out' }).click();
  await phone.page.getByText('This terminal was signed out from elsewhere').waitFor();
  await expect.poll(() => list.innerText()).not.toContain("Ana's phone");
  expect((await phone.context.request.get('/api/v1/me')).status()).toBe(401);
});

scene('every door can be used by everybody, in light and dark, on a small phone', async ({ world }) => {
  const { Ana, Bo } = await world.people('Ana', 'Bo');
  const { id } = await group(Ana, 'Friday climbers', [Bo]);
  const hash = async (path: string): Promise<string> => new URL((await Ana.api.post<{ url: string }>(path)).url).hash;
  const doors: [string, RegExp][] = [
    ['/sign-in', /Sign in with password/],
    ['/sign-up', /By invitation/],
    [`/join${await hash('/invitations')}`, /Ana invites you/],
    ['/join#nothing', /This link no longer works/],
    ['/enter#nothing', /This link no longer works/],
    [`/g${await hash(`/conversations/${id}/invites`)}`, /Sign in/],
  ];
  for (const [path, sign] of doors) {
    const screen = await world.stranger(path, { width: 360, height: 740 });
    await expect.poll(() => screen.page.locator('body').innerText(), { message: path }).toMatch(sign);
    await screen.accessible();
    await screen.fitsWidth();
    await screen.close();
  }
});

scene('a first visit loads little, and nothing from elsewhere', async ({ world }) => {
  const screen = await Screen.open(world.browser, 'stranger', world.server.origin);
  const { page } = screen;
  const session = await screen.context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  const answer = await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  // The build weighs what has to be there first; this is all of it, with the font and what is fetched ahead.
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(350_000);
  expect([...hosts]).toEqual([new URL(world.server.origin).host]);
  expect(screen.troubles).toEqual([]);
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  await screen.close();
});

async function signedInAs(world: World, person: Person): Promise<Screen> {
  const screen = await world.stranger('/sign-in', { width: 1280, height: 800 });
  await signIn(screen, person.handle, person.password);
  await screen.page.getByRole('heading', { name: 'Chats' }).waitFor();
  return screen;
}
