import type { Locator } from 'playwright-core';
import type { Screen } from './screen';

/** The message of a conversation that has these words; one that only quotes them is another. */
export function message(screen: Screen, text: string): Locator {
  return screen.page.getByRole('article').filter({ has: words(screen, text) });
}

// The paragraph ends with room for what stands beside its last words: edited or not, when, and how far it has come.
const foot = String.raw`\s*(edited)?\s*(\d\d:\d\d|Waiting to be sent|Sending)?`;

function words({ page }: Screen, text: string): Locator {
  const plain = text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return page.getByRole('paragraph').filter({ hasText: new RegExp(`^${plain}${foot}$`) });
}

/** Writes into the message field, without sending. */
export async function type(screen: Screen, text: string): Promise<void> {
  await screen.page.getByRole('textbox', { name: 'Message' }).fill(text);
}

/** Says something through the screen. */
export async function say(screen: Screen, text: string): Promise<void> {
  await type(screen, text);
  await screen.page.getByRole('button', { name: 'Send', exact: true }).click();
}

/** Opens what can be done with a message, as a thumb does: by a long press; with a mouse, by the button beside it. */
export async function options(screen: Screen, text: string): Promise<Locator> {
  const bubble = words(screen, text);
  await bubble.dispatchEvent('pointerdown', { pointerType: 'touch', bubbles: true, clientX: 100, clientY: 100 });
  const sheet = screen.page.getByRole('dialog', { name: /^Options for / });
  await sheet.waitFor();
  await bubble.dispatchEvent('pointerup', { pointerType: 'touch', bubbles: true });
  return sheet;
}

/** Pulls a conversation down with a finger, towards what is older, once over most of the screen. */
export async function pull(screen: Screen, step = 24): Promise<void> {
  const session = await screen.context.newCDPSession(screen.page);
  const touch = async (phase: 'touchStart' | 'touchMove' | 'touchEnd', y?: number): Promise<void> => {
    await session.send('Input.dispatchTouchEvent', { type: phase, touchPoints: y === undefined ? [] : [{ x: 195, y }] });
  };
  const { height } = screen.page.viewportSize() ?? { height: 844 };
  // The first move follows at once: a finger that rests on a message opens what can be done with it.
  await Promise.all([touch('touchStart', 200), touch('touchMove', 200 + step)]);
  for (let y = 200 + 2 * step; y < height - 150; y += step) {
    await touch('touchMove', y);
  }
  // Held still before it is lifted, a finger leaves no momentum behind.
  await touch('touchMove', height - 150);
  await touch('touchEnd');
  await session.detach();
}
