import { describe, expect, it } from 'vitest';
import { decimalText, formatMoney, knowDigits, localeDigits, minorDigits } from './money';
import { parseAmount, type AmountProblem } from './parse';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ').replace(/[\u200e\u200f\u061c]/gu, '');

describe('formatMoney', () => {
  it.each([
    [12000, 'EUR', 'en', '€120.00'],
    [12000, 'EUR', 'de', '120,00 €'],
    [1234567, 'EUR', 'fr', '12 345,67 €'],
    [1, 'EUR', 'en', '€0.01'],
    [-450, 'USD', 'en-US', '-$4.50'],
    [1500, 'JPY', 'en', '¥1,500'],
    [1234, 'KWD', 'en', 'KWD 1.234'],
    [100000, 'HUF', 'en', 'Ft 1,000.00'],
    [Number.MAX_SAFE_INTEGER, 'EUR', 'en', '€90,071,992,547,409.91'],
    [1250, 'EUR', 'ar-EG', '١٢٫٥٠ €'],
  ])('writes %i %s for %s as %s', (amount, currency, locale, text) => {
    expect(plain(formatMoney({ amount, currency }, locale))).toBe(text);
  });

  it('signs what comes in and leaves zero alone', () => {
    expect(formatMoney({ amount: 5, currency: 'EUR' }, 'en', { signed: true })).toBe('+€0.05');
    expect(formatMoney({ amount: 0, currency: 'EUR' }, 'en', { signed: true })).toBe('€0.00');
  });

  it('refuses a fraction of a minor unit', () => {
    expect(() => decimalText({ amount: 0.5, currency: 'EUR' })).toThrow(RangeError);
  });
});

describe('parseAmount', () => {
  it.each([
    ['12', 'EUR', 'en', 1200],
    ['12,5', 'EUR', 'en', 1250],
    ['12,50', 'EUR', 'de', 1250],
    ['12.50', 'EUR', 'de', 1250],
    ['1.234,56', 'EUR', 'en', 123456],
    ['1,234.56', 'EUR', 'de', 123456],
    ['1 234,56', 'EUR', 'fr', 123456],
    ['1\u202f234,56', 'EUR', 'fr', 123456],
    ["1'234.56", 'CHF', 'de-CH', 123456],
    ['1.234', 'EUR', 'de', 123400],
    ['1,234', 'EUR', 'en', 123400],
    ['1.234.567', 'EUR', 'en', 123456700],
    ['12,34,567.50', 'INR', 'en-IN', 123456750],
    ['€ 12', 'EUR', 'en', 1200],
    ['12 EUR', 'EUR', 'de', 1200],
    ['12 €', 'EUR', 'de', 1200],
    [',50', 'EUR', 'de', 50],
    ['12.', 'EUR', 'en', 1200],
    ['0', 'EUR', 'en', 0],
    ['1500', 'JPY', 'en', 1500],
    ['1,500', 'JPY', 'en', 1500],
    ['1.234', 'KWD', 'en', 1234],
    ['1,234', 'KWD', 'en', 1234000],
    ['1,234', 'KWD', 'de', 1234],
    ['0.001', 'KWD', 'en', 1],
    ['١٢٫٥٠', 'EUR', 'ar-EG', 1250],
    ['۱۲۳', 'EUR', 'fa', 12300],
    ['٣٬٤٥٦٫٧٨', 'EUR', 'ar', 345678],
    ['１２', 'EUR', 'ja', 1200],
    ['90071992547409.91', 'EUR', 'en', Number.MAX_SAFE_INTEGER],
  ])('reads "%s" %s in %s', (text, currency, locale, amount) => {
    expect(parseAmount(text, currency, locale)).toEqual({ ok: true, amount });
  });

  it.each<[string, string, string, AmountProblem]>([
    ['', 'EUR', 'en', 'empty'],
    ['  € ', 'EUR', 'en', 'empty'],
    ['twelve', 'EUR', 'en', 'not_a_number'],
    ['12e3', 'EUR', 'en', 'not_a_number'],
    ['1,2,3', 'EUR', 'en', 'not_a_number'],
    ['1.234,567.8', 'EUR', 'en', 'not_a_number'],
    ['.', 'EUR', 'en', 'not_a_number'],
    ['12.345', 'EUR', 'en', 'too_many_decimals'],
    ['12,345', 'EUR', 'de', 'too_many_decimals'],
    ['1234,567', 'EUR', 'en', 'too_many_decimals'],
    ['0.005', 'EUR', 'de', 'too_many_decimals'],
    ['12.5', 'JPY', 'en', 'too_many_decimals'],
    ['-3', 'EUR', 'en', 'negative'],
    ['−3', 'EUR', 'en', 'negative'],
    ['90071992547409.92', 'EUR', 'en', 'too_large'],
  ])('refuses "%s" %s in %s as %s', (text, currency, locale, problem) => {
    expect(parseAmount(text, currency, locale)).toEqual({ ok: false, problem });
  });

  it('reads back whatever it writes', () => {
    for (const currency of ['EUR', 'JPY', 'KWD', 'USD', 'CHF', 'HUF']) {
      for (const locale of ['en', 'de', 'fr', 'de-CH', 'ar-EG', 'en-IN', 'pl', 'sv', 'ja', 'hi']) {
        for (const amount of [0, 1, 99, 100, 1234, 99999, 123456, 100000000, 987654321012]) {
          const text = formatMoney({ amount, currency }, locale, { bare: true });
          expect([text, locale, parseAmount(text, currency, locale)]).toEqual([text, locale, { ok: true, amount }]);
        }
      }
    }
  });
});

describe('digits', () => {
  it('follows ISO 4217, not the browser', () => {
    expect(['EUR', 'JPY', 'KWD', 'HUF', 'CLF'].map(minorDigits)).toEqual([2, 0, 3, 2, 4]);
  });

  it('knows the digits of the locale', () => {
    expect(localeDigits('ar-EG').join('')).toBe('٠١٢٣٤٥٦٧٨٩');
    expect(localeDigits('de').join('')).toBe('0123456789');
  });
});

describe('decimals that the server names', () => {
  it('are what is shown and typed, whatever the browser or the standard would have', () => {
    expect(minorDigits('AFN')).toBe(2);
    expect(plain(formatMoney({ amount: 1500, currency: 'AFN' }, 'en'))).toContain('15.00');
    knowDigits([{ code: 'AFN', digits: 0 }]);
    expect(minorDigits('AFN')).toBe(0);
    expect(plain(formatMoney({ amount: 1500, currency: 'AFN' }, 'en'))).toContain('1,500');
    expect(parseAmount('1500', 'AFN', 'en')).toEqual({ ok: true, amount: 1500 });
    expect(parseAmount('15.5', 'AFN', 'en')).toEqual({ ok: false, problem: 'too_many_decimals' });
  });
});
