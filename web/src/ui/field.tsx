import type { ReactNode } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import { classes } from './classes';

export const labelClass = 'text-note font-semibold text-ink';
export const hintClass = 'text-fine text-soft';
export const errorClass = 'text-fine font-semibold text-brick';
export const boxClass =
  'w-full rounded-box border border-edge bg-raised text-ink placeholder:text-soft transition-colors ' +
  'hover:border-soft focus:border-felt focus:outline-2 focus:-outline-offset-1 focus:outline-felt invalid:border-brick disabled:opacity-60';

export interface FieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  /** Always spoken; `hideLabel` hides it from sight where the place makes it plain. */
  label: string;
  hideLabel?: boolean;
  hint?: ReactNode;
  /** What is wrong and how to mend it; shown and spoken with the field. */
  error?: string | null;
  placeholder?: string;
  /** Inside the box, at its end: one icon button. */
  trail?: ReactNode;
}

function FieldNotes({ hint, error }: { hint?: ReactNode; error?: string | null | undefined }) {
  return (
    <>
      {hint && !error ? (
        <Text slot="description" className={hintClass}>
          {hint}
        </Text>
      ) : null}
      <FieldError className={errorClass}>{error ?? undefined}</FieldError>
    </>
  );
}

/** One line of text. */
export function TextField({ label, hideLabel, hint, error, placeholder, trail, ...rest }: FieldProps) {
  const input = <Input placeholder={placeholder ?? ''} className={classes(boxClass, 'min-h-12 px-3.5', Boolean(trail) && 'pe-12 [&::-webkit-search-cancel-button]:hidden')} />;
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error) || Boolean(rest.isInvalid)} className="flex flex-col gap-1.5">
      <Label className={hideLabel ? 'sr-only' : labelClass}>{label}</Label>
      {trail ? (
        <span className="relative flex">
          {input}
          <span className="absolute inset-y-0 end-0">{trail}</span>
        </span>
      ) : (
        input
      )}
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}

/** Several lines; it grows with what is typed, up to `maxRows`. */
export function TextArea({ label, hideLabel, hint, error, placeholder, rows = 2, ...rest }: FieldProps & { rows?: number }) {
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error) || Boolean(rest.isInvalid)} className="flex flex-col gap-1.5">
      <Label className={hideLabel ? 'sr-only' : labelClass}>{label}</Label>
      <AriaTextArea
        rows={rows}
        placeholder={placeholder ?? ''}
        className={classes(boxClass, 'field-sizing-content max-h-60 resize-none px-3.5 py-3')}
      />
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}
