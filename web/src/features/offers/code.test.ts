import { describe, expect, it } from 'vitest';
import { groupsOf, plainCode, writtenCode } from './code';
import { code } from './coffee';

describe('a voucher’s code', () => {
  it('is plain in the QR code', () => {
    expect(plainCode(code)).toBe('7Q4M0XKD9R2THV6C5');
    expect(plainCode(' 7q4m 0xkd-9r2t hv6c-5\n')).toBe('7Q4M0XKD9R2THV6C5');
  });

  it('is shown in groups of four, its check character apart', () => {
    expect(groupsOf(code)).toEqual({ groups: ['7Q4M', '0XKD', '9R2T', 'HV6C'], check: '5' });
    expect(groupsOf('7Q4M-0XKD-9R2T-HV6C-~').check).toBe('~');
  });

  it('is copied as it is written', () => expect(writtenCode('7Q4M0XKD9R2THV6C5')).toBe(code));
});
