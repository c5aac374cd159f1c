import { expect } from 'vitest';
import { card, readCard } from '../harness/card';
import { euros, fill, group, purse, says } from '../harness/group';
import type { Screen } from '../harness/screen';
import { pull, message, say } from '../harness/talk';
import { scene } from '../harness/world';

const noConnection = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|WebSocket connection to/;

scene('what is said and answered without a connection arrives once, a load of the page between', async ({ world }) => {
  const { Ana, Bo } = await world.people('Ana', 'Bo');
  const { id } = await group(Ana, 'Friday climbers', [Bo]);
  await fill(Bo, 5000);
  await Ana.api.post(`/conversations/${id}/requests`, {
    total: euros(3000),
    purpose: 'Day passes',
    terms: { selection: { kind: 'everyone' }, split: { kind: 'equal' }, settlement: 'on_confirmation', visibility: 'everyone' },
  });
  const ana = await world.open(Ana, `/c/${id}`);
  const bo = await world.open(Bo, `/c/${id}`);
  await card(bo, 'Day passes').waitFor();
  // The app itself has to be kept before the connection goes.
  await bo.page.evaluate(() => navigator.serviceWorker.ready);

  bo.forgive(noConnection);
  await bo.context.setOffline(true);
  await bo.page.getByText('You are offline.').first().waitFor();
  await say(bo, 'In a tunnel');
  await say(bo, 'Still in it');
  await message(bo, 'Still in it').getByText('Waiting to be sent').last().waitFor();
  await card(bo, 'Day passes').getByRole('button', { name: 'Accept', exact: true }).click();
  await card(bo, 'Day passes').getByText("You're in").waitFor();

  // What the server has said is not kept on the device; what waits for it is.
  await bo.page.reload();
  await bo.page.getByText('3 things are waiting to be sent.').waitFor();
  expect(await purse(Bo)).toMatchObject({ held: 0 });

  await bo.context.setOffline(false);
  await message(ana, 'Still in it').waitFor();
  await expect.poll(() => readCard(ana, 'Day passes')).toMatchObject({ hero: '€30.00 1 of 1 in', lines: { Bo: '€30.00' } });
  await expect.poll(() => readCard(bo, 'Day passes')).toMatchObject({ hero: '€30.00 1 of 1 in', lines: { Bo: '€30.00' } });
  await expect.poll(() => bo.page.getByText('Waiting to be sent').count()).toBe(0);
  await bo.page.reload();
  for (const one of [ana, bo]) {
    for (const text of ['In a tunnel', 'Still in it']) {
      await message(one, text).waitFor();
      expect(await message(one, text).count(), `${text} on ${one.name}'s screen`).toBe(1);
    }
  }
  expect(await purse(Bo)).toEqual({ available: 2000, posted: 5000, held: 3000 });
});

scene('a terminal that was away finds everything, in order and without a hole', async ({ world }) => {
  const { Ana, Bo } = await world.people('Ana', 'Bo');
  const { id } = await group(Ana, 'Friday climbers', [Bo]);
  const bo = await world.open(Bo, `/c/${id}`);
  await says(Ana, { id }, 'before');
  await message(bo, 'before').waitFor();

  bo.forgive(noConnection);
  await bo.context.setOffline(true);
  await bo.page.getByText('You are offline.').first().waitFor();
  const numbers = Array.from({ length: 150 }, (_, at) => at + 1);
  for (const one of numbers) {
    await says(Ana, { id }, `number ${one}`);
  }
  await bo.context.setOffline(false);
  await message(bo, 'number 150').waitFor();
  expect(await walk(bo, 150)).toEqual(numbers);
});

scene('a server that was cut off and came back is found again, and nothing is missing', async ({ world }) => {
  const { Ana, Bo } = await world.people('Ana', 'Bo');
  const { id } = await group(Ana, 'Friday climbers', [Bo]);
  const ana = await world.open(Ana, `/c/${id}`);
  const bo = await world.open(Bo, `/c/${id}`);
  await say(ana, 'before');
  await message(bo, 'before').waitFor();

  ana.forgive(noConnection);
  bo.forgive(noConnection);
  await world.server.kill();
  await say(ana, 'while it was down');
  await world.server.resume();
  await says(Bo, { id }, 'after');
  for (const one of [ana, bo]) {
    for (const text of ['before', 'while it was down', 'after']) {
      await message(one, text).waitFor();
      expect(await message(one, text).count()).toBe(1);
    }
  }
  await say(bo, 'and it is live again');
  await message(ana, 'and it is live again').waitFor();
});

/** Scrolls a conversation up from its end, and collects the numbers that come by; each look has to be without a hole. */
async function walk(screen: Screen, last: number): Promise<number[]> {
  const seen = new Set<number>();
  const look = async (): Promise<number> => {
    const texts = await screen.page.getByRole('article').allInnerTexts();
    const numbers = texts.flatMap((text) => /number (\d+)/.exec(text)?.[1] ?? []).map(Number);
    expect(numbers, 'what is in sight').toEqual(numbers.map((_, at) => (numbers[0] ?? 0) + at));
    numbers.forEach((one) => seen.add(one));
    return seen.size;
  };
  await look();
  while (!seen.has(1)) {
    await pull(screen);
    await look();
  }
  expect(Math.max(...seen)).toBe(last);
  return [...seen].toSorted((a, b) => a - b);
}
