import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useLocale, useTranslation } from '../../i18n';
import { formatMoney, type Money } from '../../money';
import { classes, Figure, type FigureProps } from '../../ui';

export interface FigureButtonProps extends Pick<FigureProps, 'size' | 'tone'> {
  money: Money;
  /** What the figure is, for who hears it: "Bo's share". */
  label: string;
  onPress: () => void;
  className?: string;
}

/** A figure that opens to its sum. A dotted line says so; a wide margin catches the thumb. */
export function FigureButton({ money, label, onPress, className, size = 'inherit', tone = 'plain' }: FigureButtonProps) {
  const { t } = useTranslation('payments');
  const locale = useLocale();
  return (
    <Button
      aria-label={t('figure', { label, amount: formatMoney(money, locale) })}
      onPress={onPress}
      className={classes(
        '-mx-2 -my-2.5 inline-flex min-h-11 cursor-pointer items-center rounded-lg px-2 py-2.5 hover:bg-line/40 pressed:bg-line/60',
        className,
      )}
    >
      <span className="border-b border-dotted border-soft/70">
        <Figure money={money} size={size} tone={tone} />
      </span>
    </Button>
  );
}

/** A few words that open the sum. */
export function WhyButton({ label, onPress, children }: { label?: string; onPress: () => void; children?: ReactNode }) {
  const { t } = useTranslation('payments');
  return (
    <Button
      {...(label ? { 'aria-label': label } : {})}
      onPress={onPress}
      className="-mx-1.5 -my-2 inline-flex min-h-9 cursor-pointer items-center rounded-md px-1.5 py-2 font-semibold text-felt underline decoration-felt/40 underline-offset-4 hover:decoration-felt"
    >
      {children ?? t('why')}
    </Button>
  );
}
