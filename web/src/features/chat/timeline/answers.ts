import { store } from '../../../api';

/** The messages that what was sent from here has become, on this visit. */
export const answers = store<ReadonlySet<string>>(new Set());

export function rememberAnswer(messageId: string): void {
  answers.set(new Set(answers.get()).add(messageId));
}
