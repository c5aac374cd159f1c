import { expect } from 'vitest';
import { card } from '../harness/card';
import { euros, fill, type Group, group, says } from '../harness/group';
import { fillHat, openHat } from '../harness/hat';
import { bareKey, type Page, visit, wordsOn } from '../harness/pages';
import type { Person } from '../harness/person';
import type { Screen } from '../harness/screen';
import { message, options } from '../harness/talk';
import { scene, type World } from '../harness/world';

interface House {
  Ana: Person;
  Bo: Person;
  club: Group;
}

/** A small house with something on every page: talk, money that waits and money that moved, friends and strangers. */
async function furnish(world: World): Promise<House> {
  const { Ana, Bo, Chi, Dee } = await world.people('Ana', 'Bo', 'Chi', 'Dee');
  await Promise.all([Ana, Bo, Chi].map((one) => fill(one, 10_000)));
  const club = await group(Ana, 'Friday climbers', [Bo, Chi]);
  await Dee.api.put(`/friends/${Bo.id}`);
  await Bo.api.put(`/blocks/${Chi.id}`).catch(() => undefined);
  const said = await says(Bo, club, 'That last overhang, Ana!');
  await Ana.api.put(`/messages/${said.id}/reactions/${encodeURIComponent('🎉')}`);
  await Chi.api.post(`/conversations/${club.id}/messages`, { text: 'I am still up there', reply_to: said.id });
  const settled = await ask(Ana, club, 'Day passes', 'immediate', { kind: 'fixed', each: 750 });
  await Bo.api.post(`/requests/${settled}/accept`, {});
  await Chi.api.post(`/requests/${settled}/decline`);
  const open = await ask(Ana, club, 'Ramen night', 'on_confirmation', { kind: 'equal' });
  await Chi.api.post(`/requests/${open}/accept`, { cap: euros(2000) });
  await Bo.api.post(`/conversations/${club.id}/schemes`, {
    name: 'Flat bills',
    default: true,
    terms: { selection: { kind: 'everyone' }, split: { kind: 'equal' }, settlement: 'all_answered', visibility: 'everyone' },
  });
  return { Ana, Bo, club };
}

async function ask(person: Person, { id }: Group, purpose: string, settlement: string, split: object): Promise<string> {
  const draft = {
    total: euros(split && 'each' in split ? 0 : 6000),
    purpose,
    deadline: new Date(Date.now() + 2 * 86_400_000).toISOString(),
    terms: { selection: { kind: 'everyone' }, split, settlement, visibility: 'everyone' },
  };
  return (await person.api.post<{ id: string }>(`/conversations/${id}/requests`, draft)).id;
}

