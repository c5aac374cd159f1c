import { describe, expect, it } from 'vitest';
import { addsUp, codeLength, grouped, normalCode, retyped } from './code';

const code = '7Q4M0XKD9R2THV6C5';

describe('a code as people type it', () => {
  it.each([
    ['7Q4M-0XKD-9R2T-HV6C-5'],
    ['7q4m0xkd9r2thv6c5'],
    ['  7q4m 0xkd\t9r2t hv6c 5\n'],
    ['7Q4M–OXKD–9R2T–HV6C–5'],
    ['７Q4M-０XKD-9R2T-HV6C-5'],
  ])('%s is the same code', (text) => expect(normalCode(text)).toBe(code));

  it('reads lookalikes as what they stand for', () => expect(normalCode('oO0 iIlL1')).toBe('00011111'));

  it.each(['*', '~', '$', '=', 'U'])('keeps the check symbol %s', (symbol) => expect(normalCode(`7q4m-0xkd-9r2t-hv6c-${symbol}`)).toBe(`7Q4M0XKD9R2THV6C${symbol}`));

  it('has nothing where nothing is written', () => expect(normalCode(' - _ ')).toBe(''));
});

describe('the code in groups', () => {
  it('is as vouchers show it', () => expect(grouped(code)).toBe('7Q4M-0XKD-9R2T-HV6C-5'));
  it('ends without a dash', () => expect([grouped(''), grouped('7Q4M'), grouped('7Q4M0')]).toEqual(['', '7Q4M', '7Q4M-0']));
  it('reads back', () => expect(normalCode(grouped(code))).toHaveLength(codeLength));
});

describe('the caret', () => {
  it.each([
    // typed at the end
    ['7q4', 3, '7Q4', 3],
    ['7Q4M0', 5, '7Q4M-0', 6],
    // a character put into the middle: it stays behind that character
    ['7QX4M-0XKD', 3, '7QX4-M0XK-D', 3],
    ['7Q4MX-0XKD', 5, '7Q4M-X0XK-D', 6],
    // one taken out of the middle
    ['7Q4-0XKD', 3, '7Q40-XKD', 3],
    ['', 0, '', 0],
    ['7Q4M0XKD', 4, '7Q4M-0XKD', 5],
  ])('in "%s" at %i goes to %s at %i', (text, caret, shown, at) => expect(retyped(text, caret)).toEqual({ text: shown, caret: at }));

  it('gets past a dash that is taken away', () => expect(retyped('7Q4M0XKD', 4, true)).toEqual({ text: '7Q4M-0XKD', caret: 4 }));
});

describe('the check symbol', () => {
  // Made by the server's own rule: the value of the sixteen digits modulo 37.
  const good = '00000000000000011';
  it('fits a code', () => expect(addsUp(good)).toBe(true));
  it.each(['000000000000000*0', '0000000000000001', '000000000000000111', '00000000000000101', ''])('does not fit %s', (wrong) => expect(addsUp(wrong)).toBe(false));
  it('may be one of the signs that only check', () => expect(addsUp('000000000000000ZZ')).toBe(true));
  it('notices every single slip and every swap of neighbours', () => {
    const code = '7Q4M0XKD9R2THV6C';
    const symbol = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U'].find((one) => addsUp(code + one)) ?? '';
    expect(symbol).not.toBe('');
    for (let at = 0; at < 16; at += 1) {
      for (const other of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        const slip = code.slice(0, at) + other + code.slice(at + 1) + symbol;
        expect(addsUp(slip)).toBe(other === code[at]);
      }
      const swapped = code.slice(0, at) + (code[at + 1] ?? '') + (code[at] ?? '') + code.slice(at + 2);
      if (at < 15 && swapped !== code) expect(addsUp(swapped + symbol)).toBe(false);
    }
  });
});
