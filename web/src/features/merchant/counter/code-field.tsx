import { X } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from '../../../i18n';
import { classes, IconButton } from '../../../ui';
import { grouped, retyped } from './code';

/** The code, typed: in capitals and groups of four by itself. */
export function CodeField({ code, onChange, error, autoFocus }: { code: string; onChange: (code: string) => void; error: string | null; autoFocus: boolean }) {
  const { t } = useTranslation('merchant');
  const input = useRef<HTMLInputElement>(null);
  const caret = useRef<number | null>(null);
  const [, redraw] = useState(0);
  const shown = grouped(code);
  // What is drawn again moves the caret to the end; it belongs behind what was just typed.
  useLayoutEffect(() => {
    if (caret.current === null) return;
    input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  const type = (text: string) => {
    const next = retyped(text, input.current?.selectionStart ?? text.length, text.length < shown.length);
    caret.current = next.caret;
    // Also when the code stays as it is, as when only a dash was taken away.
    redraw((times) => times + 1);
    onChange(next.text.replaceAll('-', ''));
  };
  return (
    <TextField value={shown} onChange={type} isInvalid={Boolean(error)} autoFocus={autoFocus} validationBehavior="aria" className="flex flex-col gap-1.5">
      <Label className="text-note font-semibold">{t('code.label')}</Label>
      <span className="relative flex">
        <Input
          ref={input}
          autoCapitalize="characters"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder="7Q4M-0XKD-…"
          className={classes(
            'figures min-h-14 w-full rounded-box border border-edge bg-raised ps-3.5 pe-12 text-[1.0625rem] font-semibold tracking-wide text-ink uppercase outline-none placeholder:font-normal placeholder:text-soft sm:text-lead',
            'hover:border-soft focus:border-felt focus:outline-2 focus:-outline-offset-1 focus:outline-felt invalid:border-brick',
          )}
        />
        {code ? (
          <span className="absolute inset-y-1 end-0">
            <IconButton
              label={t('code.clear')}
              onPress={() => {
                onChange('');
                input.current?.focus();
              }}
            >
              <X aria-hidden="true" size={20} />
            </IconButton>
          </span>
        ) : null}
      </span>
      <FieldError className="text-fine font-semibold text-brick">{error ?? undefined}</FieldError>
    </TextField>
  );
}
