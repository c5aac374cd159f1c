import { useQuery, useQueryClient } from '@tanstack/react-query';
import { KeyRound, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { api, keyed, Problem, useAction } from '../../../api';
import { useTranslation } from '../../../i18n';
import { Confirm, ErrorState, IconButton, Row, Rows, Section, TimeAgo, toast } from '../../../ui';
import { useMerchantProblem } from '../faults';
import { Refused } from '../parts/refused';
import { keysQuery, type Key } from '../queries';
import { KeySheet } from './key-sheet';
import { scopes, scopeWords } from './scopes';

async function revoke({ merchant_id, id }: Pick<Key, 'merchant_id' | 'id'>, key: string) {
  await api.DELETE('/api/v1/merchants/{merchant_id}/keys/{key_id}', { params: { path: { merchant_id, key_id: id } }, headers: keyed(key) });
  return true;
}

/** The keys by which tills and shops act for the merchant. */
export function KeysSection({ merchantId }: { merchantId: string }) {
  const { t } = useTranslation('merchant');
  const read = useMerchantProblem();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(keysQuery(merchantId));
  const [making, setMaking] = useState(false);
  const [ending, setEnding] = useState<Key | null>(null);
  const action = useAction(revoke);
  const end = async ({ id, name }: Key) => {
    if (!(await action.run({ merchant_id: merchantId, id }))) return;
    setEnding(null);
    await client.invalidateQueries(keysQuery(merchantId));
    toast(t('keys.revoked', { name }));
  };
  const may = (key: Key) => scopes.filter((scope) => key.scopes.includes(scope)).map((scope) => t(`scope_short.${scopeWords[scope]}`)).join(', ');
  return (
    <Section
      title={t('keys.title')}
      note={data?.length === 0 ? t('keys.none') : t('keys.note')}
      action={
        <IconButton label={t('keys.make')} onPress={() => setMaking(true)}>
          <Plus aria-hidden="true" size={22} />
        </IconButton>
      }
    >
      {error && !data ? <ErrorState onAgain={() => void refetch()}>{read(Problem.from(error))}</ErrorState> : null}
      <Rows label={t('keys.title')}>
        {(data ?? []).map((key) => (
          <Row
            key={key.id}
            lead={<KeyRound aria-hidden="true" size={20} className="shrink-0 text-soft" />}
            title={key.name}
            note={
              <>
                {may(key)} · {key.last_used_at ? <>{t('keys.used')} <TimeAgo at={key.last_used_at} /></> : t('keys.unused')}
              </>
            }
            actions={
              <IconButton
                label={t('keys.revoke', { name: key.name })}
                tone="brick"
                onPress={() => {
                  action.forget();
                  setEnding(key);
                }}
              >
                <Trash2 aria-hidden="true" size={20} />
              </IconButton>
            }
          />
        ))}
      </Rows>
      {making ? <KeySheet merchantId={merchantId} onClose={() => setMaking(false)} /> : null}
      <Confirm
        open={ending !== null}
        onOpenChange={() => setEnding(null)}
        title={t('keys.revoke_title', { name: ending?.name ?? '' })}
        action={t('keys.revoke_do')}
        tone="danger"
        pending={action.pending}
        onConfirm={() => (ending ? void end(ending) : undefined)}
      >
        <p>{t('keys.revoke_text')}</p>
        <div className="mt-3">
          <Refused problem={action.problem} />
        </div>
      </Confirm>
    </Section>
  );
}
