import { useCallback, useRef } from 'react';
import { outbox, Problem, useAction, useOutbox, useStore, type Command, type Parcel } from '../../api';
import type { Refusal } from '../../ui';

export interface Kept<Body, Answer> {
  /** The answer; null when it was refused, or waits for the connection. */
  run: (body: Body) => Promise<Answer | null>;
  pending: boolean;
  /** What waits for the connection. */
  waiting: Parcel | null;
  problem: Refusal | null;
  forget: () => void;
}

/** Does something at once where there is a connection, else by the outbox, with the same key either way. */
export function useKept<Body, Answer>(lane: string, send: (body: Body, key: string) => Promise<Answer>, parcel: (body: Body) => Omit<Command, 'lane' | 'key'>): Kept<Body, Answer> {
  const box = useStore(outbox);
  const parcels = useOutbox(lane);
  const perform = useCallback(
    async (body: Body, key: string): Promise<{ answer: Answer | null }> => {
      try {
        return { answer: await send(body, key) };
      } catch (thrown) {
        if (Problem.from(thrown).code !== 'offline' || !box) throw thrown;
        await box.put({ ...parcel(body), lane, key });
        return { answer: null };
      }
    },
    [box, lane, send, parcel],
  );
  const { run, pending, problem, forget } = useAction(perform);
  // The second of two taps may fall between the answer and its drawing: this has been done.
  const done = useRef('');
  const once = async (body: Body): Promise<Answer | null> => {
    const text = JSON.stringify(body);
    if (done.current === text) return null;
    const outcome = await run(body);
    if (outcome) done.current = text;
    return outcome?.answer ?? null;
  };
  const failed = parcels.find((one) => one.state === 'failed');
  return {
    run: once,
    pending,
    waiting: parcels.findLast((one) => one.state !== 'failed') ?? null,
    problem: problem ?? failed?.problem ?? null,
    forget: () => {
      forget();
      if (failed) void box?.drop(failed.key);
    },
  };
}
