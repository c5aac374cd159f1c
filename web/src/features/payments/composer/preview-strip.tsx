import { useState } from 'react';
import { useLocale, useTranslation } from '../../../i18n';
import { formatMoney } from '../../../money';
import { paths } from '../../../routes';
import { Avatar, Button, Figure } from '../../../ui';
import { amountsKnown, money, type Card } from '../card';

const shownAtFirst = 6;

/** Everyone's share and the most it can become, as the request stands. */
export function PreviewStrip({ card }: { card: Card }) {
  const { t } = useTranslation('payments');
  const locale = useLocale();
  const [all, setAll] = useState(false);
  const shown = all ? card.lines : card.lines.slice(0, shownAtFirst);
  const known = amountsKnown(card);
  // With everyone in, what the payers do not bear is the requester's.
  const own = card.total.amount - card.lines.reduce((sum, line) => sum + line.if_all.amount, 0);
  return (
    <section aria-label={t('preview.title')} className="rounded-box bg-paper p-3.5">
      <p className="pb-1 text-fine text-soft">{known ? t('preview.known') : t('preview.if_all')}</p>
      <ul>
        {shown.map((line) => (
          <li key={line.user.id} className="flex min-h-11 items-center gap-3 border-t border-line py-1 first:border-0">
            <Avatar face={{ id: line.user.id, name: line.user.name, pictureUrl: line.user.picture_id ? paths.picture(line.user.picture_id) : null }} size="tiny" />
            <span className="min-w-0 flex-1 truncate text-note">{line.user.name}</span>
            <span className="text-end leading-tight">
              <Figure money={line.if_all} className="text-note font-semibold" />
              {known ? null : <span className="figures block text-fine text-soft">{t('preview.most', { most: formatMoney(line.most, locale) })}</span>}
            </span>
          </li>
        ))}
        {card.requester_share ? (
          <li className="flex min-h-11 items-center gap-3 border-t border-line py-1 text-soft">
            <span className="min-w-0 flex-1 text-note">{t('preview.own')}</span>
            <Figure money={money(card, own)} className="text-note" />
          </li>
        ) : null}
      </ul>
      {card.lines.length > shown.length ? (
        <Button tone="link" onPress={() => setAll(true)}>
          {t('show_all', { count: card.lines.length })}
        </Button>
      ) : null}
    </section>
  );
}

/** The preview in a line, for above the thumb: what each bears if everyone accepts, and the worst case. */
export function PreviewLine({ card }: { card: Card }) {
  const { t } = useTranslation('payments');
  const locale = useLocale();
  const write = (amount: number) => formatMoney(money(card, amount), locale);
  const shares = card.lines.map((line) => line.if_all.amount);
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  // A unit of rounding makes no range.
  const each = most - least <= 1 ? write(most) : t('preview.range', { least: write(least), most: write(most) });
  const worst = Math.max(...card.lines.map((line) => line.most.amount));
  return <p className="figures text-center text-fine text-soft">{amountsKnown(card) ? t('preview.line_known', { each }) : t('preview.line', { each, worst: write(worst) })}</p>;
}
