import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { card } from './card';
import type { Screen } from './screen';

export type Split = 'Equal shares' | 'By shares' | 'Exact amounts' | 'The same for each' | 'Each as they choose';
export type Settlement = 'When I confirm' | 'When all have answered' | 'At the deadline' | 'At once';

/** What is said in the composer; what is left out stays as it is offered. */
export interface Hat {
  purpose: string;
  /** As it is typed: "120", "12,50". The total, what each gives, or the goal. */
  amount?: string;
  /** The least that somebody may give, of an open round. */
  minimum?: string;
  /** Names of those who are asked; everyone when left out. */
  payers?: string[];
  split?: Split;
  /** Amounts of an exact split as they are typed, by name. */
  amounts?: Record<string, string>;
  /** How many more than one share somebody counts as, by name. */
  more?: Record<string, number>;
  takesPart?: boolean;
  settlement?: Settlement;
  visibility?: 'Only those asked' | 'Everyone in the group';
}

/** Opens the composer of a conversation that is on screen. */
export async function openHat(screen: Screen): Promise<Locator> {
  await screen.page.getByRole('button', { name: 'Pass the hat' }).click();
  const sheet = screen.page.getByRole('dialog', { name: 'Pass the hat' });
  await sheet.waitFor();
  return sheet;
}

/** Opens one of the composer's questions, unless it is open already. */
async function ask(sheet: Locator, question: string): Promise<void> {
  const row = sheet.getByRole('button', { name: question });
  if ((await row.getAttribute('aria-expanded')) !== 'true') {
    await row.click();
  }
}

/** Makes a choice as a finger does: on its card or row, since what the browser knows as the choice itself is hidden. */
export async function choose(sheet: Locator, role: 'radio' | 'checkbox' | 'switch', name: string, on = true): Promise<void> {
  const choice = sheet.page().getByRole(role, { name });
  if ((await choice.isChecked()) !== on) {
    await sheet.locator('label').filter({ has: choice }).click();
  }
  await expect.poll(() => choice.isChecked(), { message: name }).toBe(on);
}

/** Fills in the composer. The way of splitting goes first: it decides what the amount means. */
export async function fillHat(sheet: Locator, hat: Hat): Promise<void> {
  if (hat.payers) {
    await ask(sheet, 'Who pays?');
    await choose(sheet, 'radio', 'I choose');
    for (const name of hat.payers) {
      await choose(sheet, 'checkbox', name);
    }
  }
  if (hat.split) {
    await ask(sheet, 'How is it split?');
    await choose(sheet, 'radio', hat.split);
  }
  if (hat.takesPart !== undefined && hat.split !== 'Each as they choose') {
    await ask(sheet, 'Who pays?');
    await choose(sheet, 'switch', 'I take a share too', hat.takesPart);
  }
  if (hat.amount !== undefined) {
    await ask(sheet, 'How much?');
    await sheet.getByRole('textbox', { name: /^(Total|Each pays|Goal)/ }).fill(hat.amount);
  }
  if (hat.minimum !== undefined) {
    await ask(sheet, 'How much?');
    await sheet.getByRole('textbox', { name: /^At least/ }).fill(hat.minimum);
  }
  for (const [name, amount] of Object.entries(hat.amounts ?? {})) {
    await ask(sheet, 'How is it split?');
    await sheet.getByRole('textbox', { name: new RegExp(`^${name}`) }).fill(amount);
  }
  for (const [name, times] of Object.entries(hat.more ?? {})) {
    await ask(sheet, 'How is it split?');
    for (let at = 0; at < times; at += 1) {
      await sheet.getByRole('button', { name: `${name}: One more` }).click();
    }
  }
  await ask(sheet, 'What for?');
  await sheet.getByRole('textbox', { name: 'What is it for?' }).fill(hat.purpose);
  if (hat.settlement) {
    await ask(sheet, 'When is it settled?');
    await choose(sheet, 'radio', hat.settlement);
  }
  if (hat.visibility) {
    await ask(sheet, 'Who may see it?');
    await choose(sheet, 'radio', hat.visibility);
  }
}

/** Passes the hat through the screen, and waits for its card. */
export async function passHat(screen: Screen, hat: Hat): Promise<void> {
  const sheet = await openHat(screen);
  await fillHat(sheet, hat);
  await sheet.getByRole('button', { name: /^Pass the hat/ }).click();
  await card(screen, hat.purpose).waitFor();
}
