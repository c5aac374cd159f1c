import type { Locator } from 'playwright-core';
import type { Screen } from './screen';

/** The message of a conversation that has these words, not quoted by another. */
export function message(screen: Screen, text: string): Locator {
  return screen.page.getByRole('article').filter({ has: screen.page.getByText(text, { exact: true }) });
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
  const bubble = message(screen, text).getByText(text, { exact: true });
  await bubble.dispatchEvent('pointerdown', { pointerType: 'touch', bubbles: true, clientX: 100, clientY: 100 });
  const sheet = screen.page.getByRole('dialog', { name: /^Options for the message of/ });
  await sheet.waitFor();
  await bubble.dispatchEvent('pointerup', { pointerType: 'touch', bubbles: true });
  return sheet;
}

/** Drags the conversation down with a finger, towards what is older, and lets it come to rest. */
export async function drag(screen: Screen, distance: number, speed = 2000): Promise<void> {
  const session = await screen.context.newCDPSession(screen.page);
  const { width, height } = screen.page.viewportSize() ?? { width: 390, height: 844 };
  await session.send('Input.synthesizeScrollGesture', {
    x: width / 2,
    y: height / 2,
    yDistance: distance,
    speed,
    preventFling: true,
    gestureSourceType: 'touch',
  });
  await session.detach();
}
