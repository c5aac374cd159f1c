import { expect } from 'vitest';
import { group, says } from '../harness/group';
import type { Person } from '../harness/person';
import type { Screen } from '../harness/screen';
import { pull, message, say } from '../harness/talk';
import { scene } from '../harness/world';

const many = 2000;
const hands = 24;

scene('a long history scrolls back without a jump', async ({ world }) => {
  const { Ana, Bo } = await world.people('Ana', 'Bo');
  const { id } = await group(Ana, 'Friday climbers', [Bo]);
  await chatter(Ana, Bo, id);
  await says(Bo, { id }, 'the newest of all');

  const ana = await world.open(Ana, `/c/${id}`);
  await message(ana, 'the newest of all').waitFor();
  await expect.poll(() => Ana.api.get(`/conversations/${id}`), { message: 'all of it is read' }).toMatchObject({ unread: 0 });
  const order = await timeline(Ana, id, 700);
  await watchRows(ana);
  for (let step = 0; step < 40; step += 1) {
    await pull(ana, 30);
  }
  const { ids, jumps, blanks, slowest } = await stopWatching(ana);
  expect(jumps, 'rows that leapt').toEqual([]);
  expect(blanks, 'frames with nothing in sight').toBe(0);
  expect(slowest, 'the longest time without a frame, in ms').toBeLessThan(2000);

  // What was drawn is the timeline, row for row, from the newest back.
  const drawn = new Set(ids);
  const passed = order.filter((one) => drawn.has(one));
  expect(passed.length).toBeGreaterThan(120);
  expect(passed).toEqual(order.slice(0, passed.length));

  // New words do not move somebody who reads what is old, and one tap leads to them.
  const before = await atRest(ana);
  await says(Bo, { id }, 'meanwhile, down here');
  const back = ana.page.getByRole('button', { name: /^To the newest message|new message/ });
  await ana.page.getByRole('button', { name: /1 new message/ }).waitFor();
  expect(await topRow(ana)).toEqual(before);
  await back.first().click();
  await message(ana, 'meanwhile, down here').waitFor();
  await say(ana, 'here I am');
  await message(ana, 'here I am').waitFor();
});

/** Several thousand messages, of one line and of several, from several hands at once. */
async function chatter(one: Person, other: Person, id: string): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: hands }, async (_, hand) => {
      for (let at = next++; at < many; at = next++) {
        const words = `word ${at} `.repeat(1 + ((at * 7) % 23));
        await says(hand % 2 === 0 ? one : other, { id }, words.trim());
      }
    }),
  );
}

/** The ids of the newest messages of a conversation, newest first, as the API tells them. */
async function timeline(person: Person, id: string, count: number): Promise<string[]> {
  interface Page {
    items: { id: string }[];
    before?: string;
  }
  const ids: string[] = [];
  for (let cursor: string | undefined; ids.length < count; ) {
    const page: Page = await person.api.get(`/conversations/${id}/timeline?limit=100${cursor ? `&before=${encodeURIComponent(cursor)}` : ''}`);
    ids.push(...page.items.map((item) => item.id).toReversed());
    cursor = page.before;
    if (!cursor) {
      break;
    }
  }
  return ids;
}

interface Watched {
  ids: string[];
  jumps: string[];
  blanks: number;
  slowest: number;
}

// Each frame: where every row in sight stands. A finger that pulls down moves all rows down together; one that goes up, or
// apart from the others, has jumped.
async function watchRows(screen: Screen): Promise<void> {
  await screen.page.evaluate(() => {
    const state = { ids: new Set<string>(), jumps: [] as string[], blanks: 0, slowest: 0, on: true };
    let before = new Map<string, number>();
    let last = performance.now();
    const look = (now: number): void => {
      const rows = new Map<string, number>();
      for (const row of document.querySelectorAll<HTMLElement>('article[data-message]')) {
        const { top, bottom } = row.getBoundingClientRect();
        state.ids.add(row.dataset['message'] ?? '');
        if (bottom > 80 && top < innerHeight - 80) {
          rows.set(row.dataset['message'] ?? '', top);
        }
      }
      const moves = [...rows].flatMap(([id, top]) => (before.has(id) ? [top - (before.get(id) ?? 0)] : []));
      if (moves.some((by) => by < -2) || Math.max(...moves) - Math.min(...moves) > 2) {
        state.jumps.push(`${moves.map((by) => Math.round(by)).join(' ')} at ${Math.round(now)}`);
      }
      state.blanks += rows.size === 0 ? 1 : 0;
      state.slowest = Math.max(state.slowest, now - last);
      last = now;
      before = rows;
      if (state.on) {
        requestAnimationFrame(look);
      }
    };
    requestAnimationFrame(look);
    Object.assign(window, { watched: state });
  });
}

async function stopWatching(screen: Screen): Promise<Watched> {
  return screen.page.evaluate(() => {
    const { watched } = window as unknown as { watched: Omit<Watched, 'ids'> & { ids: Set<string>; on: boolean } };
    watched.on = false;
    return { ...watched, ids: [...watched.ids] };
  });
}

/** The first row in sight once nothing moves any more. */
async function atRest(screen: Screen): Promise<{ id: string | undefined; top: number }> {
  let before = '';
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await topRow(screen));
        const same = now === before;
        before = now;
        return same;
      },
      { interval: 250 },
    )
    .toBe(true);
  return topRow(screen);
}

async function topRow(screen: Screen): Promise<{ id: string | undefined; top: number }> {
  return screen.page.evaluate(() => {
    const row = [...document.querySelectorAll<HTMLElement>('article[data-message]')].find((one) => one.getBoundingClientRect().top > 80);
    return { id: row?.dataset['message'], top: Math.round(row?.getBoundingClientRect().top ?? 0) };
  });
}
