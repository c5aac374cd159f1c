import { useQuery } from '@tanstack/react-query';
import { paths } from '../../routes';
import { useTranslation } from '../../i18n';
import { Avatar, Figure, TimeAgo } from '../../ui';
import { holdsQuery, type Hold } from './queries';

/** What is held for what: money set aside for requests that have not ended. */
export function HoldRows({ holds, label }: { holds: readonly Hold[]; label: string }) {
  const { t } = useTranslation('wallet');
  return (
    <ul aria-label={label}>
      {holds.map((hold) => (
        <li key={hold.id} className="flex min-h-14 items-center gap-3 border-t border-line px-4 py-2 first:border-0">
          {hold.counterparty ? (
            <Avatar face={{ id: hold.counterparty.id, name: hold.counterparty.name, pictureUrl: hold.counterparty.picture_id ? paths.picture(hold.counterparty.picture_id) : null }} size="small" />
          ) : null}
          <span className="min-w-0 flex-1 leading-snug">
            <span className="block truncate">{hold.memo || t('kind.payment_request')}</span>
            <span className="block truncate text-fine text-soft">
              {hold.counterparty ? `${t('for', { name: hold.counterparty.name })} · ` : ''}
              <TimeAgo at={hold.created_at} />
            </span>
          </span>
          <Figure money={hold.amount} className="shrink-0 font-semibold text-band" />
        </li>
      ))}
    </ul>
  );
}

/** The section of the wallet that says what is set aside; nothing when nothing is. */
export function Holds({ currency }: { currency: string }) {
  const { t } = useTranslation('wallet');
  const { data } = useQuery(holdsQuery(currency));
  if (!data || data.length === 0) return null;
  return (
    <section className="pt-2">
      <h2 className="px-4 font-semibold">{t('holds.title')}</h2>
      <p className="px-4 pb-1 text-fine text-soft">{t('holds.text')}</p>
      <HoldRows holds={data} label={t('holds.title')} />
    </section>
  );
}
