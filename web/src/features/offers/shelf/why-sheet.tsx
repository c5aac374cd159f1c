import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Sheet, TextLink } from '../../../ui';
import { FactsList, Rule } from '../facts-list';
import { whyQuery } from '../queries';
import type { Why } from '../wire';
import { Unread } from './more';

/** How it came to me, as a sentence. */
function useHow(): (why: Why) => string {
  const { t } = useTranslation('offers');
  return (why) => {
    const { name } = why.from;
    if (why.kind === 'share') return t('why.share', { name });
    if (why.kind === 'conversation') return why.group ? t('why.conversation', { name, group: why.group }) : t('why.conversation_direct', { name });
    return why.relation === 'group' && why.group ? t('why.recommended_group', { name, group: why.group }) : t('why.recommended', { name });
  };
}

function Answer({ why }: { why: Why }) {
  const { t } = useTranslation('offers');
  const how = useHow();
  return (
    <>
      <p className="text-pretty">{how(why)}</p>
      {why.condition ? (
        <section className="pt-4">
          <h3 className="pb-1 text-fine font-semibold text-soft">{t('why.rule')}</h3>
          <Rule>{why.condition}</Rule>
        </section>
      ) : null}
      <FactsList title={t('why.facts')} facts={why.facts} />
      {why.facts && Object.keys(why.facts).length > 0 ? <p className="pt-1 text-fine text-soft">{t('why.facts_private')}</p> : null}
      {why.kind === 'recommendation' ? <p className="pt-4 text-note text-pretty text-soft">{why.weekly_limit > 0 ? t('why.week', { count: why.this_week, most: why.weekly_limit }) : null}</p> : null}
      <p className="pt-4 text-note">
        <TextLink href={paths.offerSettings()}>{t('why.settings')}</TextLink>
      </p>
    </>
  );
}

/** Answers "why am I shown this?" for everything that a friend passed on. */
export function WhySheet({ passId, offer, onClose }: { passId: string; offer: string; onClose: () => void }) {
  const { t } = useTranslation('offers');
  const { data, error, refetch } = useQuery(whyQuery(passId));
  return (
    <Sheet open onOpenChange={onClose} title={t('why.title')}>
      <p className="pb-2 text-note text-soft">{offer}</p>
      {data ? <Answer why={data} /> : error ? <Unread error={error} onAgain={() => void refetch()} /> : <div aria-busy="true" className="h-48" />}
    </Sheet>
  );
}
