import { expect } from 'vitest';
import { card } from '../harness/card';
import { scene } from '../harness/world';

scene.override({ command: 'demo' });

scene('the demo is ready to be tried: a link for each of six, money in the air', async ({ world }) => {
  const links = await world.server.demoLinks();
  expect(Object.keys(links)).toEqual(['Ana', 'Bo', 'Chi', 'Dee', 'Eli', 'Flo']);
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
