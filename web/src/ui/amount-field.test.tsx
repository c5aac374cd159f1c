import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { startI18n } from '../i18n';
import { AmountField, type AmountFieldProps } from './amount-field';

beforeAll(() => startI18n('en'));

async function type(text: string, props: Partial<AmountFieldProps> = {}) {
  const heard = vi.fn();
  render(<AmountField label="Total" currency="EUR" onChange={heard} {...props} />);
  const field = screen.getByRole('textbox', { name: /^Total/u });
  await userEvent.type(field, text);
  return { field: field as HTMLInputElement, last: () => heard.mock.lastCall?.[0] };
}

describe('AmountField', () => {
  it.each([
    ['12', 1200],
    ['12,50', 1250],
    ['1.234,56', 123456],
    ['1,234.56', 123456],
  ])('reads %s as people type it', async (text, amount) => {
    const { last } = await type(text);
    expect(last()).toEqual({ state: 'valid', amount });
  });

  it('is named with its currency for who hears it', async () => {
    const { field } = await type('1');
    expect(field).toBe(screen.getByRole('textbox', { name: 'Total in Euro' }));
    expect(field.inputMode).toBe('decimal');
  });

  it('says what is wrong only once one has left it, and how to write it', async () => {
    const { field, last } = await type('12.345');
    expect(last()).toEqual({ state: 'invalid', message: 'EUR has 2 decimals at most.' });
    expect(screen.queryByRole('alert')).toBeNull();
    await userEvent.tab();
    expect(screen.getByRole('alert').textContent).toBe('EUR has 2 decimals at most.');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')).toContain(screen.getByRole('alert').id);
  });

  it('writes a valid amount the way the reader does when left', async () => {
    const { field } = await type('1234,5');
    await userEvent.tab();
    expect(field.value).toBe('1,234.50');
  });

  it('keeps to its bounds', async () => {
    const { last } = await type('3', { least: 500 });
    expect(last()).toEqual({ state: 'invalid', message: 'At least €5.00.' });
  });

  it('knows when nothing stands there', async () => {
    const { field, last } = await type('1');
    await userEvent.clear(field);
    expect(last()).toEqual({ state: 'empty' });
  });

  it('has no decimals to offer for yen', async () => {
    const { last } = await type('12.5', { currency: 'JPY' });
    expect(last()).toEqual({ state: 'invalid', message: 'JPY has no decimals.' });
  });
});
