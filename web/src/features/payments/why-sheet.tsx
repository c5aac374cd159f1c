import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Problem } from '../../api';
import { useLocale, useTranslation } from '../../i18n';
import { classes, ErrorState, Figure, Sheet } from '../../ui';
import { money, type Card, type Figure as FigureName } from './card';
import { explainQuery } from './cards';
import { aboutFigure, sumInWords, type SumLine } from './explain';
import { useRequestProblem } from './problems';

/** Which figure of whom is asked about. */
export interface Why {
  userId: string;
  name: string;
  figure: FigureName;
}

function Line({ line, card, signed }: { line: SumLine; card: Card; signed: boolean }) {
  const last = line.kind === 'share' || line.kind === 'exact';
  return (
    <li className={classes('flex items-baseline gap-4 py-3', last ? 'border-t-2 border-ink/80 font-semibold' : 'border-t border-line first:border-0')}>
      <span className="min-w-0 flex-1 leading-snug">
        {line.text}
        {line.note ? <span className="block pt-0.5 text-fine font-normal text-soft">{line.note}</span> : null}
      </span>
      {line.amount === null ? null : <Figure money={money(card, line.amount)} signed={signed && line.kind === 'rounding'} className="shrink-0" size={last ? 'lead' : 'body'} />}
    </li>
  );
}

function Sum({ card, why, meId }: { card: Card; why: Why; meId: string }) {
  const { t } = useTranslation('payments');
  const locale = useLocale();
  const read = useRequestProblem();
  const { data, error, refetch } = useQuery({ ...explainQuery(card, why.userId, why.figure), placeholderData: keepPreviousData });
  if (error) return <ErrorState onAgain={() => void refetch()}>{read(Problem.from(error))}</ErrorState>;
  if (!data) return <div aria-busy="true" className="h-48" />;
  return (
    <>
      <p className="pb-2 text-note text-soft">{aboutFigure({ card, explanation: data, t })}</p>
      <ol className="flex flex-col">
        {sumInWords({ card, explanation: data, meId, locale, t }).map((line) => (
          <Line key={line.key} line={line} card={card} signed />
        ))}
      </ol>
      <p className="pt-4 text-fine text-soft">{t('explain.same')}</p>
    </>
  );
}

/** A figure opened to its sum: the very division it was taken from, the same for everyone who may see it. */
export function WhySheet({ card, why, meId, onClose }: { card: Card; why: Why | null; meId: string; onClose: () => void }) {
  const { t } = useTranslation('payments');
  const title = why ? (why.userId === meId ? t('explain.title_mine') : t('explain.title', { name: why.name })) : '';
  return (
    <Sheet open={why !== null} onOpenChange={(open) => (open ? undefined : onClose())} title={title}>
      {why ? <Sum card={card} why={why} meId={meId} /> : null}
    </Sheet>
  );
}
