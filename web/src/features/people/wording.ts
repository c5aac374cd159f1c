import { useTranslation } from '../../i18n';
import { useProblemText, type Refusal } from '../../ui';

// Refusals that have a sentence of ours: first the server's codes, then those made on the device.
export const worded = [
  'handle_taken',
  'handle_invalid',
  'handle_reserved',
  'name_invalid',
  'about_invalid',
  'password_weak',
  'password_wrong',
  'wrong_credentials',
  'last_way_in',
  'invitation_needed',
  'invitation_invalid',
  'invitation_terms_invalid',
  'terminal_not_found',
  'passkey_not_found',
  'passkey_refused',
  'passkey_unavailable',
  'user_is_oneself',
  'user_blocked',
  'blocked',
  'not_reachable',
  'forbidden',
  'picture_too_large',
  'body_too_large',
  'not_a_picture',
  'picture_not_found',
  'passkey_cancelled',
  'passkey_exists',
  'passkey_failed',
  'handle_short',
  'handle_long',
  'handle_letters',
  'handle_ends',
  'password_short',
  'password_long',
  'password_handle',
] as const;

export type Worded = (typeof worded)[number];

/** The sentence for a refusal in this room, in the reader's language. */
export function useWords(): (problem: Refusal) => string {
  const { t } = useTranslation('people');
  const others = useProblemText();
  return (problem) => {
    const own = worded.find((code) => code === problem.code);
    return own ? t(`problem.${own}`) : others(problem);
  };
}
