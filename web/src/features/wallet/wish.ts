/** What the address wishes for: "top up 4.10 EUR", from a card that was short of it. */
export interface Wish {
  /** Minor units; 0 when only the sheet is wished for. */
  amount: number;
  currency: string;
}

export function wishOf(search: Record<string, unknown>): Wish | null {
  const amount = Number(search.top_up);
  const { currency } = search;
  return typeof currency === 'string' && /^[A-Z]{3}$/u.test(currency) && Number.isSafeInteger(amount) && amount >= 0 ? { amount, currency } : null;
}
