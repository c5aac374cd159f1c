import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Screen } from './screen';

/** The field into which a code is typed at a counter. */
function field({ page }: Screen): Locator {
  return page.getByRole('textbox', { name: 'Or type the code' });
}

/** Types a code as one does who reads it off a phone: without dashes, in small letters. It is grouped by itself. */
export async function typeCode(screen: Screen, code: string): Promise<void> {
  await field(screen).fill('');
  await field(screen).pressSequentially(code.replaceAll('-', '').toLowerCase());
  await expect.poll(() => field(screen).inputValue()).toBe(code);
  await screen.page.getByRole('button', { name: 'Check', exact: true }).click();
}

/** What a voucher is, and whether it is good, before it is redeemed. */
export function worth({ page }: Screen): Locator {
  return page.getByRole('region', { name: 'What it is worth' });
}

/** What would come of redeeming it as it stands; beside the button that does it. */
export function outcome({ page }: Screen): Locator {
  return page.getByRole('status').filter({ hasText: /^(It is worth|It takes off|Comes off the card)/ });
}

/** What was done with it. */
export function done({ page }: Screen): Locator {
  return page.getByRole('region', { name: 'Redeemed' });
}

export async function pressRedeem({ page }: Screen): Promise<void> {
  await page.getByRole('button', { name: 'Redeem', exact: true }).click();
}
