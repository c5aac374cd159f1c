import { Problem, store } from '../../../api';
import type { Message, TimelinePage, User } from '../wire';
import { hasHole, missingBeside, raise } from './holes';
import {
  append,
  atStart,
  emptySpan,
  join,
  lastOf,
  mapMessages,
  meets,
  messagesOf,
  placeOf,
  prepend,
  spanOf,
  trimEnd,
  trimStart,
  upsert,
  type Span,
} from './span';

export interface PageWish {
  before?: string;
  after?: string;
  around?: string;
  limit: number;
}

export type ReadPage = (wish: PageWish) => Promise<TimelinePage>;

/** What the screen draws. */
export interface TimelineState {
  status: 'loading' | 'ready' | 'failed';
  problem: Problem | null;
  messages: readonly Message[];
  atStart: boolean;
  atEnd: boolean;
  /** Another run of the timeline than before: the screen starts over, at `focus` where there is one. */
  run: number;
  focus: string | null;
}

const pageSize = 60;

const blank: TimelineState = {
  status: 'loading',
  problem: null,
  messages: [],
  atStart: true,
  atEnd: true,
  run: 0,
  focus: null,
};

/**
 * What this terminal knows of one conversation's timeline: one unbroken run of it, kept true by live events,
 * and read again over HTTP wherever something was missed.
 */
export class Timeline {
  readonly state = store<TimelineState>(blank);
  private span: Span = emptySpan;
  private readonly tops = new Map<string, number>();
  private readonly busy = new Map<string, Promise<void>>();
  /** Live events that came before the first page. */
  private early: Message[] = [];
  private sight: { first: string; last: string } | null = null;
  private missed = false;
  private screens = 0;

  constructor(
    readonly conversationId: string,
    private readonly read: ReadPage,
  ) {}

  /** Whether a screen shows it now. */
  get shown(): boolean {
    return this.screens > 0;
  }

  /** A screen shows it from now on, until what is returned is called. */
  enter(): () => void {
    this.screens += 1;
    return () => {
      this.screens -= 1;
    };
  }

  /** Reads the newest page, large enough for what is unread. A timeline that is known is only brought up to date. */
  open(unread = 0): Promise<void> {
    if (this.state.get().status === 'ready') return this.missed ? this.catchUp() : Promise.resolve();
    return this.once('open', async () => {
      const page = await this.read({ limit: Math.min(100, Math.max(pageSize, unread + 10)) });
      this.start(page, true, null);
    });
  }

  /** Reads what stands before the span. */
  older(): Promise<void> {
    const before = this.span.chunks[0]?.before;
    if (!before) return Promise.resolve();
    return this.once('older', async () => {
      const page = await this.read({ before, limit: pageSize });
      if (this.span.chunks[0]?.before !== before) return;
      raise(this.tops, page.items);
      this.show(trimEnd(prepend(this.span, page)));
    });
  }

  /** Reads what stands after the span. */
  newer(): Promise<void> {
    const last = lastOf(this.span);
    if (this.span.atEnd || !last) return Promise.resolve();
    const after = this.span.chunks.at(-1)?.after;
    return this.once('newer', async () => {
      // Live messages at the end brought no cursor with them: the page around the last one has it.
      const page = await this.read(after === undefined ? { around: last.id, limit: 100 } : { after, limit: pageSize });
      if (lastOf(this.span)?.id !== last.id) return;
      raise(this.tops, page.items);
      this.show(trimStart(append(this.span, page, after === undefined ? 0 : pageSize)));
    });
  }

  /** Shows the newest message. */
  toNewest(): Promise<void> {
    if (this.span.atEnd) return Promise.resolve();
    return this.once('open', async () => this.start(await this.read({ limit: pageSize }), true, null));
  }

  /** Makes sure that a message is in the span; false when it is in sight already and nothing had to be read. */
  async bring(id: string): Promise<boolean> {
    if (messagesOf(this.span).some((message) => message.id === id)) return false;
    await this.once('open', async () => {
      const page = await this.read({ around: id, limit: 100 });
      this.start(page, false, id);
      const newest = await this.read({ limit: pageSize });
      if (meets(this.span, newest)) this.show(join(this.span, newest, true));
    });
    return true;
  }

  /** Takes in a message: a live event, or the answer to what was sent from here. */
  hear(message: Message): void {
    if (this.state.get().status !== 'ready') {
      this.early.push(message);
      return;
    }
    const arrives = placeOf(this.span, message) !== 'known';
    this.show(upsert(this.span, message));
    const missing = arrives && missingBeside(this.span, message, this.tops);
    raise(this.tops, [message]);
    if (missing) void this.catchUp();
  }

