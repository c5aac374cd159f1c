import { expect } from 'vitest';
import { card, readCard, type Shown } from '../harness/card';
import { fill, type Group, purse } from '../harness/group';
import { choose, passHat } from '../harness/hat';
import type { Person } from '../harness/person';
import type { Screen } from '../harness/screen';
import { message, say } from '../harness/talk';
import type { World } from '../harness/world';

export const purpose = 'Ramen night';

/** The table: who sits at it, who is asked, and who must not notice. */
export interface Table {
  group: Group;
  people: Record<Name, Person>;
  screens: Record<Name, Screen>;
}

export const names = ['Ana', 'Bo', 'Chi', 'Dee', 'Eli', 'Flo', 'Gus'] as const;
export type Name = (typeof names)[number];
/** Those whose screens show the request. */
export const asked = ['Bo', 'Chi', 'Dee', 'Eli', 'Flo'] as const satisfies Name[];
const concerned = ['Ana', ...asked] as const satisfies Name[];

const start = 10_000;

/** Signs seven people up, makes the group through Ana's screen and fills the wallets, Bo's through his wallet page. */
export async function lay(world: World): Promise<Table> {
  const people = await world.people(...names);
  for (const name of names.slice(1)) {
    await world.befriend(people.Ana, people[name]);
  }
  await Promise.all(names.filter((name) => name !== 'Bo').map((name) => fill(people[name], start)));

  const ana = await world.open(people.Ana);
  const group = await makeGroup(ana, 'Friday climbers', names.slice(1));
  const path = `/c/${group.id}`;
  const others = await Promise.all(names.slice(1).map((name) => world.open(people[name], name === 'Bo' ? '/wallet' : path)));
  const screens = Object.fromEntries([['Ana', ana], ...names.slice(1).map((name, at) => [name, others[at]])]) as Table['screens'];
  await topUp(screens.Bo, '100');
  await screens.Bo.page.goto(path);
  await say(screens.Bo, 'That ramen was worth every step');
  await say(screens.Ana, 'Agreed! I paid, the hat comes round');
  await message(screens.Eli, 'Agreed! I paid, the hat comes round').waitFor();
  return { group, people, screens };
}

async function makeGroup(screen: Screen, name: string, members: readonly string[]): Promise<Group> {
  const { page } = screen;
  await page.getByRole('button', { name: /^(Start a|New) conversation$/ }).first().click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: /^New group/ }).click();
  await sheet.getByRole('textbox', { name: 'Name of the group' }).fill(name);
  for (const member of members) {
    await choose(sheet, 'checkbox', member);
  }
  await sheet.getByRole('button', { name: 'Create the group' }).click();
  await page.waitForURL(/\/c\/c_/);
  return { id: new URL(page.url()).pathname.split('/')[2] ?? '', name };
}

