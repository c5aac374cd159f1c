import { useMemo } from 'react';
import { useLocale } from '../i18n';
import { formatMoney, localeDigits, moneyParts, type Money } from '../money';
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

interface Drawn {
  before: string;
  marks: Mark[];
  after: string;
}

// Keys count from the decimal mark outward, so that the cents stay the cents when a thousand is added.
function draw(money: Money, locale: string, signed: boolean): Drawn {
  const digits = localeDigits(locale);
  const parts = moneyParts(money, locale, { signed });
  const numeric = new Set(['integer', 'group', 'decimal', 'fraction']);
  const first = parts.findIndex((part) => numeric.has(part.type));
  const last = parts.findLastIndex((part) => numeric.has(part.type));
  const text = (some: Intl.NumberFormatPart[]) => some.map((part) => part.value).join('');
  let place = parts.filter((part) => part.type === 'integer').reduce((sum, part) => sum + [...part.value].length, 0);
  const marks = parts.slice(first, last + 1).flatMap((part) =>
    [...part.value].map((char) => {
      if (part.type !== 'integer' && part.type !== 'fraction') return { key: `${part.type}${place}`, text: char, digit: null };
      place -= 1;
      return { key: `digit${place}`, text: char, digit: digits.indexOf(char) };
    }),
  );
  return { before: text(parts.slice(0, first)), marks, after: text(parts.slice(last + 1)) };
}

/**
 * An amount of money as the reader writes it. When it changes, the digits roll in place;
 * what is read aloud and found by a search is the plain text, once.
 */
export function Figure({ money, size = 'inherit', tone = 'plain', signed = false, className }: FigureProps) {
  const locale = useLocale();
  const { before, marks, after } = useMemo(() => draw(money, locale, signed), [money, locale, signed]);
  const strip = useMemo(() => localeDigits(locale).join('\n'), [locale]);
  return (
    <span className={classes('relative inline-block whitespace-nowrap', sizes[size], tones[tone], className)}>
      <span className="sr-only">{formatMoney(money, locale, { signed })}</span>
      <span aria-hidden="true" className="figure">
        {before ? <span className="figure-mark" data-text={before} /> : null}
        <span className="figure-run">
          {marks.map(({ key, text, digit }) =>
            digit === null ? (
              <span key={key} className="figure-mark" data-text={text} />
            ) : (
              <span key={key} className="figure-digit" data-strip={strip} style={{ '--digit': digit } as React.CSSProperties} />
            ),
          )}
        </span>
        {after ? <span className="figure-mark" data-text={after} /> : null}
      </span>
    </span>
  );
}
