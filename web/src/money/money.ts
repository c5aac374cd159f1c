/** An amount in integer minor units and its ISO 4217 currency: `{ amount: 1250, currency: 'EUR' }` is 12.50 EUR. */
export interface Money {
  amount: number;
  currency: string;
}

// ISO 4217 minor units where they are not 2. Browsers follow CLDR instead, which drops the decimals
// of some currencies (HUF, RSD, ...), so that the same integer would read a hundred times too large.
const unusualDigits: Record<string, number> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, UYI: 0, VND: 0, VUV: 0, XAF: 0, XOF: 0, XPF: 0,
  BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3,
  CLF: 4, UYW: 4,
};

const told = new Map<string, number>();

/** Takes the server's word for how many decimals its currencies have: what it counts in is what is shown and typed. */
export function knowDigits(currencies: readonly { code: string; digits: number }[]): void {
  for (const { code, digits } of currencies) told.set(code, digits);
}

/** How many decimals the currency's minor unit has: as the server says, before that as ISO 4217 does. */
export function minorDigits(currency: string): number {
  return told.get(currency) ?? unusualDigits[currency] ?? 2;
}

/** The amount in major units as an exact decimal text: 1250 EUR is "12.50". No float is involved. */
export function decimalText({ amount, currency }: Money): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number of minor units`);
  const digits = minorDigits(currency);
  const sign = amount < 0 ? '-' : '';
  const units = String(Math.abs(amount)).padStart(digits + 1, '0');
  if (digits === 0) return sign + units;
  return `${sign}${units.slice(0, -digits)}.${units.slice(-digits)}`;
}

export interface MoneyStyle {
  /** Writes a plus before what comes in, as a statement does. */
  signed?: boolean;
  /** The number alone, for places that name the currency beside it. */
  bare?: boolean;
}

const formats = new Map<string, Intl.NumberFormat>();

function formatFor(locale: string, currency: string, style: MoneyStyle): Intl.NumberFormat {
  const digits = minorDigits(currency);
  const key = `${locale}|${currency}|${digits}|${style.signed ?? false}|${style.bare ?? false}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      ...(style.bare ? { style: 'decimal' } : { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: style.signed ? 'exceptZero' : 'auto',
    });
    formats.set(key, format);
  }
  return format;
}

// Intl reads a decimal text exactly, where a number would already have been rounded.
function exact(money: Money): `${number}` {
  return decimalText(money) as `${number}`;
}

/** The amount as the reader's locale writes it: "€12.50", "12,50 €". Exact up to 2^53 minor units. */
export function formatMoney(money: Money, locale: string, style: MoneyStyle = {}): string {
  return formatFor(locale, money.currency, style).format(exact(money));
}

/** The same text in parts, for setting the digits apart from the marks. */
export function moneyParts(money: Money, locale: string, style: MoneyStyle = {}): Intl.NumberFormatPart[] {
  return formatFor(locale, money.currency, style).formatToParts(exact(money));
}

/** The ten digits of the locale's numbering system, 0 to 9. */
export function localeDigits(locale: string): string[] {
  return [...new Intl.NumberFormat(locale, { useGrouping: false }).format(9876543210)].toReversed();
}

/** The currency's name as the reader knows it ("euros"), for labels that are spoken. */
export function currencyName(currency: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'currency' }).of(currency) ?? currency;
}

/** The sign people write for the currency where the reader lives: "€", "$", "kr". */
export function currencySign(currency: string, locale: string): string {
  return moneyParts({ amount: 0, currency }, locale).find((part) => part.type === 'currency')?.value ?? currency;
}
