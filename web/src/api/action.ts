import { useCallback, useRef, useState } from 'react';
import { newKey } from './idempotency';
import { Problem } from './problem';

export interface Action<Input, Output> {
  /** Resolves to the answer, or to null when it was refused (see `problem`) or one is already under way. */
  run: (input: Input) => Promise<Output | null>;
  pending: boolean;
  problem: Problem | null;
  forget: () => void;
}

/**
 * One thing a person does on the server. A second tap while the first is under way does nothing;
 * doing the same again after the connection failed reuses the key, so that it cannot happen twice.
 */
export function useAction<Input, Output>(perform: (input: Input, key: string) => Promise<Output>): Action<Input, Output> {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const busy = useRef(false);
  const intent = useRef<{ text: string; key: string } | null>(null);

  const run = useCallback(
    async (input: Input) => {
      if (busy.current) return null;
      busy.current = true;
      const text = JSON.stringify(input) ?? '';
      if (intent.current?.text !== text) intent.current = { text, key: newKey() };
      setPending(true);
      setProblem(null);
      try {
        const output = await perform(input, intent.current.key);
        intent.current = null;
        return output;
      } catch (thrown) {
        const failed = Problem.from(thrown);
        // A decided refusal is an answer too; only what may yet have happened keeps its key.
        if (!failed.passing) intent.current = null;
        setProblem(failed);
        return null;
      } finally {
        busy.current = false;
        setPending(false);
      }
    },
    [perform],
  );

  const forget = useCallback(() => setProblem(null), []);
  return { run, pending, problem, forget };
}
