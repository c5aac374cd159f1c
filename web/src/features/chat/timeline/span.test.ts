import { describe, expect, it } from 'vitest';
import { at, Kept, said } from '../scene';
import type { Message } from '../wire';
import { append, atStart, join, meets, messagesOf, prepend, spanOf, trimEnd, trimStart, upsert, type Span } from './span';

const run = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => said(from + i));
const seqs = (span: Span) => messagesOf(span).map((message) => message.seq);
const range = (from: number, to: number) => run(from, to).map((message) => message.seq);

async function newest(messages: Message[], limit: number) {
  const kept = new Kept(messages);
  return { kept, span: spanOf(await kept.read({ limit }), true) };
}

describe('a span of a timeline', () => {
  it('grows at both ends without a message twice', async () => {
    const { kept, span } = await newest(run(1, 30), 10);
    const middle = spanOf(await kept.read({ around: said(15).id, limit: 10 }), false);
    const before = prepend(middle, await kept.read({ before: middle.chunks[0]?.before ?? '', limit: 10 }));
    expect(seqs(before)).toEqual(range(1, 19));
    expect(atStart(before)).toBe(true);
    const whole = append(before, await kept.read({ after: before.chunks.at(-1)?.after ?? '', limit: 20 }), 20);
    expect(seqs(whole)).toEqual(range(1, 30));
    expect(whole.atEnd).toBe(true);
    expect(seqs(prepend(span, await kept.read({ around: said(20).id, limit: 10 })))).toEqual(range(15, 30));
  });

  it('takes a new message at its end, and only where the end is', async () => {
    const { kept, span } = await newest(run(1, 30), 10);
    expect(seqs(upsert(span, said(31)))).toEqual(range(21, 31));
    const middle = spanOf(await kept.read({ around: said(15).id, limit: 10 }), false);
    expect(upsert(middle, said(31))).toBe(middle);
    expect(upsert(middle, said(3))).toBe(middle);
  });

  it('puts a message that was committed late where its time stands', async () => {
    const { span } = await newest(run(1, 10), 10);
    const late = said(1, { stream_id: 'private', created_at: at(5.5), private: true });
    expect(messagesOf(upsert(span, late)).map((message) => message.id)[5]).toBe(late.id);
  });

  it('keeps the higher version, whichever comes first', async () => {
    const { span } = await newest(run(1, 3), 10);
    const edited = said(2, { text: 'mended', version: 3 });
    const stale = said(2, { text: 'older', version: 2 });
    const shown = upsert(upsert(span, edited), stale);
    expect(messagesOf(shown)[1]?.text).toBe('mended');
    expect(upsert(shown, stale)).toBe(shown);
  });

  it('shows in an answer what the answered message says now', async () => {
    const answered = said(1);
    const answer = said(2, { reply_to: { id: answered.id, author: answered.author, kind: 'text', text: answered.text } });
    const { span } = await newest([answered, answer], 10);
    expect(messagesOf(upsert(span, { ...answered, text: '', version: 2, deleted_at: at(9) }))[1]?.reply_to?.text).toBe('');
  });

  it('knows whether a newest page leaves something between', async () => {
    const { kept, span } = await newest(run(1, 30), 10);
    kept.add(...run(31, 45));
    expect(meets(span, await kept.read({ limit: 10 }))).toBe(false);
    const page = await kept.read({ limit: 20 });
    expect(meets(span, page)).toBe(true);
    expect(seqs(join(span, page, true))).toEqual(range(21, 45));
  });

  it('begins empty, and takes its first message', async () => {
    const { span } = await newest([], 10);
    expect(atStart(span)).toBe(true);
    expect(seqs(upsert(span, said(1)))).toEqual([1]);
  });

  it('lets go of a far end only where it can be asked for again', async () => {
    const { kept } = await newest(run(1, 100), 10);
    let span = spanOf(await kept.read({ around: said(50).id, limit: 10 }), false);
    for (let i = 0; i < 3; i += 1) span = prepend(span, await kept.read({ before: span.chunks[0]?.before ?? '', limit: 10 }));
    const top = trimEnd(span, 25);
    expect(seqs(top)).toEqual(range(15, 34));
    expect(top.atEnd).toBe(false);
    const again = append(top, await kept.read({ after: top.chunks.at(-1)?.after ?? '', limit: 10 }), 10);
    expect(seqs(again)).toEqual(range(15, 44));
    expect(seqs(trimStart(span, 25))).toEqual(range(35, 54));
    const live = upsert(upsert(spanOf(await kept.read({ limit: 10 }), true), said(101)), said(102));
    expect(trimEnd(live, 5)).toBe(live);
  });
});
