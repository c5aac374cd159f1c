import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body, keyed, useAction } from '../../../api';
import { useTranslation } from '../../../i18n';
import { Avatar, Button, Confirm, Section, TimeAgo, toast } from '../../../ui';
import { faceOf } from '../parts/face';
import { Refused } from '../parts/refused';
import { applicationsQuery, merchantsQuery, type Merchant } from '../queries';

interface Decision {
  merchant: Merchant;
  agree: boolean;
}

async function decide({ merchant, agree }: Decision, key: string) {
  return body(api.PUT('/api/v1/merchants/{merchant_id}/decision', { params: { path: { merchant_id: merchant.id } }, headers: keyed(key), body: { agree } }));
}

function Application({ merchant, onDecide }: { merchant: Merchant; onDecide: (agree: boolean) => void }) {
  const { t } = useTranslation('merchant');
  return (
    <li className="flex flex-col gap-3 border-t border-line px-4 py-4 first:border-0">
      <div className="flex gap-3">
        <Avatar face={faceOf(merchant)} />
        <div className="min-w-0 flex-1">
          <h3 className="font-semibold">{merchant.name}</h3>
          <p className="text-fine text-soft">{[merchant.place, merchant.currency].filter(Boolean).join(' · ')}</p>
          {merchant.about ? (
            <p dir="auto" className="mt-1 text-note text-pretty">
              {merchant.about}
            </p>
          ) : null}
          <p className="mt-1 text-fine text-soft">
            {t('applications.by', { name: merchant.applied_by.name, handle: merchant.applied_by.handle })} · <TimeAgo at={merchant.created_at} />
          </p>
        </div>
      </div>
      <div className="grid grid-cols-[1fr_auto] gap-2">
        <Button onPress={() => onDecide(true)}>{t('applications.agree')}</Button>
        <Button tone="danger" onPress={() => onDecide(false)}>
          {t('applications.refuse')}
        </Button>
      </div>
    </li>
  );
}

/** For administrators: who has applied, and a yes or a no to each. */
export function Applications() {
  const { t } = useTranslation('merchant');
  const client = useQueryClient();
  const { data } = useQuery(applicationsQuery);
  const [asked, setAsked] = useState<Decision | null>(null);
  const action = useAction(decide);
  const answer = async (decision: Decision) => {
    const after = await action.run(decision);
    if (!after) return;
    setAsked(null);
    await client.invalidateQueries({ queryKey: merchantsQuery.queryKey });
    toast(t(decision.agree ? 'applications.agreed' : 'applications.refused', { name: after.name }));
  };
  if (!data) return null;
  return (
    <Section title={t('applications.title')} note={data.length === 0 ? t('applications.none') : t('applications.note')}>
      <ul aria-label={t('applications.title')}>
        {data.map((merchant) => (
          <Application
            key={merchant.id}
            merchant={merchant}
            onDecide={(agree) => {
              action.forget();
              setAsked({ merchant, agree });
            }}
          />
        ))}
      </ul>
      <Confirm
        open={asked !== null}
        onOpenChange={() => setAsked(null)}
        title={t(asked?.agree ? 'applications.agree_title' : 'applications.refuse_title', { name: asked?.merchant.name ?? '' })}
        action={t(asked?.agree ? 'applications.agree' : 'applications.refuse')}
        tone={asked?.agree ? 'primary' : 'danger'}
        pending={action.pending}
        onConfirm={() => (asked ? void answer(asked) : undefined)}
      >
        <p>{t(asked?.agree ? 'applications.agree_text' : 'applications.refuse_text')}</p>
        <div className="mt-3">
          <Refused problem={action.problem} />
        </div>
      </Confirm>
    </Section>
  );
}
