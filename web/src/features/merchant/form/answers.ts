import type { TFunction } from 'i18next';
import { formatMoney } from '../../../money';
import { worthWords } from '../counter/check-words';
import type { Question } from './questions';
import { draftOf, type Sketch, type TemplateSketch } from './sketch';

type T = TFunction<'merchant'>;

interface Telling {
  sketch: Sketch;
  currency: string;
  t: T;
  locale: string;
}

function templateWords(template: TemplateSketch, { currency, t, locale }: Telling): string {
  const write = (amount: number | null) => (amount === null ? '…' : formatMoney({ amount, currency }, locale));
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(template.percent / 100);
  switch (template.way) {
    case 'points':
      return t('gives.points_count', { count: template.points });
    case 'voucher':
      return t('gives.a_voucher');
    case 'percent':
      return template.most === null ? percent : t('gives.percent_most', { percent, most: write(template.most) });
    case 'chance':
      return t('gives.between', { least: write(template.atLeast), most: write(template.atMost) });
    default:
      return write(template.amount);
  }
}

function thanks(telling: Telling): string {
  const { t, sketch } = telling;
  const { rewards } = sketch;
  if (rewards.on === 'never') return t('trigger.never');
  const [first, ...others] = rewards.firstUser;
  const parts = [
    first ? t('answer.first_gets', { what: templateWords(first, telling) + (others.length > 0 ? ' …' : '') }) : '',
    rewards.friend ? t('answer.friend_gets', { what: templateWords(rewards.friend, telling) }) : t('answer.friend_nothing'),
  ];
  return parts.filter(Boolean).join(', ');
}

function window({ sketch, t, locale }: Telling): string {
  const day = (at: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(Date.parse(at));
  return [
    sketch.claimUntil ? t('answer.claim_until', { day: day(sketch.claimUntil) }) : t('answer.claim_always'),
    sketch.validDays > 0 ? t('answer.valid_days', { count: sketch.validDays }) : '',
    sketch.validUntil ? t('answer.valid_until', { day: day(sketch.validUntil) }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function terms({ sketch, t, currency, locale }: Telling): string {
  return [
    sketch.minSpend ? t('answer.min_spend', { amount: formatMoney({ amount: sketch.minSpend, currency }, locale) }) : '',
    sketch.appliesTo.trim(),
    sketch.kind === 'gift_card' ? '' : t('answer.uses', { count: sketch.uses }),
    sketch.place.trim(),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What was answered to a question, in a line. */
export function answerTo(question: Question, telling: Telling): string {
  const { sketch, t, locale, currency } = telling;
  switch (question) {
    case 'gives':
      return worthWords(sketch.kind, draftOf(sketch, currency).terms, t, locale);
    case 'called':
      return sketch.title.trim() || t('answer.nameless');
    case 'thanks':
      return thanks(telling);
    case 'supply':
      return [sketch.claims > 0 ? t('answer.claims', { count: sketch.claims }) : t('answer.unlimited'), t('answer.per_user', { count: sketch.perUser })].join(', ');
    case 'window':
      return window(telling);
    case 'terms':
      return terms(telling);
    case 'recommend':
      return sketch.recommend.on ? t(sketch.recommend.condition.trim() ? 'answer.recommended_if' : 'answer.recommended', { count: sketch.recommend.most }) : t('answer.not_recommended');
    case 'sharing':
      return sketch.sharing.friends || sketch.sharing.conversations ? t('answer.shared', { count: sketch.sharing.depth }) : t('answer.not_shared');
    default:
      return '';
  }
}
