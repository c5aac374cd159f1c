import type { ReactNode } from 'react';
import { Button as AriaButton, Link as AriaLink, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classes } from './classes';

export type ButtonTone = 'primary' | 'quiet' | 'danger' | 'link';

const shape =
  'inline-flex items-center justify-center gap-2 rounded-box font-semibold text-body text-center cursor-pointer select-none no-underline ' +
  'transition-[background-color,border-color,transform,opacity] duration-150 motion-safe:pressed:scale-[0.98] ' +
  'disabled:cursor-not-allowed aria-disabled:cursor-not-allowed';

const tones: Record<ButtonTone, string> = {
  primary: 'min-h-12 px-5 bg-felt text-felt-ink hover:bg-felt-deep pressed:bg-felt-deep disabled:bg-line disabled:text-soft',
  quiet: 'min-h-12 px-5 bg-transparent text-ink border border-line hover:border-edge pressed:bg-line/50 disabled:text-soft',
  danger: 'min-h-12 px-5 bg-transparent text-brick border border-line hover:border-brick pressed:bg-brick-wash disabled:text-soft',
  link: 'min-h-12 px-2 bg-transparent text-felt hover:underline underline-offset-4 disabled:text-soft',
};

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  tone?: ButtonTone;
  /** Fills the width of its row, as the main action of a sheet does. */
  wide?: boolean;
  icon?: ReactNode;
  children: ReactNode;
}

/** A button of at least 48 px. `isPending` keeps its size and focus, says that it is busy and takes no second press. */
export function Button({ tone = 'primary', wide, icon, isPending = false, type = 'button', onPress, children, ...rest }: ButtonProps) {
  // Not react-aria's own pending state: its announcement points at the button and outlives it, as an image without a name.
  return (
    <AriaButton
      {...rest}
      type={isPending ? 'button' : type}
      onPress={isPending ? undefined : onPress}
      aria-disabled={isPending || undefined}
      className={classes(shape, tones[tone], wide && 'w-full', isPending && 'cursor-progress! motion-safe:animate-pulse')}
    >
      {icon}
      {children}
    </AriaButton>
  );
}

export interface LinkButtonProps {
  href: string;
  tone?: ButtonTone;
  wide?: boolean;
  icon?: ReactNode;
  children: ReactNode;
}

/** Looks like a button and goes somewhere: a real link, so that it can be opened in a new tab. */
export function LinkButton({ href, tone = 'primary', wide, icon, children }: LinkButtonProps) {
  return (
    <AriaLink href={href} className={classes(shape, tones[tone], wide && 'w-full')}>
      {icon}
      {children}
    </AriaLink>
  );
}

/** A link inside a sentence. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <AriaLink href={href} className="cursor-pointer font-semibold text-felt underline decoration-felt/40 underline-offset-4 hover:decoration-felt">
      {children}
    </AriaLink>
  );
}

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  /** Says what it does: an icon alone says nothing to who cannot see it. */
  label: string;
  tone?: 'plain' | 'felt' | 'band' | 'brick';
  children: ReactNode;
}

const iconTones = {
  plain: 'text-soft hover:text-ink hover:bg-line/50 pressed:bg-line',
  felt: 'bg-felt text-felt-ink hover:bg-felt-deep pressed:bg-felt-deep disabled:bg-line disabled:text-soft',
  band: 'bg-band-wash text-band hover:brightness-95 pressed:brightness-90',
  brick: 'text-brick hover:bg-brick-wash pressed:bg-brick-wash',
};

/** A round button of 48 px with an icon and a spoken name. */
export function IconButton({ label, tone = 'plain', children, ...rest }: IconButtonProps) {
  return (
    <AriaButton
      {...rest}
      aria-label={label}
      className={classes(
        'inline-grid size-12 shrink-0 cursor-pointer place-items-center rounded-full transition-[background-color,color,transform] duration-150 motion-safe:pressed:scale-95 disabled:cursor-not-allowed',
        iconTones[tone],
      )}
    >
      {children}
    </AriaButton>
  );
}
