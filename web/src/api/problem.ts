import type { Money } from '../money';

/** One field that the server would not take: `pointer` is a JSON pointer into the body, "/total/amount". */
export interface FieldProblem {
  pointer: string;
  detail: string;
}

/**
 * A refusal, as RFC 9457 problem details with Trilby's stable `code`.
 * Two codes are made here: `offline` when nothing reached the server, `internal` when the answer was no problem document.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  /** From when on it may be tried again (milliseconds since 1970), when the server named a wait. */
  readonly againAt: number | null;

  constructor(
    readonly code: string,
    readonly status: number,
    readonly detail: string,
    readonly fields: FieldProblem[] = [],
    readonly params: Record<string, unknown> = {},
    /** Seconds to wait, when the server named them. */
    readonly retryAfter: number | null = null,
  ) {
    super(detail || code);
    this.againAt = retryAfter === null ? null : Date.now() + retryAfter * 1000;
  }

  /** What is wrong with one field, by its JSON pointer. */
  at(pointer: string): string | null {
    return this.fields.find((field) => field.pointer === pointer)?.detail ?? null;
  }

  /** Whether the same request may succeed later without a change: nobody decided against it. */
  get passing(): boolean {
    return this.code === 'offline' || this.status === 429 || this.status === 408 || this.status >= 500 || this.code === 'idempotency_key_in_use';
  }

  static offline(): Problem {
    return new Problem('offline', 0, '');
  }

  /** Whatever was thrown, as a problem that can be shown. */
  static from(thrown: unknown): Problem {
    if (thrown instanceof Problem) return thrown;
    return new Problem('internal', 0, thrown instanceof Error ? thrown.message : '');
  }
}

const known = new Set(['type', 'title', 'status', 'detail', 'code', 'pointer', 'errors', 'instance']);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function fieldProblems(body: Record<string, unknown>): FieldProblem[] {
  const listed = Array.isArray(body.errors) ? body.errors.filter(isRecord) : [];
  const fields = listed
    .map((entry) => ({ pointer: text(entry.pointer), detail: text(entry.detail) || text(entry.message) }))
    .filter((field) => field.pointer !== '');
  const pointer = text(body.pointer);
  return pointer && fields.length === 0 ? [{ pointer, detail: text(body.detail) }] : fields;
}

/** Reads a problem document out of a response that was refused. */
export async function readProblem(response: Response): Promise<Problem> {
  const retryAfter = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
  const wait = Number.isNaN(retryAfter) ? null : retryAfter;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  if (!isRecord(body)) return new Problem('internal', response.status, '', [], {}, wait);
  const params = Object.fromEntries(Object.entries(body).filter(([key]) => !known.has(key)));
  return new Problem(text(body.code) || 'internal', response.status, text(body.detail) || text(body.title), fieldProblems(body), params, wait);
}

/** What an `insufficient_funds` problem says is missing, when it says so. */
export function shortfall(problem: { params?: Record<string, unknown> }): Money | null {
  const { short, currency } = problem.params ?? {};
  if (isRecord(short) && typeof short.amount === 'number' && typeof short.currency === 'string') return { amount: short.amount, currency: short.currency };
  return typeof short === 'number' && typeof currency === 'string' ? { amount: short, currency } : null;
}
