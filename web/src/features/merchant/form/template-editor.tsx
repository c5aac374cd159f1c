import { useInfiniteQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useTranslation } from '../../../i18n';
import { IconButton, Select, TextArea } from '../../../ui';
import { ExpressionEditor } from '../expression/editor';
import { campaignsQuery } from '../queries';
import { MoneyField, WholeField, WordsField } from './fields';
import { Further } from '../parts/further';
import { coin, type TemplateSketch, type Way } from './sketch';
import { useWriting } from './writing';

interface Editing {
  /** Where it stands in the draft: "/rules/rewards/first_user/0". */
  pointer: string;
  template: TemplateSketch;
  onChange: (part: Partial<TemplateSketch>) => void;
}

function VoucherField({ pointer, template, onChange }: Editing) {
  const { t } = useTranslation('merchant');
  const { merchant, error } = useWriting();
  const { data } = useInfiniteQuery(campaignsQuery(merchant.id));
  const published = (data?.pages.flatMap((page) => page.items) ?? []).filter((one) => one.state === 'published');
  if (data && published.length === 0) return <p className="text-note text-soft">{t('ask.no_voucher')}</p>;
  const wrong = error(`${pointer}/offer_id`);
  return (
    <div className="flex flex-col gap-1.5">
      <Select label={t('ask.voucher_of')} options={published.map((one) => ({ id: one.id, label: one.draft.title }))} value={template.offerId} onChange={(offerId) => onChange({ offerId })} />
      {wrong ? <p className="text-fine font-semibold text-brick">{wrong}</p> : null}
    </div>
  );
}

function Worth(editing: Editing) {
  const { t } = useTranslation('merchant');
  const { pointer, template, onChange } = editing;
  const flat = <MoneyField pointer={`${pointer}/amount`} label={t('ask.flat')} value={template.amount} onChange={(amount) => onChange({ amount })} hint={t('ask.flat_hint')} />;
  switch (template.way) {
    case 'points':
      return <WholeField pointer={`${pointer}/points`} label={t('ask.points')} value={template.points} most={1_000_000_000} onChange={(points) => onChange({ points })} />;
    case 'voucher':
      return <VoucherField {...editing} />;
    case 'percent':
      return (
        <>
          <div className="grid gap-4 sm:grid-cols-2">
            <WholeField pointer={`${pointer}/percent`} label={t('ask.percent_of_spend')} value={template.percent} most={100} onChange={(percent) => onChange({ percent })} />
            <MoneyField pointer={`${pointer}/most`} label={t('ask.percent_most')} value={template.most} onChange={(most) => onChange({ most })} />
          </div>
          {flat}
        </>
      );
    case 'chance':
      return (
        <>
          <div className="grid gap-4 sm:grid-cols-2">
            <MoneyField pointer={`${pointer}/at_least`} label={t('ask.at_least')} value={template.atLeast} onChange={(atLeast) => onChange({ atLeast })} />
            <MoneyField pointer={`${pointer}/at_most`} label={t('ask.at_most')} value={template.atMost} onChange={(atMost) => onChange({ atMost })} />
          </div>
          {flat}
        </>
      );
    default:
      return <MoneyField pointer={`${pointer}/amount`} label={t('ask.amount')} value={template.amount} onChange={(amount) => onChange({ amount })} />;
  }
}

/** What a way of giving cannot do without, where nothing is entered yet. */
function usual(way: Way, { amount, most, atLeast, atMost }: TemplateSketch, one: number): Partial<TemplateSketch> {
  if (way === 'points' || way === 'voucher') return {};
  const flat = { amount: amount ?? one };
  if (way === 'percent') return { ...flat, most: most ?? 5 * one };
  return way === 'chance' ? { ...flat, atLeast: atLeast ?? Math.ceil(one / 2), atMost: atMost ?? 2 * one } : flat;
}

export interface TemplateEditorProps extends Editing {
  /** The friend's benefit is certain: no condition, no chance, no share of what was spent. */
  certain: boolean;
  /** Null where it is the only one, and cannot be taken away. */
  onRemove: (() => void) | null;
}

/** One reward: when, what, and the page that tells of it. */
export function TemplateEditor({ certain, onRemove, ...editing }: TemplateEditorProps) {
  const { t } = useTranslation('merchant');
  const { merchant, error, judge } = useWriting();
  const { pointer, template, onChange } = editing;
  const ways: Way[] = certain ? ['fixed', 'points', 'voucher'] : ['fixed', 'percent', 'chance', 'points', 'voucher'];
  const over = [...template.text.trim()].length - 300;
  return (
    <div className="flex flex-col gap-4 rounded-box border border-line p-3.5">
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <Select label={t('ask.way')} options={ways.map((way) => ({ id: way, label: t(`way.${way}`) }))} value={template.way} onChange={(way) => onChange({ way, ...usual(way, template, coin(merchant.currency)) })} />
        </div>
        {onRemove ? (
          <IconButton label={t('ask.remove_template')} tone="brick" onPress={onRemove}>
            <Trash2 aria-hidden="true" size={20} />
          </IconButton>
        ) : null}
      </div>
      <Worth key={template.way} {...editing} />
      {certain ? null : (
        <Further label={template.condition.trim() ? t('ask.only_if_set') : t('ask.only_if')}>
          <ExpressionEditor
            merchantId={merchant.id}
            subject="reward"
            label={t('ask.only_if_label')}
            hint={t('ask.only_if_hint')}
            placeholder="spent >= 1000"
            value={template.condition}
            onChange={(condition) => onChange({ condition })}
            error={error(`${pointer}/condition`)}
            onVerdict={judge.reward}
          />
        </Further>
      )}
      <Further label={t('ask.page')}>
        <WordsField pointer={`${pointer}/title`} label={t('ask.page_title')} placeholder={t('ask.page_title_example')} longest={80} value={template.title} onChange={(title) => onChange({ title })} />
        <TextArea
          label={t('ask.page_text')}
          placeholder={t('ask.page_text_example')}
          rows={2}
          value={template.text}
          onChange={(text) => onChange({ text })}
          hint={t('ask.page_hint')}
          error={over > 0 ? t('form.too_long', { count: over }) : error(`${pointer}/text`)}
        />
      </Further>
    </div>
  );
}
