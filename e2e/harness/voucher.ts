import jsQR from 'jsqr';
import type { Locator } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect } from 'vitest';
import type { Screen } from './screen';

/** The QR code on a voucher's page. */
export function qrCode({ page }: Screen): Locator {
  return page.getByRole('img', { name: 'QR code of your voucher' });
}

/** What stands on screen, as pixels. */
export async function pixels(shown: Locator): Promise<PNG> {
  return PNG.sync.read(await shown.screenshot());
}

/** Reads the QR code off the screen as a phone that knows nothing of Trilby would: from the pixels alone. */
export async function readQr(screen: Screen): Promise<string> {
  // With a margin: the whole screen, as a camera sees it.
  const { data, width, height } = PNG.sync.read(await screen.page.screenshot());
  const found = jsQR(Uint8ClampedArray.from(data), width, height);
  expect(found, `a QR code on ${screen.name}'s screen`).not.toBeNull();
  return found?.data ?? '';
}

/** The code as it is written under the QR code: groups of four, and the character that checks them. It is read aloud letter by letter. */
export async function writtenCode({ page }: Screen): Promise<string> {
  const spoken = page.getByText(/^(?:[0-9A-Z] ){16}[0-9A-Z*~$=]$/);
  const groups = await spoken.locator('xpath=following-sibling::*[@aria-hidden="true"]').allInnerTexts();
  expect(groups.map((group) => group.length)).toEqual([4, 4, 4, 4, 1]);
  expect(groups.join('')).toBe((await spoken.innerText()).replaceAll(' ', ''));
  return groups.join('-');
}