/** Every page behind the door, with what shows that it is there. */
function pages({ club, Ana }: House): Page[] {
  return [
    ['/', /Friday climbers/],
    [`/c/${club.id}`, /Ramen night/],
    [`/c/${club.id}/money`, /Ramen night/],
    ['/people', /Ana/],
    [`/people/${Ana.id}`, /@ana/],
    ['/wallet', /92\.50/],
    ['/you', /Bo's phone/],
    ['/nowhere', /./],
  ];
}

scene('every page can be used by everybody, in light and dark, and fits a small phone', async ({ world }) => {
  const house = await furnish(world);
  const small = await world.open(house.Bo, '/', { width: 360, height: 740 });
  const broad = await world.open(house.Bo, '/', { width: 1280, height: 800 });
  for (const [path, sign] of pages(house)) {
    for (const screen of [small, broad]) {
      await visit(screen, [path, sign]);
      await screen.sound();
    }
  }
});

scene('every sheet can be used by everybody, in light and dark', async ({ world }) => {
  const house = await furnish(world);
  const bo = await world.open(house.Bo, `/c/${house.club.id}`);
  const { page } = bo;
  const sheet = page.getByRole('dialog');
  const checked = async (): Promise<void> => {
    await sheet.waitFor();
    await bo.accessible();
    await bo.fitsWidth();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
  };

  const ramen = card(bo, 'Ramen night');
  await ramen.getByRole('button', { name: 'Why is this my share?' }).click();
  await checked();
  await ramen.getByRole('button', { name: 'Accept with a limit…' }).click();
  await checked();
  await ramen.getByRole('button', { name: 'Accept', exact: true }).click();
  await ramen.getByText("You're in for at most").waitFor();
  await bo.accessible();
  await options(bo, 'That last overhang, Ana!');
  await checked();
  await page.getByRole('button', { name: 'About Friday climbers' }).click();
  await checked();
  const hat = await openHat(bo);
  await fillHat(hat, { purpose: 'Chalk', amount: '9', split: 'By shares', settlement: 'At the deadline' });
  for (const question of ['How much?', 'What for?', 'Who pays?', 'How is it split?', 'When is it settled?', 'Who may see it?']) {
    await hat.getByRole('button', { name: question }).click();
    await bo.accessible();
    await bo.fitsWidth();
  }
  await page.keyboard.press('Escape');

  const ana = await world.open(house.Ana, `/c/${house.club.id}`);
  await card(ana, 'Ramen night').getByRole('button', { name: 'Confirm…' }).click();
  await ana.page.getByRole('dialog').waitFor();
  await ana.accessible();
  await ana.page.keyboard.press('Escape');

  await page.goto('/wallet');
  await page.getByRole('region', { name: 'Balance in EUR' }).getByRole('button', { name: 'Top up' }).click();
  await checked();
  await page.getByRole('button', { name: /^To spend: .* Why\?$/ }).click();
  await checked();
  await page.goto('/');
  await page.getByRole('button', { name: 'New conversation' }).click();
  await checked();
});

scene.for(['de-DE', 'fr-FR'])('pages in %s have words for everything', async (locale, { world }) => {
  const house = await furnish(world);
  const screen = await world.open(house.Bo, '/', { locale });
  const other = await world.open(house.Bo, '/');
  for (const [path] of pages(house)) {
    const [english, text] = [await wordsOn(other, path), await wordsOn(screen, path)];
    expect(await screen.page.locator('html').getAttribute('lang'), path).toBe(locale.slice(0, 2));
    expect(text.match(bareKey)?.[0], `a bare key on ${path}`).toBeUndefined();
    expect(text, `${path} is as in English`).not.toBe(english);
  }
});

scene('a request can be made and accepted with the keyboard alone', async ({ world }) => {
  const { Ana, Bo, club } = await furnish(world);
  const wide = { width: 1280, height: 800 };
  const ana = await world.open(Ana, `/c/${club.id}`, wide);
  await message(ana, 'I am still up there').waitFor();
  await tabTo(ana, 'Pass the hat');
  await ana.page.keyboard.press('Enter');
  await ana.page.getByRole('dialog', { name: 'Pass the hat' }).waitFor();
  await tabTo(ana, /^Total/);
  await ana.page.keyboard.type('12');
  await tabTo(ana, 'Next');
  await ana.page.keyboard.press('Enter');
  await tabTo(ana, 'What is it for?');
  await ana.page.keyboard.type('Chalk');
  await tabTo(ana, /^Pass the hat/);
  await ana.page.keyboard.press('Enter');
  await card(ana, 'Chalk').first().waitFor();

  const bo = await world.open(Bo, `/c/${club.id}/money`, wide);
  await bo.page.getByRole('group', { name: 'Payment request: Chalk' }).first().waitFor();
  await tabTo(bo, 'Accept', 'Payment request: Chalk');
  await bo.page.keyboard.press('Enter');
  await expect
    .poll(async () => (await Bo.api.get<{ items: { purpose: string; accepted: number }[] }>(`/conversations/${club.id}/requests`)).items)
    .toContainEqual(expect.objectContaining({ purpose: 'Chalk', accepted: 1 }));
});

/** Presses Tab until what has the focus bears a name, within a region where one is given. */
async function tabTo({ page }: Screen, name: string | RegExp, region?: string): Promise<void> {
  const scope = region ? page.getByRole('group', { name: region }) : page;
  const wanted = scope.getByRole('button', { name, exact: true }).or(scope.getByRole('textbox', { name }));
  for (let presses = 0; presses < 150; presses += 1) {
    const reached = await wanted.evaluateAll((found) => found.includes(document.activeElement as HTMLElement));
    if (reached) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
}
