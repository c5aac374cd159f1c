import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '../../../i18n';
import { Button, NumberStepper, Select, Switch } from '../../../ui';
import { MoneyField, WholeField } from './fields';
import { Further } from '../parts/further';
import { blankTemplate, coin, type Sketch, type TemplateSketch, type Trigger } from './sketch';
import { TemplateEditor } from './template-editor';
import { useWriting } from './writing';

const triggers: (Trigger | 'never')[] = ['first_redemption', 'every_redemption', 'spend_above', 'claim', 'never'];
const mostTemplates = 10;

type Rewards = Sketch['rewards'];

function Side({ title, note, children }: { title: string; note: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2">
      <h3 className="font-semibold">{title}</h3>
      <p className="-mt-1.5 text-fine text-pretty text-soft">{note}</p>
      {children}
    </section>
  );
}

function Limits({ rewards, set }: { rewards: Rewards; set: (part: Partial<Rewards>) => void }) {
  const { t } = useTranslation('merchant');
  const at = '/rules/rewards';
  return (
    <Further label={t('ask.limits')}>
      <div>
        <NumberStepper label={t('ask.pending_days')} value={rewards.pendingDays} most={90} onChange={(pendingDays) => set({ pendingDays })} />
        <p className="text-fine text-soft">{t('ask.pending_hint')}</p>
      </div>
      <div>
        <NumberStepper label={t('ask.attribution_days')} value={rewards.attributionDays} least={1} most={365} onChange={(attributionDays) => set({ attributionDays })} />
        <p className="text-fine text-soft">{t('ask.attribution_hint')}</p>
      </div>
      <WholeField pointer={`${at}/per_user`} label={t('ask.reward_per_user')} value={rewards.perUser} none={t('ask.no_limit')} onChange={(perUser) => set({ perUser })} />
      <WholeField pointer={`${at}/per_pair`} label={t('ask.reward_per_pair')} value={rewards.perPair} none={t('ask.no_limit')} onChange={(perPair) => set({ perPair })} />
      <WholeField pointer={`${at}/per_day`} label={t('ask.reward_per_day')} value={rewards.perDay} none={t('ask.no_limit')} onChange={(perDay) => set({ perDay })} />
    </Further>
  );
}

/** The thank you: for what, and what each of the two gets. Both, unless the merchant says otherwise. */
export function ThanksQuestion() {
  const { t } = useTranslation('merchant');
  const { sketch, change, merchant, error } = useWriting();
  const { rewards } = sketch;
  const set = (part: Partial<Rewards>) => change({ rewards: { ...rewards, ...part } });
  const edit = (key: string, part: Partial<TemplateSketch>) => set({ firstUser: rewards.firstUser.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  const half = Math.max(1, Math.floor(coin(merchant.currency) / 2));
  const untriggered = error('/rules/rewards/on');
  return (
    <>
      <Select label={t('ask.trigger')} options={triggers.map((id) => ({ id, label: t(`trigger.${id}`) }))} value={rewards.on} onChange={(on) => set({ on })} />
      {untriggered ? (
        <p role="alert" className="text-fine font-semibold text-brick">
          {untriggered}
        </p>
      ) : null}
      {rewards.on === 'spend_above' ? (
        <MoneyField pointer="/rules/rewards/spend_above" label={t('ask.spend_above')} value={rewards.spendAbove} onChange={(spendAbove) => set({ spendAbove })} />
      ) : null}
      {rewards.on === 'never' ? (
        <p className="text-note text-pretty text-soft">{t('ask.never_text')}</p>
      ) : (
        <>
          <Side title={t('ask.first_user')} note={rewards.firstUser.length > 1 ? t('ask.first_user_many') : t('ask.first_user_note')}>
            {rewards.firstUser.map((template, at) => (
              <TemplateEditor
                key={template.key}
                pointer={`/rules/rewards/first_user/${at}`}
                template={template}
                certain={false}
                onChange={(part) => edit(template.key, part)}
                onRemove={() => set({ firstUser: rewards.firstUser.filter((one) => one.key !== template.key) })}
              />
            ))}
            {rewards.firstUser.length < mostTemplates ? (
              <span className="-my-1">
                <Button tone="link" icon={<Plus aria-hidden="true" size={19} />} onPress={() => set({ firstUser: [...rewards.firstUser, blankTemplate(coin(merchant.currency))] })}>
                  {rewards.firstUser.length === 0 ? t('ask.add_first') : t('ask.add_template')}
                </Button>
              </span>
            ) : null}
          </Side>
          <Side title={t('ask.friend')} note={t('ask.friend_note')}>
            <Switch label={t('ask.two_sided')} isSelected={rewards.friend !== null} onChange={(on) => set({ friend: on ? blankTemplate(half) : null })} />
            {rewards.friend ? (
              <TemplateEditor
                pointer="/rules/rewards/friend/0"
                template={rewards.friend}
                certain
                onChange={(part) => (rewards.friend ? set({ friend: { ...rewards.friend, ...part } }) : undefined)}
                onRemove={null}
              />
            ) : null}
          </Side>
          <Limits rewards={rewards} set={set} />
        </>
      )}
    </>
  );
}
