import { Fragment } from 'react';

const address = /(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]])/u;
const pictographs = /^(?:\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Emoji_Modifier}|\p{Extended_Pictographic})*\s*){1,3}$/u;

/** Whether a message is nothing but a few emoji, which are then drawn large. */
export function onlyEmoji(text: string): boolean {
  return text.length <= 40 && pictographs.test(text.trim());
}

/** What was said, as it was typed; addresses can be followed. */
export function Words({ text }: { text: string }) {
  // Splitting by a group keeps what it matched, at every second place.
  return text.split(address).map((part, at) =>
    at % 2 === 0 ? (
      <Fragment key={`${at}`}>{part}</Fragment>
    ) : (
      <a key={`${at}`} href={part} target="_blank" rel="noopener noreferrer" className="break-all text-felt underline decoration-felt/40 underline-offset-3 hover:decoration-felt">
        {part}
      </a>
    ),
  );
}