  /** Changes the author of messages whose profile has changed. */
  rename(user: User): void {
    this.show(mapMessages(this.span, (message) => (message.author.id === user.id ? { ...message, author: user } : message)));
  }

  /** What is on the screen now, so that this is what is read again first. */
  look(first: string, last: string): void {
    this.sight = { first, last };
    void this.freshen();
  }

  /** Live events may have been missed: reads again now when it is shown, or else when it is next opened. */
  miss(): Promise<void> {
    this.missed = true;
    return this.shown && this.state.get().status === 'ready' ? this.catchUp() : Promise.resolve();
  }

  /** Reads the newest page and what is in sight; the rest when it comes into sight. */
  private catchUp(): Promise<void> {
    return this.once('catch-up', async () => {
      this.missed = false;
      this.span = { ...this.span, chunks: this.span.chunks.map((chunk) => ({ ...chunk, stale: true })) };
      const page = await this.read({ limit: 100 });
      raise(this.tops, page.items);
      if (meets(this.span, page)) this.show(this.fresh(page, join(this.span, page, true)));
      else if (this.span.atEnd && this.seesEnd()) this.start(page, true, null);
      else this.show({ ...this.span, atEnd: false });
      await this.freshen();
      if (hasHole(this.span)) await this.mend();
    });
  }

  private seesEnd(): boolean {
    const last = lastOf(this.span);
    return !this.sight || !last || this.sight.last === last.id;
  }

  // A message that was committed late stands among others: the pages around it have it.
  private async mend(): Promise<void> {
    const last = lastOf(this.span);
    if (!last || !this.seesEnd()) return;
    this.start(await this.read({ limit: 100 }), true, null);
  }

  /** Reads again the stale chunks that are in sight. */
  private freshen(): Promise<void> {
    const { sight } = this;
    const items = messagesOf(this.span);
    const first = items.findIndex((message) => message.id === sight?.first);
    const last = items.findIndex((message) => message.id === sight?.last);
    const inSight = new Set(items.slice(Math.max(first, 0), last + 1).map((message) => message.id));
    const chunk = this.span.chunks.find((one) => one.stale && one.items.some((message) => inSight.has(message.id)));
    const anchor = chunk?.items[Math.floor(chunk.items.length / 2)];
    if (!anchor) return Promise.resolve();
    return this.once(`freshen ${anchor.id}`, async () => {
      const page = await this.read({ around: anchor.id, limit: 100 });
      raise(this.tops, page.items);
      this.show(this.fresh(page, join(this.span, page)));
      await this.freshen();
    });
  }

  /** The span with every chunk fresh that a page has read again, in whole or in its middle. */
  private fresh(page: TimelinePage, span: Span): Span {
    const read = new Set(page.items.map((message) => message.id));
    const chunks = span.chunks.map((chunk) => {
      const anchor = chunk.items[Math.floor(chunk.items.length / 2)];
      return chunk.stale && (!anchor || read.has(anchor.id)) ? { ...chunk, stale: false } : chunk;
    });
    return { ...span, chunks };
  }

  private start(page: TimelinePage, atEnd: boolean, focus: string | null): void {
    const { run } = this.state.get();
    raise(this.tops, page.items);
    this.span = spanOf(page, atEnd);
    const early = this.early;
    this.early = [];
    for (const message of early) this.span = upsert(this.span, message);
    this.state.set({ ...this.drawn(this.span), status: 'ready', problem: null, run: run + 1, focus });
    if (early.length > 0 && hasHole(this.span)) void this.catchUp();
  }


  private drawn(span: Span): TimelineState {
    return { ...this.state.get(), messages: messagesOf(span), atStart: atStart(span), atEnd: span.atEnd };
  }

  private show(span: Span): void {
    if (span === this.span) return;
    this.span = span;
    this.state.set(this.drawn(span));
  }

  /** One reading of a kind at a time; a failure stands in the state when there is nothing else to show. */
  private once(kind: string, work: () => Promise<void>): Promise<void> {
    const running = this.busy.get(kind);
    if (running) return running;
    const started = work()
      .catch((thrown: unknown) => this.failed(kind, Problem.from(thrown)))
      .finally(() => this.busy.delete(kind));
    this.busy.set(kind, started);
    return started;
  }

  private failed(kind: string, problem: Problem): void {
    if (kind === 'catch-up') this.missed = true;
    if (this.state.get().status !== 'ready') this.state.set({ ...this.state.get(), status: 'failed', problem });
    else this.state.set({ ...this.state.get(), problem });
  }
}
