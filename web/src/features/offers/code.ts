/** A voucher's code without what people write between its characters: what the QR code holds. */
export function plainCode(code: string): string {
  return code.replace(/[\s-]/gu, '').toUpperCase();
}

/** The code in groups of four, and the last character apart: it only checks the others. */
export function groupsOf(code: string): { groups: string[]; check: string } {
  const plain = plainCode(code);
  const digits = plain.slice(0, -1);
  return { groups: digits.match(/.{1,4}/gu) ?? [], check: plain.slice(-1) };
}

/** The code as it is copied and typed. */
export function writtenCode(code: string): string {
  const { groups, check } = groupsOf(code);
  return [...groups, check].filter(Boolean).join('-');
}
