import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { useTranslation } from '../../../i18n';
import { TextField, useRested } from '../../../ui';
import { foldHandle, handleFault } from '../handle';
import { handleQuery } from '../queries';
import { useWords } from '../wording';

export interface HandleState {
  /** Why it cannot be had, as a code; null when nothing speaks against it. */
  fault: string | null;
  /** The server says that it is free. */
  free: boolean;
}

/** What is known about a handle while it is typed: our rules at once, the server's answer a moment later. */
export function useHandle(text: string, invitation: string): HandleState {
  const own = handleFault(text);
  const handle = useRested(foldHandle(text), 350);
  const look = useQuery({ ...handleQuery(handle, invitation), enabled: handleFault(handle) === null, placeholderData: keepPreviousData });
  const current = handle === foldHandle(text) && !look.isPlaceholderData ? look.data : undefined;
  return { fault: own ?? (current && !current.available ? (current.code ?? 'handle_taken') : null), free: own === null && current?.available === true };
}

export interface HandleFieldProps {
  value: string;
  onChange: (text: string) => void;
  state: HandleState;
  /** Faults are shown: something was typed and left, or the form was sent. */
  strict: boolean;
  onBlur: () => void;
}

export function HandleField({ value, onChange, state, strict, onBlur }: HandleFieldProps) {
  const { t } = useTranslation('people');
  const words = useWords();
  // "Too short" is no news to somebody who is still typing; a wrong letter or a taken handle is.
  const early = state.fault !== null && state.fault !== 'handle_short' && state.fault !== 'handle_ends' && value !== '';
  return (
    <TextField
      label={t('handle.label')}
      name="username"
      autoComplete="username"
      autoCorrect="off"
      spellCheck="false"
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      error={state.fault && (strict || early) ? words({ code: state.fault, detail: '' }) : null}
      hint={
        state.free ? (
          <span className="inline-flex items-center gap-1 font-semibold text-felt">
            <Check aria-hidden="true" size={16} />
            {t('handle.free', { handle: foldHandle(value) })}
          </span>
        ) : (
          t('handle.hint')
        )
      }
    />
  );
}
