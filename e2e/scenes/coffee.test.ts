import { describe, expect } from 'vitest';
import { claim } from '../harness/cafe';
import { purse, shown } from '../harness/group';
import type { Engine } from '../harness/server';
import { scene } from '../harness/world';
import { arrives, claimAndLetSee, claimFromAna, codeOn, coffeeCard, notice, set, type Square, start, title, useAtCounter } from './coffee';

describe.each<Engine>(['sqlite', 'postgres'])('on %s', (engine) => {
  scene.override({ engine });

  scene('a coffee travels from Ana to Bo, is used at the counter, and pays Ana back', async ({ world }) => {
    const square = await set(world, engine === 'sqlite');
    const { sound, picture, screens } = square;
    const { ana, laptop, bo, kim } = screens;

    await claimAndLetSee(square);
    await arrives(square);
    await coffeeCard(bo).getByRole('link', { name: title }).click();
    await bo.page.getByText('Ana gets €1.00 when you use it.').waitFor();
    await sound(bo);
    await picture(bo, 'coffee');
    await claimFromAna(square, true);
    const [hers, his] = [await codeOn(ana), await codeOn(bo)];
    expect(his).not.toBe(hers);
    await sound(bo);
    await picture(bo, 'coffee-voucher');

    await useAtCounter(square, his);
    await bo.page.getByText('Used just now at Café Kolibri').waitFor();
    await bo.page.getByText('It was worth €3.20').waitFor();
    await sound(bo);
    const told = `Bo used ${title}, which you passed on. You got €1.00.`;
    await Promise.all([ana, laptop].map((screen) => notice(screen, told).waitFor()));
    await laptop.page.getByText(shown(start + 100)).first().waitFor();
    await sound(laptop);

    await followNotice(square, told);
    await takeBack(square);
    for (const screen of [ana, laptop, bo, kim]) {
      expect(await screen.page.evaluate(() => 'neverLoadedAgain' in window), screen.name).toBe(true);
    }
    expect(await world.server.run('ledger', 'verify')).toMatch(/\bok\b|holds|sound|intact/i);
  });
});

/** From the notice to the page made from the merchant's words, to why, and to the wallet. */
async function followNotice({ people, screens: { ana }, sound, picture }: Square, told: string): Promise<void> {
  const { page } = ana;
  await notice(ana, told).getByRole('button', { name: 'Look' }).click();
  await page.waitForURL(/\/rewards\/rwd_/);
  await page.getByRole('heading', { name: 'Bo had the coffee you passed on' }).waitFor();
  await page.getByText(/^Café Kolibri says thank you: .*1\.00.* for you\.$/).waitFor();
  await sound(ana);
  await picture(ana, 'coffee-reward');
  await page.getByRole('button', { name: 'Why this reward?' }).click();
  const why = page.getByRole('dialog', { name: 'Why this reward?' });
  await why.getByText('You passed it on, and a friend really used it.').waitFor();
  await sound(ana);
  await page.keyboard.press('Escape');
  await why.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'See it in your wallet' }).click();
  const entry = page.getByRole('listitem').filter({ hasText: 'Reward' }).filter({ hasText: title });
  await expect.poll(() => entry.innerText()).toMatch(/\+€1\.00/);
  await sound(ana);
  expect(await purse(people.Ana)).toMatchObject({ available: start + 100 });
  expect(await purse(people.Bo)).toMatchObject({ available: start + 100 });
}

/** Kim takes it back, with a reason: what Ana got goes back once, and Bo can use his voucher again. */
async function takeBack({ cafe, people, screens: { ana, bo, kim }, sound }: Square): Promise<void> {
  await kim.page.getByRole('button', { name: 'Undo' }).click();
  const sheet = kim.page.getByRole('dialog', { name: 'Take it back' });
  await sheet.getByRole('button', { name: 'Wrong order' }).click();
  await sound(kim);
  await sheet.getByRole('button', { name: 'Take it back' }).click();
  await kim.page.getByText('Taken back.', { exact: true }).waitFor();
  await kim.page.getByRole('list', { name: 'Lately redeemed' }).getByText('Wrong order').waitFor();
  await sound(kim);

  await notice(ana, `The reward for ${title} was taken back`).waitFor();
  const entries = ana.page.getByRole('listitem').filter({ hasText: 'Reward taken back' });
  await expect.poll(() => entries.allInnerTexts()).toEqual([expect.stringMatching(/[-−–]€1\.00/)]);
  await sound(ana);
  expect(await purse(people.Ana)).toMatchObject({ available: start, held: 0 });
  expect(await purse(people.Bo)).toMatchObject({ available: start, held: 0 });
  await bo.page.getByText('taken back').first().waitFor();
  await bo.page.getByRole('img', { name: 'QR code of your voucher' }).waitFor();

  const { items } = await people.Kim.api.get<{ items: { id: string }[] }>(`/merchants/${cafe.id}/till/redemptions`);
  await expect(people.Kim.api.post(`/merchants/${cafe.id}/till/redemptions/${items[0]?.id}/reverse`, {})).rejects.toThrow(/409 already_reversed/);
  expect(await purse(people.Ana)).toMatchObject({ available: start });
}

scene('who does not want to be named is not: Ana notices nothing of what Bo did', async ({ world }) => {
  const square = await set(world, false);
  const { people, cafe, offer, screens } = square;
  const { ana, laptop, bo } = screens;
  await claim(people.Ana, offer, { recommend: true });
  await coffeeCard(bo).waitFor();
  await coffeeCard(bo).getByRole('link', { name: title }).click();
  await claimFromAna(square, false);
  const code = await codeOn(bo);
  const voucher = new URL(bo.page.url()).pathname.split('/').at(-1) ?? '';
  await ana.page.goto('/offers/rewards');
  await useAtCounter(square, code);
  await bo.page.getByText('Used just now at Café Kolibri').waitFor();
  await notice(bo, `You used ${title}. You got €1.00.`).waitFor();
  expect(await purse(people.Bo)).toMatchObject({ available: start + 100 });
  const [redemption] = (await people.Kim.api.get<{ items: { id: string }[] }>(`/merchants/${cafe.id}/till/redemptions`)).items;

  // What is said afterwards: when it is there, whatever else was on its way to Ana has come too.
  await world.befriend(people.Lou, people.Ana);
  for (const screen of [ana, laptop]) {
    await screen.page.goto('/people');
    await screen.page.getByRole('link', { name: /Lou/ }).waitFor();
  }
  for (const path of ['/offers', '/offers/friends', '/offers/vouchers', '/offers/rewards', '/wallet']) {
    await ana.page.goto(path);
    await ana.page.waitForLoadState('networkidle');
  }
  await ana.page.goto('/offers/rewards');
  await ana.page.getByText('No rewards yet').waitFor();
  await ana.page.getByRole('switch', { name: 'Also show what came to nothing' }).click({ force: true });
  await ana.page.getByText('Nothing has come of it yet').waitFor();
  expect(await purse(people.Ana)).toEqual({ available: start, posted: start, held: 0 });
  const pieces = (await Promise.all([ana, laptop].map(({ received }) => received.all()))).flat().join('\n');
  // The search finds what is there.
  expect(pieces).toContain(offer.id);
  for (const secret of [voucher, redemption?.id ?? '', code.replaceAll('-', ''), 'rwd_']) {
    expect(pieces, `what Ana received names ${secret}`).not.toContain(secret);
  }
});
