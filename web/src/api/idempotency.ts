/** A key for one intent of a person: the same for every attempt at it, another for the next. */
export function newKey(): string {
  // Not randomUUID, which browsers keep from pages without HTTPS, such as one on a home network.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The header that carries it: `api.POST(path, { headers: keyed(key), ... })`. */
export function keyed(key: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}
