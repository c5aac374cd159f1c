import { useTranslation } from '../../../i18n';
import { Button, Sheet, toast } from '../../../ui';
import { Refused } from '../parts/refused';
import type { Campaign } from '../queries';
import { useDeed, type Deed } from './life';

/** Asks before an offer is published, paused, taken up again or ended, and says what stays. */
export function LifeSheet({ campaign, deed, onClose }: { campaign: Campaign; deed: Deed; onClose: () => void }) {
  const { t } = useTranslation('merchant');
  const { run, pending, problem } = useDeed(campaign);
  const { title } = campaign.draft;
  const unfunded = deed === 'publish' && campaign.budget.available.amount === 0 && (campaign.draft.from_budget || Boolean(campaign.rules.rewards.on));
  const go = async () => {
    if (!(await run(deed))) return;
    toast(t(`life.${deed}.done`, { title }));
    onClose();
  };
  return (
    <Sheet
      open
      onOpenChange={onClose}
      title={t(`life.${deed}.title`)}
      actions={
        <Button wide tone={deed === 'end' ? 'danger' : 'primary'} isPending={pending} onPress={() => void go()}>
          {t(`life.${deed}.do`)}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-lead font-semibold text-balance">{title}</p>
        <ul className="flex list-disc flex-col gap-2 ps-5 text-pretty marker:text-soft">
          {t(`life.${deed}.text`)
            .split('\n')
            .map((line) => (
              <li key={line}>{line}</li>
            ))}
        </ul>
        {unfunded ? <p className="rounded-box bg-band-wash px-4 py-3 text-note font-semibold text-band">{campaign.draft.from_budget ? t('life.unfunded_vouchers') : t('life.unfunded_rewards')}</p> : null}
        <Refused problem={problem} />
      </div>
    </Sheet>
  );
}
