import { useInfiniteQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { BellOff, CircleHelp, EyeOff, Store, UserX } from 'lucide-react';
import { useRef, useState } from 'react';
import { api, keyed, Problem, useAction } from '../../../api';
import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { EmptyState, LinkButton, Menu, toast } from '../../../ui';
import { OfferCard } from '../card/offer-card';
import { useMuting } from '../muting';
import { useOfferProblem } from '../problems';
import { passedQuery } from '../queries';
import { useMarkSeen, useOnScreen } from '../seen';
import type { Passed } from '../wire';
import { ShelfFrame } from './frame';
import { Grid } from './grid';
import { More, Unread } from './more';
import { WhySheet } from './why-sheet';

type Shelf = InfiniteData<{ items: Passed[]; next_cursor?: string }, string>;

/** Takes something off the shelf at once; it comes back when the server will not have it. */
function useDecline() {
  const client = useQueryClient();
  const { t } = useTranslation('offers');
  const read = useOfferProblem();
  return useAction(async (pass: Passed, key: string) => {
    const before = client.getQueryData<Shelf>(passedQuery.queryKey);
    client.setQueryData<Shelf>(passedQuery.queryKey, (shelf) => shelf && { ...shelf, pages: shelf.pages.map((page) => ({ ...page, items: page.items.filter((one) => one.id !== pass.id) })) });
    try {
      await api.PUT('/api/v1/passes/{id}/declined', { params: { path: { id: pass.id } }, headers: keyed(key) });
      toast(t('decline.done', { offer: pass.offer.title }));
    } catch (thrown) {
      client.setQueryData(passedQuery.queryKey, before);
      toast(read(Problem.from(thrown)));
      throw thrown;
    }
  });
}

function Options({ pass, onWhy }: { pass: Passed; onWhy: () => void }) {
  const { t } = useTranslation('offers');
  const decline = useDecline();
  const mute = useMuting();
  const { offer, from } = pass;
  return (
    <Menu
      label={t('options', { offer: offer.title })}
      choices={[
        { id: 'why', label: t('why.title'), icon: <CircleHelp aria-hidden="true" size={18} />, onAction: onWhy },
        { id: 'decline', label: t('decline.do'), icon: <EyeOff aria-hidden="true" size={18} />, onAction: () => void decline.run(pass) },
        { id: 'friend', label: t('mute.friend', { name: from.name }), icon: <UserX aria-hidden="true" size={18} />, onAction: () => mute({ kind: 'friend', subject: from.id }, from.name) },
        { id: 'merchant', label: t('mute.merchant', { name: offer.merchant.name }), icon: <Store aria-hidden="true" size={18} />, onAction: () => mute({ kind: 'merchant', subject: offer.merchant.id }, offer.merchant.name) },
        { id: 'kind', label: t('mute.kind', { kind: t(`kinds.${offer.kind}`) }), icon: <BellOff aria-hidden="true" size={18} />, onAction: () => mute({ kind: 'kind', subject: offer.kind }, t(`kinds.${offer.kind}`)) },
      ]}
    />
  );
}

function OnShelf({ pass, onSeen, onWhy }: { pass: Passed; onSeen: (id: string) => void; onWhy: () => void }) {
  const place = useRef<HTMLLIElement>(null);
  // It stays marked as new while one looks: what was just seen has not stopped being news.
  const [fresh] = useState(pass.state === 'waiting');
  useOnScreen(place, pass.state === 'waiting', () => onSeen(pass.id));
  return (
    <li ref={place} className="grid">
      <OfferCard offer={pass.offer} from={pass.from} href={paths.offer(pass.offer.id)} fresh={fresh} menu={<Options pass={pass} onWhy={onWhy} />} />
    </li>
  );
}

/** What friends passed on: by the server's rule with their consent, or by their own hand. */
export function FromFriends() {
  const { t } = useTranslation('offers');
  const list = useInfiniteQuery(passedQuery);
  const seen = useMarkSeen();
  const [asking, setAsking] = useState<Passed | null>(null);
  const passes = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <ShelfFrame place="friends">
      {list.data && passes.length === 0 ? (
        <EmptyState title={t('friends.empty')} action={<LinkButton href={paths.offers()}>{t('friends.empty_do')}</LinkButton>}>
          {t('friends.empty_text')}
        </EmptyState>
      ) : null}
      <Grid label={t('places.friends')} busy={!list.data && !list.error}>
        {passes.map((pass) => (
          <OnShelf key={pass.id} pass={pass} onSeen={seen} onWhy={() => setAsking(pass)} />
        ))}
      </Grid>
      {list.error && !list.data ? <Unread error={list.error} onAgain={() => void list.refetch()} /> : null}
      <More list={list} />
      {asking ? <WhySheet passId={asking.id} offer={asking.offer.title} onClose={() => setAsking(null)} /> : null}
    </ShelfFrame>
  );
}