/** Puts play money into a wallet through its page. */
export async function topUp(screen: Screen, amount: string): Promise<void> {
  const { page } = screen;
  await page.getByRole('region', { name: 'Balance in EUR' }).getByRole('button', { name: 'Top up' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox').fill(amount);
  await sheet.getByRole('button', { name: /^Top up/ }).click();
  await sheet.waitFor({ state: 'detached' });
}

/** Everybody who may see the card sees exactly this. */
async function allSee({ screens }: Table, expected: Shown): Promise<void> {
  for (const name of concerned) {
    await expect.poll(() => readCard(screens[name], purpose), { message: `${name}'s card` }).toEqual(expected);
  }
}

/** What somebody's own box says, in words and figures. */
async function ownBox(screen: Screen, text: RegExp): Promise<void> {
  await expect.poll(() => card(screen, purpose).innerText(), { message: `${screen.name}'s box` }).toMatch(text);
}

/** Passes the hat for 120.00 to five of the seven, by Ana's screen. */
export async function ask(table: Table): Promise<void> {
  const { screens } = table;
  await passHat(screens.Ana, { amount: '120', purpose, payers: [...asked], visibility: 'Only those asked' });
  await allSee(table, {
    hero: '€120.00 0 of 5 in',
    bar: 'Bo, Chi, Dee, Eli and Flo: asked',
    lines: { Bo: 'asked', Chi: 'asked', Dee: 'asked', Eli: 'asked', Flo: 'asked' },
  });
}

/** All answers but the last, one after the other; after each, every card on every screen says the same. */
export async function answer(table: Table): Promise<void> {
  const { screens } = table;
  const lines = { Bo: 'asked', Chi: 'asked', Dee: 'asked', Eli: 'asked', Flo: 'asked' };

  await ownBox(screens.Bo, /never more than\s+€40\.00/);
  await card(screens.Bo, purpose).getByRole('button', { name: 'Accept', exact: true }).click();
  await allSee(table, { hero: '€120.00 1 of 5 in', bar: 'Bo: in; Chi, Dee, Eli and Flo: asked', lines: { ...lines, Bo: '€40.00' } });

  await card(screens.Chi, purpose).getByRole('button', { name: 'Accept with a limit…' }).click();
  const sheet = screens.Chi.page.getByRole('dialog', { name: 'Accept with a limit' });
  await sheet.getByRole('textbox', { name: /^At most/ }).fill('20');
  await sheet.getByRole('button', { name: "I'm in, at most €20.00" }).click();
  await allSee(table, { hero: '€120.00 2 of 5 in', bar: 'Bo and Chi: in; Dee, Eli and Flo: asked', lines: { ...lines, Bo: '€40.00', Chi: '€20.00' } });

  // With Bo's 40.00 and Chi's 20.00 held, the third bears what is left at worst.
  await ownBox(screens.Dee, /never more than\s+€60\.00/);
  await card(screens.Dee, purpose).getByRole('button', { name: 'Accept', exact: true }).click();
  await allSee(table, {
    hero: '€120.00 3 of 5 in',
    bar: 'Bo, Chi and Dee: in; Eli and Flo: asked',
    lines: { ...lines, Bo: '€40.00', Chi: '€20.00', Dee: '€60.00' },
  });

  await card(screens.Flo, purpose).getByRole('button', { name: 'Decline', exact: true }).click();
  await allSee(table, {
    hero: '€120.00 3 of 5 in',
    bar: 'Bo, Chi and Dee: in; Eli: asked; Flo: out',
    lines: { Bo: '€40.00', Chi: '€20.00', Dee: '€60.00', Eli: 'asked', Flo: 'declined' },
  });
}

/** The last answer, with which everybody's share comes down. */
export async function lastAnswer(table: Table): Promise<void> {
  const { screens } = table;
  await ownBox(screens.Eli, /€33\.33[\s\S]*never more than\s+€33\.34/);
  await card(screens.Eli, purpose).getByRole('button', { name: 'Accept', exact: true }).click();
  await allSee(table, {
    hero: '€120.00 4 of 5 in',
    bar: 'Bo, Chi, Dee and Eli: in; Flo: out',
    lines: { Bo: '€33.34', Chi: '€20.00', Dee: '€33.33', Eli: '€33.33', Flo: 'declined' },
  });
}

/** Ana confirms with the distribution in view. */
export async function confirm(table: Table): Promise<void> {
  const { Ana } = table.screens;
  await card(Ana, purpose).getByRole('button', { name: 'Confirm…' }).click();
  const sheet = Ana.page.getByRole('dialog', { name: `Settle ${purpose}?` });
  const shares = await sheet.getByRole('list', { name: "Everyone's share" }).getByRole('listitem').allInnerTexts();
  expect(shares.map((share) => share.replaceAll(/\s+/g, ' ').trim())).toEqual([
    expect.stringMatching(/Bo €33\.34$/),
    expect.stringMatching(/Chi €20\.00$/),
    expect.stringMatching(/Dee €33\.33$/),
    expect.stringMatching(/Eli €33\.33$/),
    expect.stringMatching(/Comes in €120\.00$/),
  ]);
  await sheet.getByRole('button', { name: 'Confirm €120.00' }).click();
  await allSee(table, {
    hero: '€120.00 paid by 4',
    bar: 'Bo, Chi, Dee and Eli: in; Flo: out',
    lines: { Bo: 'paid €33.34', Chi: 'paid €20.00', Dee: 'paid €33.33', Eli: 'paid €33.33', Flo: 'declined' },
  });
}

/** What each has in the end, in minor units; and nothing is held any more. */
export const ends: Record<Name, number> = { Ana: 22_000, Bo: 6666, Chi: 8000, Dee: 6667, Eli: 6667, Flo: start, Gus: start };

export async function addsUp({ people }: Table): Promise<void> {
  for (const name of names) {
    expect(await purse(people[name]), name).toEqual({ available: ends[name], posted: ends[name], held: 0 });
  }
  const total = Object.values(ends).reduce((sum, one) => sum + one, 0);
  expect(total).toBe(names.length * start);
}
