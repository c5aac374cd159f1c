import type { Subject, Verdict } from '../expression/check';
import { draftOf, type Sketch, type TemplateSketch } from './sketch';

/** What can be seen to be wrong before the server is asked. Each has its sentence under `wrong`. */
export type FaultKey =
  | 'title' | 'value' | 'percent' | 'most' | 'budget_most' | 'amount' | 'flat' | 'bounds' | 'upper' | 'points' | 'voucher' | 'spend_above'
  | 'condition' | 'closes_first' | 'claimed_too_late' | 'must_expire' | 'past';

export interface FormFault {
  /** The field, as the server would point at it. */
  pointer: string;
  key: FaultKey;
}

function templateFaults(template: TemplateSketch, at: string): FormFault[] {
  const { way, amount, most, atLeast, atMost } = template;
  switch (way) {
    case 'points':
      return template.points < 1 ? [{ pointer: `${at}/points`, key: 'points' }] : [];
    case 'voucher':
      return template.offerId === '' ? [{ pointer: `${at}/offer_id`, key: 'voucher' }] : [];
    case 'fixed':
      return amount === null ? [{ pointer: `${at}/amount`, key: 'amount' }] : [];
    default: {
      const found: FormFault[] = [];
      if (way === 'percent' && (template.percent < 1 || template.percent > 100)) found.push({ pointer: `${at}/percent`, key: 'percent' });
      if (way === 'percent' && most === null) found.push({ pointer: `${at}/most`, key: 'most' });
      if (way === 'chance' && (atLeast === null || atMost === null)) found.push({ pointer: `${at}/at_least`, key: 'bounds' });
      else if (way === 'chance' && (atLeast ?? 0) >= (atMost ?? 0)) found.push({ pointer: `${at}/at_most`, key: 'upper' });
      if (amount === null) found.push({ pointer: `${at}/amount`, key: 'flat' });
      return found;
    }
  }
}

function windowFaults(sketch: Sketch, now: number): FormFault[] {
  const found: FormFault[] = [];
  const at = (iso: string | null) => (iso ? Date.parse(iso) : null);
  const [opens, claim, valid] = [at(sketch.opensAt), at(sketch.claimUntil), at(sketch.validUntil)];
  if (claim !== null && claim <= now) found.push({ pointer: '/window/claim_until', key: 'past' });
  else if (claim !== null && opens !== null && claim <= opens) found.push({ pointer: '/window/claim_until', key: 'closes_first' });
  if (valid !== null && valid <= now) found.push({ pointer: '/window/valid_until', key: 'past' });
  else if (valid !== null && claim !== null && valid < claim) found.push({ pointer: '/window/valid_until', key: 'claimed_too_late' });
  return found;
}

/** What the server has said of conditions so far, by what they are about and their text. */
export type Verdicts = ReadonlyMap<string, Verdict>;

export const verdictKey = (subject: Subject, text: string) => `${subject} ${text.trim()}`;

/** The conditions of a draft, and where each stands. */
function conditionsOf({ recommend, rewards }: Sketch): { pointer: string; subject: Subject; text: string }[] {
  const rewarded = rewards.on === 'never' ? [] : rewards.firstUser;
  return [
    ...rewarded.map((template, at) => ({ pointer: `/rules/rewards/first_user/${at}/condition`, subject: 'reward' as const, text: template.condition })),
    ...(recommend.on ? [{ pointer: '/rules/recommendation/condition', subject: 'recommendation' as const, text: recommend.condition }] : []),
  ];
}

/** Whether the server is still looking at a condition: until then it is not asked about the whole. */
export function stillLooking(sketch: Sketch, verdicts: Verdicts): boolean {
  return conditionsOf(sketch).some(({ subject, text }) => verdicts.get(verdictKey(subject, text)) === 'pending');
}

/** Everything that is known to be wrong with what is written, in the order of the form. */
export function faultsIn(sketch: Sketch, verdicts: Verdicts = new Map(), now = Date.now()): FormFault[] {
  const { kind, rewards } = sketch;
  const found: FormFault[] = [];
  if (kind === 'percent_off') {
    if (sketch.percent < 1 || sketch.percent > 100) found.push({ pointer: '/terms/percent', key: 'percent' });
    if (sketch.fromBudget && sketch.most === null) found.push({ pointer: '/terms/most', key: 'budget_most' });
  } else if (sketch.value === null) found.push({ pointer: '/terms/value', key: 'value' });
  if (sketch.title.trim() === '') found.push({ pointer: '/title', key: 'title' });
  if (rewards.on !== 'never') {
    if (rewards.on === 'spend_above' && rewards.spendAbove === null) found.push({ pointer: '/rules/rewards/spend_above', key: 'spend_above' });
    rewards.firstUser.forEach((template, at) => found.push(...templateFaults(template, `/rules/rewards/first_user/${at}`)));
    if (rewards.friend) found.push(...templateFaults(rewards.friend, '/rules/rewards/friend/0'));
  }
  // What is set aside for a voucher comes back when it expires: it has to, one day.
  const { first_user, friend } = draftOf(sketch, 'XXX').rules.rewards;
  const reserves = sketch.fromBudget || [...first_user, ...friend].some((template) => template.gives !== 'points');
  if (reserves && sketch.validDays === 0 && !sketch.validUntil) found.push({ pointer: '/window/valid_days', key: 'must_expire' });
  const unread = conditionsOf(sketch).filter(({ subject, text }) => verdicts.get(verdictKey(subject, text)) === 'bad');
  return [...found, ...windowFaults(sketch, now), ...unread.map(({ pointer }) => ({ pointer, key: 'condition' as const }))];
}
