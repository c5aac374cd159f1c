import type { Key } from '../queries';

export const scopes = ['vouchers:validate', 'vouchers:redeem', 'vouchers:reverse'] as const;
export type Scope = (typeof scopes)[number];

/** Names of their words: a colon means something else to the texts. */
export const scopeWords: Record<Scope, 'validate' | 'redeem' | 'reverse'> = { 'vouchers:validate': 'validate', 'vouchers:redeem': 'redeem', 'vouchers:reverse': 'reverse' };

/** A first request with a key, to be pasted into a terminal. It only looks: whoever tries it must not redeem by it. */
export function curlExample({ merchant_id: merchant, token }: Pick<Key, 'merchant_id' | 'token'>, origin: string): string {
  return [
    `curl ${origin}/api/v1/merchants/${merchant}/till/check \\`,
    `  -H 'Authorization: Bearer ${token ?? ''}' \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '{"code": "7Q4M-0XKD-9R2T-HV6C-5"}'`,
  ].join('\n');
}
