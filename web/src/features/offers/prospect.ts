import type { TFunction } from 'i18next';
import { formatMoney, type Money } from '../../money';
import type { Prospect, Trigger } from './wire';

type Say = TFunction<'offers'>;

/** What somebody can look forward to, as a few words: "€1.00", "up to 20 points", "a voucher: A slice of cake". */
export function prospectWords(prospect: Prospect, t: Say, locale: string): string {
  const what =
    prospect.gives === 'money' && prospect.amount
      ? formatMoney(prospect.amount, locale)
      : prospect.gives === 'points'
        ? t('prospect.points', { count: prospect.points ?? 0, points: (prospect.points ?? 0).toLocaleString(locale) })
        : prospect.title
          ? t('prospect.voucher_of', { title: prospect.title })
          : t('prospect.voucher');
  return prospect.up_to ? t('prospect.up_to', { what }) : what;
}

export interface When {
  on?: Trigger | undefined;
  spendAbove?: Money | undefined;
}

/** What I get for using it myself: "You get €0.50 when you use it." */
export function ownGain(prospect: Prospect, { on = 'first_redemption', spendAbove }: When, t: Say, locale: string): string {
  const what = prospectWords(prospect, t, locale);
  if (on === 'spend_above' && spendAbove) return t('gain.own.spend_above', { what, amount: formatMoney(spendAbove, locale) });
  return t(`gain.own.${on === 'spend_above' ? 'first_redemption' : on}`, { what });
}

/** What I get when a friend uses it: "You get €1.00 when a friend uses it." */
export function passingGain(prospect: Prospect, { on = 'first_redemption', spendAbove }: When, t: Say, locale: string): string {
  const what = prospectWords(prospect, t, locale);
  if (on === 'spend_above' && spendAbove) return t('gain.passing.spend_above', { what, amount: formatMoney(spendAbove, locale) });
  return t(`gain.passing.${on === 'spend_above' ? 'first_redemption' : on}`, { what });
}

/** What whoever passed it on gets when I use it: said openly, before I decide. */
export function theirGain(prospect: Prospect, name: string, { on = 'first_redemption', spendAbove }: When, t: Say, locale: string): string {
  const what = prospectWords(prospect, t, locale);
  if (on === 'spend_above' && spendAbove) return t('gain.theirs.spend_above', { what, name, amount: formatMoney(spendAbove, locale) });
  return t(`gain.theirs.${on === 'spend_above' ? 'first_redemption' : on}`, { what, name });
}
