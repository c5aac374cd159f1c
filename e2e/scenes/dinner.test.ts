import { describe, expect } from 'vitest';
import { card } from '../harness/card';
import { group, says, shown } from '../harness/group';
import type { Screen } from '../harness/screen';
import type { Engine } from '../harness/server';
import { message } from '../harness/talk';
import { scene, type World } from '../harness/world';
import { addsUp, answer, ask, confirm, ends, lastAnswer, lay, names, purpose, type Table } from './dinner';

describe.each<Engine>(['sqlite', 'postgres'])('on %s', (engine) => {
  scene.override({ engine });

  scene('a dinner of seven is asked for, answered and settled, and the one who was not asked sees nothing', async ({ world }) => {
    const table = await lay(world);
    const unasked = await watchGus(world, table);

    await ask(table);
    await answer(table);
    await picture(table.screens.Eli, 'dinner');
    await lastAnswer(table);
    await confirm(table);
    await picture(table.screens.Bo, 'dinner-settled');

    await addsUp(table);
    await unasked.sawNothing();
    await tellsWhy(table);
    expect(await world.server.run('ledger', 'verify')).toMatch(/\bok\b|holds|sound|intact/i);
  });
});

/** Draws the card as the reader has it before them, by day and by night; the documentation shows these. */
async function picture(screen: Screen, name: string): Promise<void> {
  for (const theme of ['dark', 'light'] as const) {
    await screen.show(theme);
    await card(screen, purpose).evaluate((one) => one.scrollIntoView({ block: 'center' }));
    // The day that shows while one scrolls lies over the card.
    await screen.page.locator('p[aria-hidden="true"].opacity-100').waitFor({ state: 'detached' });
    await screen.screenshot(`${name}-${theme}`);
  }
}

/** What each wallet's page shows in the end, and what its statement says it was for. */
async function tellsWhy({ screens }: Table): Promise<void> {
  await Promise.all(
    names.map(async (name) => {
      const { page } = screens[name];
      await page.goto('/wallet');
      await page.getByText(shown(ends[name])).first().waitFor();
    }),
  );
  const bo = screens.Bo.page.getByRole('main');
  await bo.getByText(purpose).first().waitFor();
  await expect.poll(() => bo.innerText()).toMatch(/[-−–]€33\.34/);
  const gus = await screens.Gus.page.getByRole('main').innerText();
  expect(gus).not.toContain(purpose);
}

interface Watch {
  sawNothing(): Promise<void>;
}

/**
 * Gus sits in the group and in two others. He has the group on one screen and the list of his conversations on another:
 * its order, its previews and its counts would change if the dinner counted for him.
 */
async function watchGus(world: World, table: Table): Promise<Watch> {
  const { Ana, Gus } = table.people;
  const chess = await group(Ana, 'Chess', [Gus]);
  const club = await group(Ana, 'Book club', [Gus]);
  await says(Ana, chess, 'E4, your move');
  await says(Ana, table.group, 'Who has the bill?');
  await message(table.screens.Gus, 'Who has the bill?').waitFor();
  await says(Ana, club, 'Chapter nine next');
  const list = await world.open(Gus);
  await list.page.getByText('Chapter nine next').waitFor();
  await expect.poll(() => rows(list)).toMatchObject([/^Book club/, /^Friday climbers(?!.*unread)/, /^Chess/].map((one) => expect.stringMatching(one)));
  const [clubBefore, groupBefore] = await rows(list);

  return {
    async sawNothing() {
      const request = await requestOf(table);
      // What is said elsewhere afterwards: when it is there, whatever else was on its way to Gus has come too.
      await says(Ana, chess, 'Still your move');
      await list.page.getByText('Still your move').waitFor();
      const after = [expect.stringMatching(/^Chess/), clubBefore, groupBefore];
      expect(await rows(list)).toEqual(after);
      await list.page.reload();
      await expect.poll(() => rows(list)).toEqual(after);

      const { page } = table.screens.Gus;
      await message(table.screens.Gus, 'Who has the bill?').waitFor();
      expect(await page.getByRole('group', { name: /^Payment request/ }).count()).toBe(0);
      await page.goto(`/c/${table.group.id}/money`);
      await page.getByText('No money here yet').waitFor();
      await expect(Gus.api.get(`/requests/${request.id}`)).rejects.toThrow(/404 not_found/);

      const received = [list.received, table.screens.Gus.received];
      expect((await Promise.all(received.map((one) => one.lost()))).flat(), 'answers that cannot be searched').toEqual([]);
      const pieces = (await Promise.all(received.map((one) => one.all()))).flat().join('\n');
      // The search finds what is there.
      for (const known of ['Chapter nine next', 'Still your move', 'Who has the bill?']) {
        expect(pieces).toContain(known);
      }
      for (const secret of [request.id, request.stream_id, request.message_id, purpose]) {
        expect(pieces, `what Gus received names ${secret}`).not.toContain(secret);
      }
    },
  };
}

/** The rows of somebody's list of conversations, as they are read aloud. */
async function rows({ page }: Screen): Promise<string[]> {
  const items = page.getByRole('navigation', { name: 'Conversations' }).getByRole('listitem');
  return items.evaluateAll((all) =>
    all.map((one) => {
      const copy = one.cloneNode(true) as Element;
      copy.querySelectorAll('[aria-hidden="true"]').forEach((drawn) => drawn.remove());
      return copy.textContent ?? '';
    }),
  );
}

async function requestOf(table: Table): Promise<{ id: string; stream_id: string; message_id: string }> {
  const { items } = await table.people.Ana.api.get<{ items: { id: string; stream_id: string; message_id: string }[] }>(
    `/conversations/${table.group.id}/requests`,
  );
  expect(items).toHaveLength(1);
  return items[0] as { id: string; stream_id: string; message_id: string };
}
