import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocale, useTranslation } from '../../i18n';
import { classes, Figure } from '../../ui';
import { amountsKnown, choosesAmount, type Card, type Line } from './card';
import { FigureButton, WhyButton } from './figure-button';
import type { AskWhy } from './request-card';
import { obstacleWords } from './words';

function Box({ tone, children }: { tone: 'felt' | 'plain' | 'brick'; children: ReactNode }) {
  const tones = { felt: 'bg-felt-wash', plain: 'bg-paper', brick: 'bg-brick-wash' };
  return <div className={classes('flex flex-col gap-1 rounded-box p-3.5', tones[tone])}>{children}</div>;
}

/** Before an answer: my share if I accept now, the most it can become, and what it is if everyone does. */
function Before({ card, line, ask }: StandingProps) {
  const { t } = useTranslation('payments');
  const known = amountsKnown(card);
  const declined = line.state === 'declined';
  return (
    <Box tone={declined ? 'plain' : 'felt'}>
      {declined ? (
        <p className="flex items-center gap-1.5 pb-1 font-semibold text-brick">
          <X aria-hidden="true" size={18} />
          {t('mine.declined')}
        </p>
      ) : null}
      <p className="text-fine text-soft">{known ? t('mine.share') : t('mine.if_now')}</p>
      <div className="flex items-baseline justify-between gap-2">
        <Figure money={line.now} size="title" />
        <span className="text-note">
          <WhyButton label={t('mine.why_now')} onPress={() => ask(line.user, 'now')} />
        </span>
      </div>
      {known ? null : (
        <ul className="figures text-fine text-soft">
          <li>
            {t('mine.never_more')} <FigureButton money={line.most} label={t('mine.most')} onPress={() => ask(line.user, 'most')} className="font-semibold text-ink" />
          </li>
          {line.if_all.amount === line.now.amount ? null : (
            <li>
              <FigureButton money={line.if_all} label={t('mine.if_all')} onPress={() => ask(line.user, 'if_all')} className="font-semibold text-ink" /> {t('mine.if_all_short')}
            </li>
          )}
        </ul>
      )}
    </Box>
  );
}

/** After a yes: what I am in for, what is held, and where it stands. */
function In({ card, line, ask }: StandingProps) {
  const { t } = useTranslation('payments');
  const locale = useLocale();
  const obstacle = obstacleWords(card, locale, t);
  const known = amountsKnown(card);
  return (
    <Box tone="felt">
      <p className="flex items-center gap-1.5 text-fine font-semibold text-felt">
        <Check aria-hidden="true" size={16} strokeWidth={2.6} />
        {t(known ? 'mine.in' : 'mine.in_most')}
      </p>
      <div className="flex items-baseline justify-between gap-2">
        <Figure money={line.most} size="title" />
        <span className="text-note">
          <WhyButton label={t('mine.why_most')} onPress={() => ask(line.user, 'most')} />
        </span>
      </div>
      <ul className="figures text-fine text-soft">
        <li>{t(line.own_cap && !known ? 'mine.held_limit' : 'mine.held')}</li>
        {known ? null : (
          <li>
            {t('mine.as_it_stands')} <FigureButton money={line.now} label={t('mine.as_it_stands')} onPress={() => ask(line.user, 'now')} className="font-semibold text-ink" />
          </li>
        )}
      </ul>
      {obstacle ? <p className="text-fine font-semibold text-band">{obstacle}</p> : null}
    </Box>
  );
}

function Paid({ line, ask }: StandingProps) {
  const { t } = useTranslation('payments');
  if (!line.share) return null;
  return (
    <Box tone="felt">
      <p className="flex items-center gap-1.5 text-fine font-semibold text-felt">
        <Check aria-hidden="true" size={16} strokeWidth={2.6} />
        {t('mine.paid')}
      </p>
      <div className="flex items-baseline justify-between gap-2">
        <Figure money={line.share} size="title" />
        <span className="text-note">
          <WhyButton label={t('mine.why_paid')} onPress={() => ask(line.user, 'share')} />
        </span>
      </div>
    </Box>
  );
}

interface StandingProps {
  card: Card;
  line: Line;
  ask: AskWhy;
}

/** The one box that says what it means for me. */
export function MyStanding(props: StandingProps) {
  const { t } = useTranslation('payments');
  const { card, line } = props;
  if (line.state === 'paid') return <Paid {...props} />;
  if (card.state !== 'open') {
    return (
      <Box tone="plain">
        <p className="text-note">{t(line.state === 'declined' ? 'mine.closed_declined' : line.cap ? 'mine.closed_released' : 'mine.closed')}</p>
      </Box>
    );
  }
  if (line.state === 'accepted') return <In {...props} />;
  // The field for the amount says it all.
  if (choosesAmount(card) && line.state === 'asked') return null;
  return <Before {...props} />;
}
