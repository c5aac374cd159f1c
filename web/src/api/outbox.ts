import { newKey } from './idempotency';
import { openShelf, type Parcel, type Shelf } from './outbox-shelf';
import { Problem, readProblem } from './problem';
import { signedOut } from './signed-out';
import { store, type Store } from './store';

export type { Parcel } from './outbox-shelf';

/** `key` carries on an attempt that was begun outside the outbox, so that it happens once. */
export type Command = Pick<Parcel, 'lane' | 'kind' | 'method' | 'path' | 'body'> & { key?: string };

type Delivered = (parcel: Parcel, answer: unknown) => void;

export interface OutboxParts {
  shelf: Shelf;
  fetch: typeof fetch;
  /** Whether it is worth trying. */
  online: () => boolean;
  /** Runs one sender at a time over all tabs of the browser. */
  alone: (work: () => Promise<void>) => Promise<void>;
  pause: (ms: number) => Promise<void>;
  now: () => number;
}

/**
 * What was typed or answered, kept until the server has answered it: each once, in the order of its lane,
 * with one idempotency key over retries and reloads.
 */
export class Outbox {
  /** What is waiting, being sent, or was refused, oldest first. */
  readonly parcels: Store<readonly Parcel[]> = store<readonly Parcel[]>([]);
  private readonly ears = new Set<Delivered>();
  private readonly unshelved = new Map<string, Parcel>();
  private running: Promise<void> | null = null;
  private again = false;
  private latest = 0;

  constructor(
    readonly userId: string,
    private readonly parts: OutboxParts,
  ) {}

  /** Takes up what an earlier visit left behind. */
  async start(): Promise<void> {
    await this.reload();
    void this.flush();
  }

  /** Hears of every parcel that arrived, with the server's answer. */
  onDelivered(hear: Delivered): () => void {
    this.ears.add(hear);
    return () => this.ears.delete(hear);
  }

  /** Keeps a command and sends it as soon as it can. Returns at once with the parcel, to draw it as waiting. */
  async put(command: Command): Promise<Parcel> {
    this.latest = Math.max(this.latest + 1, this.parts.now());
    const parcel: Parcel = { ...command, at: this.latest, key: command.key ?? newKey(), userId: this.userId, state: 'waiting' };
    this.unshelved.set(parcel.key, parcel);
    this.parcels.set([...this.parcels.get(), parcel]);
    await this.parts.shelf.put(parcel);
    this.unshelved.delete(parcel.key);
    void this.flush();
    return parcel;
  }

  /** Tries a refused parcel again, with the key it had. */
  async retry(key: string): Promise<void> {
    const parcel = this.parcels.get().find((p) => p.key === key);
    if (!parcel || parcel.state !== 'failed') return;
    const { problem: _, ...rest } = parcel;
    await this.change({ ...rest, state: 'waiting' });
    void this.flush();
  }

  /** Lets go of a parcel that was refused or still waits. */
  async drop(key: string): Promise<void> {
    const parcel = this.parcels.get().find((p) => p.key === key);
    if (!parcel || parcel.state === 'sending') return;
    await this.remove(key);
  }

  /** Sends what waits. Called when something was put, when the connection is back, and at the start. */
  flush(): Promise<void> {
    this.again = true;
    this.running ??= this.parts
      .alone(() => this.sendAll())
      .finally(() => {
        this.running = null;
        if (this.again) void this.flush();
      });
    return this.running;
  }

  private async sendAll(): Promise<void> {
    while (this.again) {
      this.again = false;
      // Another tab may have sent or dropped some while this one waited for its turn.
      await this.reload();
      const held = new Set<string>();
      for (const { key } of this.parcels.get()) {
        const parcel = this.parcels.get().find((p) => p.key === key);
        if (!parcel || parcel.state !== 'waiting' || held.has(parcel.lane)) continue;
        if (!this.parts.online() || !(await this.send(parcel))) held.add(parcel.lane);
      }
    }
  }

  /** One parcel, until the server decided about it. False when it must wait for the connection. */
  private async send(parcel: Parcel): Promise<boolean> {
    this.show({ ...parcel, state: 'sending' });
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await this.attempt(parcel);
      if (!(outcome instanceof Problem)) {
        await this.remove(parcel.key);
        for (const hear of this.ears) hear(parcel, outcome.answer);
        return true;
      }
      const { code, status, detail, params } = outcome;
      if (status === 401 || code === 'offline' || (outcome.passing && attempt >= 5)) {
        this.show({ ...parcel, state: 'waiting' });
        return false;
      }
      if (!outcome.passing) {
        await this.change({ ...parcel, state: 'failed', problem: { code, status, detail, params } });
        return true;
      }
      await this.parts.pause(outcome.retryAfter === null ? 500 * 2 ** attempt : outcome.retryAfter * 1000);
    }
  }

  private async attempt(parcel: Parcel): Promise<{ answer: unknown } | Problem> {
    let response: Response;
    try {
      response = await this.parts.fetch(parcel.path, {
        method: parcel.method,
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': parcel.key },
        ...(parcel.body === undefined ? {} : { body: JSON.stringify(parcel.body) }),
      });
    } catch {
      return Problem.offline();
    }
    if (!response.ok) return readProblem(response);
    return { answer: response.status === 204 ? null : await response.json().catch(() => null) };
  }

  private async reload(): Promise<void> {
    const stored = await this.parts.shelf.all(this.userId);
    const shelved = new Set(stored.map((p) => p.key));
    const coming = [...this.unshelved.values()].filter((p) => !shelved.has(p.key));
    this.parcels.set([...stored, ...coming]);
    this.latest = Math.max(this.latest, stored.at(-1)?.at ?? 0);
  }

  /** On screen only: a reload in the middle of sending finds it waiting, and the key makes that safe. */
  private show(parcel: Parcel): void {
    this.parcels.set(this.parcels.get().map((p) => (p.key === parcel.key ? parcel : p)));
  }

  private async change(parcel: Parcel): Promise<void> {
    await this.parts.shelf.put(parcel);
    this.show(parcel);
  }

  private async remove(key: string): Promise<void> {
    await this.parts.shelf.remove(key);
    this.parcels.set(this.parcels.get().filter((p) => p.key !== key));
  }
}

function browserParts(shelf: Shelf): OutboxParts {
  return {
    shelf,
    fetch: (input, init) => fetch(input, init),
    online: () => navigator.onLine && !signedOut.get(),
    alone: async (work) => {
      if ('locks' in navigator) await navigator.locks.request('trilby-outbox', work);
      else await work();
    },
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    now: () => Date.now(),
  };
}

/** The outbox of whoever is signed in here; null before that. */
export const outbox = store<Outbox | null>(null);

/** Opens the outbox of a user and sends what waits in it, now and whenever the connection is back. */
export async function openOutbox(userId: string): Promise<() => void> {
  const own = new Outbox(userId, browserParts(await openShelf()));
  outbox.set(own);
  const flush = () => void own.flush();
  window.addEventListener('online', flush);
  const timer = setInterval(() => {
    if (own.parcels.get().some((p) => p.state === 'waiting')) flush();
  }, 5000);
  await own.start();
  return () => {
    window.removeEventListener('online', flush);
    clearInterval(timer);
    if (outbox.get() === own) outbox.set(null);
  };
}
