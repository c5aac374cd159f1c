import { useMemo } from 'react';
import { useLocale } from '../i18n';
import { decimalText, formatMoney, localeDigits, moneyParts, type Money } from '../money';
import { classes } from './classes';

const sizes = {
  inherit: '',
  body: 'text-body',
  lead: 'text-lead font-semibold',
  title: 'text-title font-semibold tracking-tight',
  hero: 'text-hero font-bold tracking-tight',
};

export interface FigureProps {
  money: Money;
  size?: keyof typeof sizes;
  /** Green for what is in or comes in, brick for what is not; plain by default. */
  tone?: 'plain' | 'felt' | 'brick' | 'soft';
  signed?: boolean;
  className?: string;
}

const tones = { plain: '', felt: 'text-felt', brick: 'text-brick', soft: 'text-soft' };

interface Mark {
  key: string;
  text: string;
  digit: number | null;
}

// Keys count from the decimal mark outward, so that the cents stay the cents when a thousand is added.
function runs(money: Money, locale: string, signed: boolean): { key: string; number: boolean; marks: Mark[] }[] {
  const digits = localeDigits(locale);
  const numeric = new Set(['integer', 'group', 'decimal', 'fraction', 'minusSign', 'plusSign']);
  const fraction = decimalText(money).split('.')[1]?.length ?? 0;
  const found: { key: string; number: boolean; marks: Mark[] }[] = [];
  const parts = moneyParts(money, locale, { signed });
  let place = parts.filter((p) => p.type === 'integer').reduce((sum, p) => sum + [...p.value].length, 0);
  for (const [at, part] of parts.entries()) {
    const number = numeric.has(part.type);
    const marks = [...part.value].map((text) => {
      const digit = part.type === 'integer' || part.type === 'fraction' ? digits.indexOf(text) : -1;
      if (digit >= 0) place -= 1;
      return { key: digit >= 0 ? `d${place}` : `${part.type}${place}`, text, digit: digit >= 0 ? digit : null };
    });
    const last = found.at(-1);
    if (number && last?.number) last.marks.push(...marks);
    else found.push({ key: number ? `n${fraction}` : `${part.type}${at > parts.length / 2 ? 'after' : 'before'}`, number, marks });
  }
  return found;
}

/**
 * An amount of money as the reader writes it. When it changes, the digits roll in place;
 * what is read aloud and found by a search is the plain text, once.
 */
export function Figure({ money, size = 'inherit', tone = 'plain', signed = false, className }: FigureProps) {
  const locale = useLocale();
  const drawn = useMemo(() => runs(money, locale, signed), [money, locale, signed]);
  const strip = useMemo(() => localeDigits(locale).join('\n'), [locale]);
  return (
    <span className={classes('relative inline-block whitespace-nowrap', sizes[size], tones[tone], className)}>
      <span className="sr-only">{formatMoney(money, locale, { signed })}</span>
      <span aria-hidden="true" className="figure">
        {drawn.map((run) => (
          <span key={run.key} className="figure-run">
            {run.marks.map(({ key, text, digit }) =>
              digit === null ? (
                <span key={key} className="figure-mark" data-text={text} />
              ) : (
                <span key={key} className="figure-digit" data-strip={strip} style={{ '--digit': digit } as React.CSSProperties} />
              ),
            )}
          </span>
        ))}
      </span>
    </span>
  );
}
