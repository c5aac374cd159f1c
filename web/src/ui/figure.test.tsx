import { render } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { startI18n } from '../i18n';
import { Figure } from './figure';

beforeAll(() => startI18n('en'));

const digits = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('.figure-digit')].map((element) => element.style.getPropertyValue('--digit')).join('');

describe('Figure', () => {
  it('says the amount once, as text', () => {
    const { container } = render(<Figure money={{ amount: 12000, currency: 'EUR' }} />);
    expect(container.textContent).toBe('€120.00');
    expect(digits(container)).toBe('12000');
  });

  it('keeps the column of each digit when the amount grows, so that it rolls and does not jump', () => {
    const { container, rerender } = render(<Figure money={{ amount: 99950, currency: 'EUR' }} />);
    const before = [...container.querySelectorAll('.figure-digit')];
    rerender(<Figure money={{ amount: 100050, currency: 'EUR' }} />);
    const after = [...container.querySelectorAll('.figure-digit')];
    expect(digits(container)).toBe('100050');
    expect(after.slice(-5)).toEqual(before);
    expect(after.at(-1)).toBe(before.at(-1));
  });

  it('is exact where a float is not', () => {
    const { container } = render(<Figure money={{ amount: Number.MAX_SAFE_INTEGER, currency: 'EUR' }} />);
    expect(container.textContent).toBe('€90,071,992,547,409.91');
    expect(digits(container)).toBe('9007199254740991');
  });

  it('draws currencies without decimals and what goes out', () => {
    const { container } = render(<Figure money={{ amount: -1500, currency: 'JPY' }} signed />);
    expect(container.textContent).toBe('-¥1,500');
  });
});
