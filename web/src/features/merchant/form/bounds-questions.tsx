import { useTranslation } from '../../../i18n';
import { NumberStepper, RadioCards, Switch } from '../../../ui';
import { ExpressionEditor } from '../expression/editor';
import { DayField, MoneyField, WholeField, WordsField } from './fields';
import { Further } from '../parts/further';
import { useWriting } from './writing';

/** How many there are, and who bears what they are worth. */
export function SupplyQuestion() {
  const { t } = useTranslation('merchant');
  const { sketch, change } = useWriting();
  return (
    <>
      <WholeField pointer="/supply/claims" label={t('ask.claims')} value={sketch.claims} none={t('ask.no_limit')} onChange={(claims) => change({ claims })} hint={t('ask.claims_hint')} />
      <NumberStepper label={t('ask.per_user')} value={sketch.perUser} least={1} most={1000} onChange={(perUser) => change({ perUser })} />
      <WholeField pointer="/supply/redemptions" label={t('ask.redemptions')} value={sketch.redemptions} none={t('ask.no_limit')} onChange={(redemptions) => change({ redemptions })} hint={t('ask.redemptions_hint')} />
      <Switch label={t('ask.from_budget')} hint={t('ask.from_budget_hint')} isSelected={sketch.fromBudget} onChange={(fromBudget) => change({ fromBudget })} />
    </>
  );
}

/** From when and until when. */
export function WindowQuestion() {
  const { t } = useTranslation('merchant');
  const { sketch, change } = useWriting();
  return (
    <>
      <DayField pointer="/window/claim_until" label={t('ask.claim_until')} value={sketch.claimUntil} end onChange={(claimUntil) => change({ claimUntil })} hint={t('ask.claim_until_hint')} />
      <WholeField pointer="/window/valid_days" label={t('ask.valid_days')} value={sketch.validDays} most={3650} none={t('ask.no_limit')} onChange={(validDays) => change({ validDays })} hint={t('ask.valid_days_hint')} />
      <Further label={t('ask.window_more')}>
        <DayField pointer="/window/opens_at" label={t('ask.opens_at')} value={sketch.opensAt} end={false} onChange={(opensAt) => change({ opensAt })} hint={t('ask.opens_at_hint')} />
        <DayField pointer="/window/valid_until" label={t('ask.valid_until')} value={sketch.validUntil} end onChange={(validUntil) => change({ validUntil })} hint={t('ask.valid_until_hint')} />
      </Further>
    </>
  );
}

/** What holds at the counter. */
export function TermsQuestion() {
  const { t } = useTranslation('merchant');
  const { sketch, change } = useWriting();
  return (
    <>
      <MoneyField pointer="/terms/min_spend" label={t('ask.min_spend')} value={sketch.minSpend} onChange={(minSpend) => change({ minSpend })} hint={t('ask.min_spend_hint')} />
      <WordsField pointer="/terms/applies_to" label={t('ask.applies_to')} placeholder={t('ask.applies_to_example')} longest={200} value={sketch.appliesTo} onChange={(appliesTo) => change({ appliesTo })} />
      <WordsField pointer="/place" label={t('ask.place')} longest={200} value={sketch.place} onChange={(place) => change({ place })} />
      {sketch.kind === 'gift_card' ? null : <NumberStepper label={t('ask.uses')} value={sketch.uses} least={1} most={1000} onChange={(uses) => change({ uses })} />}
      <Switch label={t('ask.once_per_visit')} hint={t('ask.once_per_visit_hint')} isSelected={sketch.oncePerVisit} onChange={(oncePerVisit) => change({ oncePerVisit })} />
      <Switch label={t('ask.combinable')} isSelected={sketch.combinable} onChange={(combinable) => change({ combinable })} />
    </>
  );
}

/** To whom the server recommends it when somebody claims it. */
export function RecommendQuestion() {
  const { t } = useTranslation('merchant');
  const { sketch, change, merchant, error, judge } = useWriting();
  const { recommend } = sketch;
  const set = (part: Partial<typeof recommend>) => change({ recommend: { ...recommend, ...part } });
  return (
    <>
      <Switch label={t('ask.recommend')} hint={t('ask.recommend_hint')} isSelected={recommend.on} onChange={(on) => set({ on })} />
      {recommend.on ? (
        <>
          <RadioCards
            label={t('ask.candidates')}
            options={[
              { id: 'friends', label: t('ask.friends') },
              { id: 'friends_and_groups', label: t('ask.friends_and_groups'), hint: t('ask.friends_and_groups_hint') },
            ]}
            value={recommend.candidates}
            onChange={(candidates) => set({ candidates })}
          />
          <NumberStepper label={t('ask.most_friends')} value={recommend.most} least={1} most={1000} onChange={(most) => set({ most })} />
          <Further label={t('ask.recommend_more')}>
            <RadioCards
              label={t('ask.order')}
              options={[
                { id: 'closeness', label: t('ask.closeness'), hint: t('ask.closeness_hint') },
                { id: 'random', label: t('ask.random') },
              ]}
              value={recommend.order}
              onChange={(order) => set({ order })}
            />
            <ExpressionEditor
              merchantId={merchant.id}
              subject="recommendation"
              label={t('ask.condition')}
              hint={t('ask.condition_hint')}
              placeholder="friends_since >= 7"
              value={recommend.condition}
              onChange={(condition) => set({ condition })}
              error={error('/rules/recommendation/condition')}
              onVerdict={judge.recommendation}
            />
          </Further>
        </>
      ) : null}
    </>
  );
}

/** What people may do with it themselves. */
export function SharingQuestion() {
  const { t } = useTranslation('merchant');
  const { sketch, change } = useWriting();
  const { sharing } = sketch;
  const set = (part: Partial<typeof sharing>) => change({ sharing: { ...sharing, ...part } });
  return (
    <>
      <Switch label={t('ask.share_friends')} isSelected={sharing.friends} onChange={(friends) => set({ friends })} />
      <Switch label={t('ask.share_conversations')} hint={t('ask.share_conversations_hint')} isSelected={sharing.conversations} onChange={(conversations) => set({ conversations })} />
      {sharing.friends || sharing.conversations ? (
        <>
          <NumberStepper label={t('ask.copies')} value={sharing.copies} least={1} most={1000} onChange={(copies) => set({ copies })} />
          <div>
            <NumberStepper label={t('ask.depth')} value={sharing.depth} least={1} most={10} onChange={(depth) => set({ depth })} />
            <p className="text-fine text-soft">{sharing.depth === 1 ? t('ask.depth_one') : t('ask.depth_hint')}</p>
          </div>
        </>
      ) : null}
    </>
  );
}
