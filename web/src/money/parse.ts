import { currencySign, minorDigits } from './money';

export type AmountProblem = 'empty' | 'not_a_number' | 'too_many_decimals' | 'negative' | 'too_large';

export type ParsedAmount = { ok: true; amount: number } | { ok: false; problem: AmountProblem };

/** What the locale writes between whole and fraction, and between thousands. */
export function separators(locale: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.5);
  const find = (type: string, otherwise: string) => plainMark(parts.find((part) => part.type === type)?.value ?? otherwise);
  return { decimal: find('decimal', '.'), group: find('group', ',') };
}

function plainMark(mark: string): string {
  if (mark === '٫' || mark === '،') return ',';
  if (mark === '٬' || mark === '’') return "'";
  return /\s/u.test(mark) ? ' ' : mark;
}

// Decimal digits come in runs of ten code points, so the first of the run is the zero.
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

function simplify(text: string, currency: string, locale: string): string {
  let plain = text.trim().replace(/[\u200e\u200f\u061c\u2066-\u2069]/gu, '');
  for (const name of [currency, currencySign(currency, locale)]) {
    plain = plain.replace(new RegExp(name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'), 'iu'), '');
  }
  return plain
    .replace(/\p{Sc}/gu, '')
    .replace(/\p{Nd}/gu, plainDigit)
    .replace(/[−–]/gu, '-')
    .replace(/٫|،/gu, ',')
    .replace(/[\s٬'’_]/gu, '')
    .trim();
}

function isGrouped(whole: string, mark: string): boolean {
  const groups = whole.split(mark);
  const [first = '', ...others] = groups;
  if (!/^[1-9]\d{0,2}$/u.test(first) || others.length === 0) return false;
  // The last group has three digits everywhere; those before it have two in South Asia.
  const last = others.at(-1) ?? '';
  const between = others.slice(0, -1);
  return last.length === 3 && (between.every((g) => g.length === 3) || between.every((g) => g.length === 2));
}

/** Splits the text at its decimal mark; null when marks and digits make no number. */
function wholeAndFraction(text: string, digits: number, locale: string): [string, string] | null {
  const marks = [...text].filter((c) => c === '.' || c === ',');
  const last = marks.at(-1);
  if (!last) return [text, ''];
  const kinds = new Set(marks).size;
  const at = text.lastIndexOf(last);
  const before = text.slice(0, at);
  const after = text.slice(at + 1);
  if (kinds === 2) {
    const group = last === '.' ? ',' : '.';
    if (before.includes(last) || after.includes(group) || !isGrouped(before, group)) return null;
    return [before.replaceAll(group, ''), after];
  }
  if (marks.length > 1) return isGrouped(text, last) ? [text.replaceAll(last, ''), ''] : null;
  // One mark, three digits after it: "1.234" is a thousand and more to some and a fraction to others.
  // It groups only where the reader's locale does not use it for decimals.
  const local = separators(locale);
  const groups = isGrouped(text, last) && local.decimal !== last && (digits !== 3 || local.group === last);
  return groups ? [text.replace(last, ''), ''] : [before, after];
}

/**
 * Reads an amount as people type it, in minor units: "12", "12,50", "1.234,56", "1,234.56", "1 234,5", "€ 12", "١٢٫٥٠".
 * Never guesses away a digit: "12.345" euros is refused, not rounded.
 */
export function parseAmount(text: string, currency: string, locale: string): ParsedAmount {
  let plain = simplify(text, currency, locale);
  if (plain === '') return { ok: false, problem: 'empty' };
  if (plain.startsWith('-')) return { ok: false, problem: 'negative' };
  plain = plain.replace(/^\+/u, '');
  if (!/^[\d.,]*\d[\d.,]*$/u.test(plain)) return { ok: false, problem: 'not_a_number' };
  const digits = minorDigits(currency);
  const parts = wholeAndFraction(plain, digits, locale);
  if (!parts) return { ok: false, problem: 'not_a_number' };
  const [whole, fraction] = parts;
  if (fraction.length > digits) return { ok: false, problem: 'too_many_decimals' };
  const amount = BigInt((whole || '0') + fraction.padEnd(digits, '0'));
  if (amount > BigInt(Number.MAX_SAFE_INTEGER)) return { ok: false, problem: 'too_large' };
  return { ok: true, amount: Number(amount) };
}
