import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { type Cafe, coffee, type Offer, open, publish } from '../harness/cafe';
import { done, outcome, pressRedeem, typeCode, worth } from '../harness/counter';
import { fill } from '../harness/group';
import { choose } from '../harness/hat';
import type { Person } from '../harness/person';
import type { Screen } from '../harness/screen';
import { readQr, writtenCode } from '../harness/voucher';
import type { World } from '../harness/world';

/** Who plays: Ana passes the coffee on, Bo drinks it, Kim stands at the counter. Lou owns the café and stays at home. */
export interface Square {
  cafe: Cafe;
  offer: Offer;
  people: Record<'Lou' | 'Ana' | 'Bo' | 'Kim', Person>;
  /** Ana has two terminals on. */
  screens: Record<'ana' | 'laptop' | 'bo' | 'kim', Screen>;
  /** Checks that what is new on a screen can be used by everybody, in either light, and is no wider than the screen. */
  sound: (screen: Screen) => Promise<void>;
  /** Draws what a screen shows, for the documentation. */
  picture: (screen: Screen, name: string) => Promise<void>;
}

/** What one act needs of it. */
export type Stage<N extends keyof Square['screens']> = Pick<Square, 'sound'> & { screens: Record<N, Screen> };

export const start = 5000;
export const title = coffee.title;

/** Signs them up, opens the café with a coffee on offer, and has everybody look at their place. */
export async function set(world: World, looking: boolean): Promise<Square> {
  const people = await world.people('Lou', 'Ana', 'Bo', 'Kim');
  const { Lou, Ana, Bo, Kim } = people;
  await world.befriend(Ana, Bo);
  await Promise.all([fill(Ana, start), fill(Bo, start)]);
  const cafe = await open(Lou, Lou, Kim);
  const offer = await publish(cafe, coffee);
  const [ana, laptop, bo, kim] = await Promise.all([
    world.open(Ana),
    world.open(Ana, '/wallet', { width: 1280, height: 800 }),
    world.open(Bo, '/offers/friends'),
    world.open(Kim, `/merchants/${cafe.id}/counter`),
  ]);
  await bo.page.getByText('Nothing from your friends yet').waitFor();
  const screens = { ana, laptop, bo, kim };
  // A mark that a load of the page would wipe out.
  await Promise.all(Object.values(screens).map(({ page }) => page.evaluate(() => Object.assign(window, { neverLoadedAgain: true }))));
  // The pages are the same whatever the database: one look at them is enough.
  const sound = async (screen: Screen): Promise<void> => (looking ? screen.sound() : undefined);
  const picture = async (screen: Screen, name: string): Promise<void> => (looking ? draw(screen, name) : undefined);
  return { cafe, offer, people, screens, sound, picture };
}

async function draw(screen: Screen, name: string): Promise<void> {
  // What was said in passing lies over the page, and the ring of the focus around a part of it.
  for (const close of await screen.page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Close' }).all()) {
    await close.click();
  }
  await screen.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (const theme of ['dark', 'light'] as const) {
    await screen.show(theme);
    await screen.screenshot(`${name}-${theme}`);
  }
}

/** The card of the coffee, wherever it lies on a shelf. */
export function coffeeCard({ page }: Screen): Locator {
  return page.getByRole('article', { name: title });
}

/** What is said in passing on a screen. */
export function notice({ page }: Screen, words: string | RegExp): Locator {
  return page.getByRole('region', { name: 'Notices' }).getByRole('listitem').filter({ hasText: words });
}

/** Ana finds the coffee and claims it; asked with a view of what friends will see, she lets them. */
export async function claimAndLetSee({ screens: { ana }, sound }: Stage<'ana'>): Promise<void> {
  const { page } = ana;
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Offers' }).click();
  await coffeeCard(ana).getByText('Free, otherwise €3.20').waitFor();
  await sound(ana);
  await coffeeCard(ana).getByRole('link', { name: title }).click();
  await page.getByText('You get €1.00 when a friend uses it.').waitFor();
  await sound(ana);
  await page.getByRole('button', { name: 'Claim', exact: true }).click();

  const sheet = page.getByRole('dialog', { name: title });
  expect(await sheet.getByRole('switch', { name: 'Let friends see it?' }).isChecked(), 'consent before it is given').toBe(false);
  const view = sheet.getByRole('region', { name: 'What friends will see' });
  await view.getByText('Ana passed it on').waitFor();
  await view.getByText('You get €1.00 when you use it.').waitFor();
  await sound(ana);
  await choose(sheet, 'switch', 'Let friends see it?');
  await sheet.getByRole('button', { name: 'Claim', exact: true }).click();
  await page.waitForURL(/\/offers\/v\/v_/);
  await page.getByText('You let friends see this offer.').waitFor();
  await sound(ana);
}

/** It has come to Bo's shelf by itself, with Ana's name, and says why. */
export async function arrives({ screens: { bo }, sound }: Stage<'bo'>): Promise<void> {
  const { page } = bo;
  await coffeeCard(bo).getByText('Ana passed it on').waitFor();
  await coffeeCard(bo).getByText('You get €1.00 when you use it.').waitFor();
  await sound(bo);
  await page.getByRole('button', { name: `Options for ${title}` }).click();
  await page.getByRole('menuitem', { name: 'Why am I shown this?' }).click();
  const why = page.getByRole('dialog', { name: 'Why am I shown this?' });
  await why.getByText('Ana, a friend of yours, claimed it and let friends see it.').waitFor();
  await why.getByText('!has_used').waitFor();
  await why.getByText('You used a voucher there before').waitFor();
  await sound(bo);
  await page.keyboard.press('Escape');
  await why.waitFor({ state: 'detached' });
}

/** From the offer's page, Bo claims his own, and says whether Ana may know that it was he. */
export async function claimFromAna({ screens: { bo }, sound }: Stage<'bo'>, named: boolean): Promise<void> {
  const { page } = bo;
  await page.getByRole('button', { name: 'Claim', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: title });
  const question = 'Let Ana know it was you?';
  expect(await sheet.getByRole('switch', { name: question }).isChecked(), 'consent before it is given').toBe(false);
  if (named) {
    await sound(bo);
    await choose(sheet, 'switch', question);
  }
  await sheet.getByRole('button', { name: 'Claim', exact: true }).click();
  await page.waitForURL(/\/offers\/v\/v_/);
}

/** The code of a voucher on screen: what is read off the QR code is what is written under it. */
export async function codeOn(screen: Screen): Promise<string> {
  await screen.page.getByRole('img', { name: 'QR code of your voucher' }).waitFor();
  const [seen, written] = [await readQr(screen), await writtenCode(screen)];
  expect(seen).toBe(written.replaceAll('-', ''));
  return written;
}

/** Kim types the code, sees what it is worth, and only then redeems it. */
export async function useAtCounter({ screens: { kim }, sound }: Stage<'kim'>, code: string): Promise<void> {
  await sound(kim);
  await typeCode(kim, code);
  await worth(kim).getByText('Good to redeem.').waitFor();
  await worth(kim).getByRole('heading', { name: title }).waitFor();
  await expect.poll(() => outcome(kim).innerText()).toMatch(/It is worth\s+€3\.20/);
  expect(await kim.page.getByRole('main').innerText(), 'whose it is').not.toMatch(/\b(Ana|Bo)\b/);
  await sound(kim);
  await pressRedeem(kim);
  await done(kim).getByText(`Hand it over: ${title}`).waitFor();
  await sound(kim);
}
