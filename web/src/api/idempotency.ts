/** A key for one intent of a person: the same for every attempt at it, another for the next. */
export function newKey(): string {
  return crypto.randomUUID();
}

/** The header that carries it: `api.POST(path, { headers: keyed(key), ... })`. */
export function keyed(key: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}
