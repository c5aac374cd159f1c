import { expect } from 'vitest';
import { card } from '../harness/card';
import type { Screen } from '../harness/screen';
import { scene } from '../harness/world';
import { arrives, claimAndLetSee, claimFromAna, codeOn, coffeeCard, notice, title, useAtCounter } from './coffee';

scene.override({ command: 'demo' });

scene('the demo is ready to be tried: a link for each of seven, money in the air', async ({ world }) => {
  const links = await world.server.demoLinks();
  expect(Object.keys(links)).toEqual(['Ana', 'Bo', 'Chi', 'Dee', 'Eli', 'Flo', 'Kim']);
  const link = new URL(links['Ana'] ?? '');
  const ana = await world.stranger(link.pathname + link.hash);
  const list = ana.page.getByRole('navigation', { name: 'Conversations' });
  for (const name of ['Friday climbers', 'Flat 4B', 'Bo']) {
    await list.getByRole('link', { name: new RegExp(name) }).first().waitFor();
  }
  await list.getByRole('link', { name: /Flat 4B/ }).click();
  await card(ana, 'Internet, November').getByRole('button', { name: 'Accept', exact: true }).click();
  await card(ana, 'Internet, November').getByText('settled', { exact: true }).waitFor();

  // A second start finds what is there, and prints new links.
  ana.forgive(/ERR_|WebSocket/);
  await world.server.stop();
  await world.server.resume();
  const again = await world.server.demoLinks();
  expect(again['Ana']).not.toBe(links['Ana']);
  await ana.page.reload();
  await card(ana, 'Internet, November').getByText('settled', { exact: true }).waitFor();
});

scene('the coffee can be played by hand: Ana claims it, Bo uses it at Kim’s counter, Ana gets a euro', async ({ world }) => {
  const links = await world.server.demoLinks();
  const enter = async (name: string): Promise<Screen> => {
    const link = new URL(links[name] ?? '');
    const screen = await world.stranger(link.pathname + link.hash);
    await screen.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^Offers/ }).waitFor();
    return screen;
  };
  const [ana, bo, kim] = await Promise.all([enter('Ana'), enter('Bo'), enter('Kim')]);
  const stage = { screens: { ana, bo, kim }, sound: async (): Promise<void> => undefined };

  // What Eli passed on waits for Bo already; Kim finds the café under the offers.
  await bo.page.getByRole('link', { name: /^Offers/ }).click();
  await bo.page.getByRole('link', { name: /^From friends/ }).click();
  await claimAndLetSee(stage);
  await arrives(stage);
  await coffeeCard(bo).getByRole('link', { name: title }).click();
  await claimFromAna(stage, true);
  await kim.page.getByRole('link', { name: /^Offers/ }).click();
  await kim.page.getByRole('link', { name: /^Your merchants/ }).click();
  await kim.page.getByRole('link', { name: /Café Kolibri/ }).click();
  await kim.page.getByRole('link', { name: 'Type it' }).click();
  await useAtCounter(stage, await codeOn(bo));
  await notice(ana, `Bo used ${title}, which you passed on. You got €1.00.`).getByRole('button', { name: 'Look' }).click();
  await ana.page.getByRole('heading', { name: 'Bo had the coffee you passed on' }).waitFor();
  await ana.page.getByRole('link', { name: 'See it in your wallet' }).click();
  await ana.page.getByRole('listitem').filter({ hasText: 'Reward' }).filter({ hasText: title }).first().waitFor();
});
