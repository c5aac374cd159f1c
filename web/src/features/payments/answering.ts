import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { api, body, keyed, outbox, Problem, useAction, useOutbox, useStore, type Outbox, type Parcel } from '../../api';
import type { Refusal } from '../../ui';
import type { Card, Yes } from './card';
import { cardQuery, laneOf, takeAnswered, takeCard } from './cards';
import type { Answered } from './changes';

/** What a payer says. */
export type Answer = { verb: 'accept'; yes: Yes } | { verb: 'decline' };

export interface Answering {
  give: (answer: Answer) => Promise<Answered | null>;
  /** The answer is on its way. */
  pending: boolean;
  /** An answer that waits for the connection. */
  waiting: Parcel | null;
  takeBack: () => void;
  /** Why the last answer was refused. */
  problem: (Refusal & { params?: Record<string, unknown> }) | null;
  forget: () => void;
}

async function send(requestId: string, answer: Answer, key: string): Promise<Answered> {
  const params = { path: { id: requestId } };
  if (answer.verb === 'accept') return body(api.POST('/api/v1/requests/{id}/accept', { params, headers: keyed(key), body: answer.yes }));
  return body(api.POST('/api/v1/requests/{id}/decline', { params, headers: keyed(key) }));
}

async function keep(box: Outbox, requestId: string, answer: Answer, key: string): Promise<void> {
  await box.put({
    key,
    lane: laneOf(requestId),
    kind: answer.verb,
    method: 'POST',
    path: `/api/v1/requests/${encodeURIComponent(requestId)}/${answer.verb}`,
    body: answer.verb === 'accept' ? answer.yes : undefined,
  });
}

/** Answers a request: at once where there is a connection, else by the outbox, with the same key either way. */
export function useAnswering(card: Card): Answering {
  const client = useQueryClient();
  const box = useStore(outbox);
  const parcels = useOutbox(laneOf(card.id));
  const { id } = card;

  const perform = useCallback(
    async (answer: Answer, key: string): Promise<Answered | null> => {
      // What is said now replaces what still waits; what is being sent keeps its place before it.
      const earlier = box?.parcels.get().filter((p) => p.lane === laneOf(id)) ?? [];
      await Promise.all(earlier.map((parcel) => box?.drop(parcel.key)));
      try {
        if (box && earlier.some((p) => p.state === 'sending')) throw Problem.offline();
        const after = await send(id, answer, key);
        takeAnswered(client, after);
        return after;
      } catch (thrown) {
        const problem = Problem.from(thrown);
        if (problem.code === 'offline' && box) {
          await keep(box, id, answer, key);
          return null;
        }
        // The refusal speaks of a state that this screen may not have seen yet.
        if (problem.status === 409) void client.fetchQuery({ ...cardQuery(client, id), staleTime: 0 }).catch(() => undefined);
        throw problem;
      }
    },
    [box, client, id],
  );

  const { run, pending, problem, forget } = useAction(perform);
  const done = useRef<{ text: string; version: number } | null>(null);
  const give = async (answer: Answer): Promise<Answered | null> => {
    // The second of two taps may fall between the answer and its drawing: the card it was made for has had it.
    const text = JSON.stringify(answer);
    if (done.current?.text === text && done.current.version === card.version) return null;
    const after = await run(answer);
    if (after) done.current = { text, version: card.version };
    return after;
  };
  const failed = parcels.find((parcel) => parcel.state === 'failed');
  return {
    give,
    pending,
    waiting: parcels.findLast((parcel) => parcel.state !== 'failed') ?? null,
    takeBack: () => parcels.forEach((parcel) => void box?.drop(parcel.key)),
    problem: problem ?? failed?.problem ?? null,
    forget: () => {
      forget();
      if (failed) void box?.drop(failed.key);
    },
  };
}

/** What the requester does with a request. */
export function useRequesterActions(card: Card) {
  const client = useQueryClient();
  const { id } = card;
  const confirm = useAction(
    useCallback(
      async (version: number, key: string) => {
        try {
          const after = await body(api.POST('/api/v1/requests/{id}/confirm', { params: { path: { id } }, headers: keyed(key), body: { version } }));
          takeAnswered(client, after);
          return after;
        } catch (thrown) {
          if (Problem.from(thrown).status === 409) takeCard(client, await client.fetchQuery({ ...cardQuery(client, id), staleTime: 0 }));
          throw thrown;
        }
      },
      [client, id],
    ),
  );
  const cancel = useAction(
    useCallback(
      async (_: null, key: string) => {
        const after = await body(api.POST('/api/v1/requests/{id}/cancel', { params: { path: { id } }, headers: keyed(key) }));
        takeAnswered(client, after);
        return after;
      },
      [client, id],
    ),
  );
  return { confirm, cancel };
}
