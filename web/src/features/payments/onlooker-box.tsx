import { useTranslation } from '../../i18n';
import type { Card } from './card';
import { outcomeWords } from './words';

/** For who may see the request and was not asked. */
export function Onlooking({ card }: { card: Card }) {
  const { t } = useTranslation('payments');
  return (
    <p className="px-4 pt-2 pb-4 text-fine text-soft">{card.state === 'open' ? t('onlooker') : outcomeWords(card, t)}</p>
  );
}
