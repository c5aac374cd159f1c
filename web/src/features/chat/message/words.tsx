import { Fragment } from 'react';

const address = /(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]])/u;
const pictographs = /^(?:\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Emoji_Modifier}|\p{Extended_Pictographic})*\s*){1,3}$/u;

/** Whether a message is nothing but a few emoji, which are then drawn large. */
export function onlyEmoji(text: string): boolean {
  return text.length <= 40 && pictographs.test(text.trim());
}

/** A text cut at its addresses; each part with where it begins. */
export function partsOf(text: string): { from: number; part: string; followed: boolean }[] {
  let from = 0;
  // Splitting by a group keeps what it matched, at every second place.
  return text.split(address).map((part, at) => {
    const here = from;
    from += part.length;
    return { from: here, part, followed: at % 2 === 1 };
  });
}

/** What was said, as it was typed; addresses can be followed. */
export function Words({ text }: { text: string }) {
  return partsOf(text).map(({ from, part, followed }) =>
    followed ? (
      <a key={from} href={part} target="_blank" rel="noopener noreferrer" className="break-all text-felt underline decoration-felt/40 underline-offset-3 hover:decoration-felt">
        {part}
      </a>
    ) : (
      <Fragment key={from}>{part}</Fragment>
    ),
  );
}
