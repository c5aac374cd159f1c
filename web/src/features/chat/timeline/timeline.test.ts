import { describe, expect, it } from 'vitest';
import { at, bo, chi, Kept, said } from '../scene';
import type { Message } from '../wire';
import { hasHole, missingBeside } from './holes';
import { spanOf } from './span';
import { Timeline } from './timeline';

const run = (from: number, to: number, over: Partial<Message> = {}) => Array.from({ length: to - from + 1 }, (_, i) => said(from + i, over));
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const seqs = (timeline: Timeline) => timeline.state.get().messages.map((message) => message.seq);
const range = (from: number, to: number) => run(from, to).map((message) => message.seq);

async function opened(messages: Message[], unread = 0) {
  const kept = new Kept(messages);
  const timeline = new Timeline('c_1', kept.read);
  timeline.enter();
  await timeline.open(unread);
  return { kept, timeline };
}

async function readBack(timeline: Timeline): Promise<void> {
  while (!timeline.state.get().atStart) await timeline.older();
}

describe('a timeline', () => {
  it('opens at its newest page, large enough for what is unread', async () => {
    const { timeline, kept } = await opened(run(1, 300), 80);
    expect(kept.wishes).toEqual([{ limit: 90 }]);
    expect(seqs(timeline)).toEqual(range(211, 300));
  });

  it('is read back to its beginning, page by page', async () => {
    const { timeline } = await opened(run(1, 300));
    await timeline.older();
    await timeline.older();
    expect(seqs(timeline)).toEqual(range(121, 300));
    await readBack(timeline);
    expect(seqs(timeline)).toEqual(range(1, 300));
  });

  it('scrolls through a long history and back, holding a part of it at a time', async () => {
    const { timeline } = await opened(run(1, 5000));
    await readBack(timeline);
    expect(seqs(timeline)[0]).toBe(1);
    expect(seqs(timeline).length).toBeLessThanOrEqual(660);
    expect(timeline.state.get().atEnd).toBe(false);
    for (let i = 0; i < 200 && !timeline.state.get().atEnd; i += 1) await timeline.newer();
    const back = seqs(timeline);
    expect(back).toEqual(range(back[0] ?? 0, 5000));
  });

  it('asks one page at a time, however often it is asked', async () => {
    const { timeline, kept } = await opened(run(1, 300));
    await Promise.all([timeline.older(), timeline.older(), timeline.older()]);
    expect(kept.wishes.length).toBe(2);
  });

  it('never shows a hole: what was missed is fetched when the next arrives', async () => {
    const { timeline, kept } = await opened(run(1, 20));
    kept.add(...run(21, 25));
    timeline.hear(said(25));
    await settled();
    expect(seqs(timeline)).toEqual(range(1, 25));
  });

  it('asks nothing when nothing is missing', async () => {
    const { timeline, kept } = await opened(run(1, 20));
    for (const message of run(21, 24)) timeline.hear(message);
    timeline.hear(said(1, { stream_id: 'private', private: true, created_at: at(24.5) }));
    timeline.hear(said(24, { version: 2, text: 'changed' }));
    await settled();
    expect(kept.wishes.length).toBe(1);
    expect(timeline.state.get().messages.at(-2)?.text).toBe('changed');
  });

  it('sees the gap of a private stream too', async () => {
    const { timeline, kept } = await opened(run(1, 20));
    const hidden = run(1, 3, { stream_id: 'private', private: true }).map((message, i) => ({ ...message, created_at: at(30 + i) }));
    kept.add(...hidden);
    const newest = hidden[2];
    if (newest) timeline.hear(newest);
    await settled();
    expect(timeline.state.get().messages.slice(-3).map((message) => message.id)).toEqual(hidden.map((message) => message.id));
  });

  it('takes in what arrives before its first page', async () => {
    const kept = new Kept(run(1, 5));
    const timeline = new Timeline('c_1', kept.read);
    timeline.hear(said(6));
    await timeline.open();
    expect(seqs(timeline)).toEqual(range(1, 6));
  });

  it('comes back from an absence with everything, changes of old messages included', async () => {
    const { timeline, kept } = await opened(run(1, 40));
    kept.add(...run(41, 60));
    kept.change(said(38).id, { text: 'mended while away' });
    await timeline.miss();
    expect(seqs(timeline)).toEqual(range(1, 60));
    expect(timeline.state.get().messages[37]?.text).toBe('mended while away');
  });

  it('starts over at the end when too much happened for one page and the end was in sight', async () => {
    const { timeline, kept } = await opened(run(1, 60));
    timeline.look(said(50).id, said(60).id);
    kept.add(...run(61, 400));
    await timeline.miss();
    expect(timeline.state.get().run).toBe(2);
    expect(seqs(timeline)).toEqual(range(301, 400));
  });

  it('leaves a reader of older messages where they are, reads those again, and finds its way to the end', async () => {
    const { timeline, kept } = await opened(run(1, 200));
    await timeline.older();
    timeline.look(said(90).id, said(100).id);
    kept.change(said(95).id, { text: 'mended while away' });
    kept.add(...run(201, 500));
    await timeline.miss();
    const { run: runs, atEnd, messages } = timeline.state.get();
    expect([runs, atEnd]).toEqual([1, false]);
    expect(messages.find((message) => message.seq === 95)?.text).toBe('mended while away');
    while (!timeline.state.get().atEnd) await timeline.newer();
    expect(seqs(timeline)).toEqual(range(81, 500));
  });

  it('reads again what was stale when it comes into sight', async () => {
    const { timeline, kept } = await opened(run(1, 400));
    for (let i = 0; i < 4; i += 1) await timeline.older();
    timeline.look(said(390).id, said(400).id);
    kept.change(said(150).id, { text: 'mended while away' });
    await timeline.miss();
    timeline.look(said(145).id, said(155).id);
    await settled();
    expect(timeline.state.get().messages.find((message) => message.seq === 150)?.text).toBe('mended while away');
    const asked = kept.wishes.length;
    timeline.look(said(144).id, said(154).id);
    await settled();
    expect(kept.wishes.length).toBe(asked);
  });

  it('goes to a message far away, and on from there in both directions', async () => {
    const { timeline } = await opened(run(1, 1000));
    expect(await timeline.bring(said(990).id)).toBe(false);
    expect(await timeline.bring(said(300).id)).toBe(true);
    expect(timeline.state.get()).toMatchObject({ focus: said(300).id, atEnd: false, run: 2 });
    await timeline.older();
    await timeline.newer();
    const all = seqs(timeline);
    expect(all).toEqual(range(all[0] ?? 0, all.at(-1) ?? 0));
    await timeline.toNewest();
    expect(seqs(timeline).at(-1)).toBe(1000);
  });

  it('is brought up to date when it is opened again after something was missed', async () => {
    const { kept, timeline } = await opened(run(1, 10));
    timeline.enter()();
    const hidden = new Timeline('c_1', kept.read);
    await hidden.open();
    kept.add(said(11));
    await hidden.miss();
    expect(seqs(hidden)).toEqual(range(1, 10));
    await hidden.open();
    expect(seqs(hidden)).toEqual(range(1, 11));
  });

  it('says what went wrong, and opens at the next try', async () => {
    const kept = new Kept(run(1, 5));
    let broken = true;
    const timeline = new Timeline('c_1', (wish) => (broken ? Promise.reject(new Error('no')) : kept.read(wish)));
    await timeline.open();
    expect(timeline.state.get()).toMatchObject({ status: 'failed', problem: { code: 'internal' } });
    broken = false;
    await timeline.open();
    expect(timeline.state.get().status).toBe('ready');
  });

  it('shows people as they look now', async () => {
    const { timeline } = await opened([said(1), said(2, { author: chi })]);
    timeline.rename({ ...bo, name: 'Bo Li' });
    expect(timeline.state.get().messages.map((message) => message.author.name)).toEqual(['Bo Li', 'Chi']);
  });
});

describe('holes', () => {
  const page = (items: Message[], before?: string) => ({ items, requests: {}, shares: {}, after: '', ...(before ? { before } : {}) });

  it('are gaps within one stream, not between two', () => {
    const mixed = [said(1), said(1, { stream_id: 'private', created_at: at(1.5) }), said(2), said(2, { stream_id: 'private', created_at: at(2.5) })];
    expect(hasHole(spanOf(page(mixed), true))).toBe(false);
    expect(hasHole(spanOf(page([said(1), said(3)]), true))).toBe(true);
    expect(hasHole(spanOf(page([said(2)]), true))).toBe(true);
    expect(hasHole(spanOf(page([said(2)], 'more'), true))).toBe(false);
  });

  it('are found beside a message that came, by what was known before', () => {
    const span = spanOf(page([said(50), said(7, { stream_id: 'private', created_at: at(51) })], 'more'), true);
    const newest = said(7, { stream_id: 'private', created_at: at(51) });
    expect(missingBeside(span, newest, new Map([['private', 6]]))).toBe(false);
    expect(missingBeside(span, newest, new Map([['private', 5]]))).toBe(true);
    expect(missingBeside(span, newest, new Map())).toBe(true);
  });
});
