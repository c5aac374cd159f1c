// A voucher's code: 16 characters of Crockford's base 32 and a check symbol, written in groups of four.
// The check symbol alone may also be one of * ~ $ = U.

const letters = /[0-9A-Z*~$=]/gu;

/** How many characters a whole code has. */
export const codeLength = 17;

// What people read as another character, and what the alphabet leaves out because of it.
const lookalikes: Record<string, string> = { O: '0', I: '1', L: '1' };

/** A code as it was typed, scanned or pasted, without what does not matter: case, spaces, dashes, lookalikes. */
export function normalCode(text: string): string {
  const found = text.normalize('NFKC').toUpperCase().match(letters) ?? [];
  return found.map((char) => lookalikes[char] ?? char).join('');
}

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const checkDigits = `${digits}*~$=U`;

/** Whether the check symbol fits the rest: a code that was mistyped is told at once, without a question to the server. */
export function addsUp(code: string): boolean {
  let rest = 0;
  for (const char of code.slice(0, -1)) {
    const value = digits.indexOf(char);
    if (value < 0) return false;
    rest = (rest * digits.length + value) % checkDigits.length;
  }
  return code.length === codeLength && checkDigits[rest] === code.at(-1);
}

/** The code in groups of four, as vouchers show it. */
export function grouped(code: string): string {
  return code.replace(/.{4}(?=.)/gu, '$&-');
}

/** What stands in the field after something was typed, and where the caret belongs: behind the same character as before. */
export function retyped(text: string, caret: number, deleting = false): { text: string; caret: number } {
  const code = normalCode(text);
  const before = normalCode(text.slice(0, caret)).length;
  const shown = grouped(code);
  // Behind a whole group it stands behind the dash as well; not when that dash was just taken away, for it would never get past.
  const dash = !deleting && before > 0 && before < code.length && before % 4 === 0 ? 1 : 0;
  const at = grouped(code.slice(0, before)).length + dash;
  return { text: shown, caret: at };
}
