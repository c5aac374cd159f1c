import { useQueryClient } from '@tanstack/react-query';
import { api, body, Problem } from '../../api';
import { useTranslation } from '../../i18n';
import { toast } from '../../ui';
import { useOfferProblem } from './problems';
import { passedQuery, settingsQuery } from './queries';
import type { Mute } from './wire';

const path = ({ kind, subject }: Mute) => ({ params: { path: { kind, subject } } });

/** Mutes a friend, a merchant or a kind, and offers the way back; the same for taking a mute away. */
export function useMuting(): (mute: Mute, name: string, off?: boolean) => void {
  const client = useQueryClient();
  const { t } = useTranslation('offers');
  const read = useOfferProblem();
  const set = async (mute: Mute, name: string, off: boolean): Promise<void> => {
    try {
      const settings = await body(off ? api.DELETE('/api/v1/offer-settings/mutes/{kind}/{subject}', path(mute)) : api.PUT('/api/v1/offer-settings/mutes/{kind}/{subject}', path(mute)));
      client.setQueryData(settingsQuery.queryKey, settings);
      void client.invalidateQueries({ queryKey: passedQuery.queryKey });
      toast(t(off ? 'mute.undone' : 'mute.done', { name }), { label: t('undo'), run: () => void set(mute, name, !off) });
    } catch (thrown) {
      toast(read(Problem.from(thrown)));
    }
  };
  return (mute, name, off = false) => void set(mute, name, off);
}
