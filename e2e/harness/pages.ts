import { expect } from 'vitest';
import type { Screen } from './screen';

/** A page's path, with what shows that it is there. */
export type Page = [path: string, sign: RegExp];

/** Goes to a page, and waits for what shows that it is there. */
export async function visit({ page }: Screen, [path, sign]: Page): Promise<void> {
  await page.goto(path);
  await expect.poll(() => page.locator('body').innerText(), { message: path }).toMatch(sign);
}

/** Goes to a page in whatever language, and gives the words on it. */
export async function wordsOn({ page }: Screen, path: string): Promise<string> {
  await page.goto(path);
  await page.getByRole('heading').first().waitFor();
  await page.waitForLoadState('networkidle');
  return page.locator('body').innerText();
}

/** A key that has no words is shown as itself: "compose.title". */
export const bareKey = /\b(?:[a-z]+_)*[a-z]+\.[a-z]+[a-zA-Z_]*(?:\.[a-z_]+)*\b(?!\.(?:com|org|md))/;
