import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Problem } from '../../../api';
import { useLocale, useTranslation } from '../../../i18n';
import { Button, QuestionRow } from '../../../ui';
import { fieldError, useMerchantProblem } from '../faults';
import { Refused } from '../parts/refused';
import { Columns } from '../parts/columns';
import type { CampaignDraft, Merchant } from '../queries';
import { answerTo } from './answers';
import { RecommendQuestion, SharingQuestion, SupplyQuestion, TermsQuestion, WindowQuestion } from './bounds-questions';
import { PreviewPane, usePreview, type OfferPreview } from './preview';
import type { Subject, Verdict } from '../expression/check';
import { faultsIn, stillLooking, verdictKey, type Verdicts } from './faults';
import { questionAt, questions, type Question } from './questions';
import { draftOf, type Sketch } from './sketch';
import { ThanksQuestion } from './thanks-question';
import { CalledQuestion, GivesQuestion } from './what-questions';
import { WritingContext, type Writing } from './writing';

const bodies: Record<Question, ReactNode> = {
  gives: <GivesQuestion />,
  called: <CalledQuestion />,
  thanks: <ThanksQuestion />,
  supply: <SupplyQuestion />,
  window: <WindowQuestion />,
  terms: <TermsQuestion />,
  recommend: <RecommendQuestion />,
  sharing: <SharingQuestion />,
};

export interface OfferFormProps {
  merchant: Merchant;
  start: Sketch;
  /** The deed, as its button says it. */
  action: string;
  pending: boolean;
  problem: Problem | null;
  onForget: () => void;
  /** Every change, to be kept in case the page is left. */
  onSketch?: (sketch: Sketch) => void;
  onSave: (draft: CampaignDraft) => void;
  preview: OfferPreview;
}

/** Leads to the first field that is marked as wrong, also behind a closed door. */
function toFirstWrong(form: HTMLElement | null): void {
  const field = form?.querySelector<HTMLElement>('[aria-invalid=true]');
  const door = field?.closest('details');
  if (door) door.open = true;
  field?.focus();
}

/** Which questions have something wrong in them. */
function questionsOf(pointers: readonly string[]): Set<Question> {
  return new Set(pointers.map(questionAt).filter((question) => question !== null));
}

/** An offer, written: one question at a time, the whole of it in sight, and how users will see it. */
export function OfferForm({ merchant, start, action, pending, problem, onForget, onSketch, onSave, preview }: OfferFormProps) {
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const read = useMerchantProblem();
  const [sketch, setSketch] = useState(start);
  const [asked, setAsked] = useState<Question>('gives');
  // Where the writer has been and gone on from: there it may be said what is wrong.
  const [left, setLeft] = useState<ReadonlySet<Question>>(new Set());
  const unreadable = useRef(new Set<string>());
  const { currency } = merchant;
  const draft = useMemo(() => draftOf(sketch, currency), [sketch, currency]);
  const [verdicts, setVerdicts] = useState<Verdicts>(new Map());
  const faults = useMemo(() => faultsIn(sketch, verdicts), [sketch, verdicts]);
  const seen = usePreview(merchant.id, faults.length > 0 || stillLooking(sketch, verdicts) ? null : draft);
  const refusal = problem ?? (seen.problem?.status === 422 ? seen.problem : null);
  const own = questionsOf(faults.map((fault) => fault.pointer));
  const theirs = questionsOf(refusal?.fields.map((field) => field.pointer) ?? []);
  const shown = useCallback((question: Question) => left.has(question) || problem !== null, [left, problem]);

  const readable = useCallback((pointer: string, fine: boolean) => {
    if (fine) unreadable.current.delete(pointer);
    else unreadable.current.add(pointer);
  }, []);
  const judge = useMemo(() => {
    const of = (subject: Subject) => (text: string, verdict: Verdict) => setVerdicts((before) => (before.get(verdictKey(subject, text)) === verdict ? before : new Map(before).set(verdictKey(subject, text), verdict)));
    return { recommendation: of('recommendation'), reward: of('reward') };
  }, []);
  const writing = useMemo<Writing>(
    () => ({
      merchant,
      sketch,
      readable,
      judge,
      change: (part) => {
        const next = { ...sketch, ...part };
        setSketch(next);
        onForget();
        onSketch?.(next);
      },
      error: (pointer) => {
        if (!shown(asked)) return null;
        const fault = faults.find((one) => one.pointer === pointer);
        return fault ? t(`wrong.${fault.key}`) : fieldError(refusal, pointer);
      },
    }),
    [merchant, sketch, readable, judge, onForget, onSketch, shown, asked, faults, refusal, t],
  );

  const ask = (question: Question) => {
    setLeft(new Set([...left, asked]));
    setAsked(question);
  };
  const last = asked === questions.at(-1);
  // What is missing is said at the field; one may go on all the same by opening another question.
  const next = () => (own.has(asked) ? setLeft(new Set([...left, asked])) : ask(questions[questions.indexOf(asked) + 1] ?? asked));
  const save = () => {
    const bad = faults[0]?.pointer ?? [...unreadable.current][0];
    if (bad === undefined) return onSave(draft);
    const question = questionAt(bad) ?? asked;
    setLeft(new Set([...left, asked, question]));
    setAsked(question);
    return setSeek(seek + 1);
  };
  // What stands in the way of saving is brought before the writer.
  const [seek, setSeek] = useState(0);
  const form = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (seek > 0) toFirstWrong(form.current);
  }, [seek]);
  useEffect(() => {
    if (problem) toFirstWrong(form.current);
  }, [problem]);
  const complete = faults.length === 0;
  const elsewhere = problem !== null && theirs.size === 0;

  return (
    <WritingContext.Provider value={writing}>
      <Columns
        main={
          <div className="flex flex-col">
            <ol ref={form} className="flex flex-col px-0.5 py-2 sm:px-2">
              {questions.map((question) => (
                <QuestionRow
                  key={question}
                  title={t(`question.${question}`)}
                  answer={answerTo(question, { sketch, currency, t, locale })}
                  answered={!own.has(question)}
                  open={asked === question}
                  onOpen={() => ask(question)}
                  problem={asked !== question && ((shown(question) && own.has(question)) || theirs.has(question)) ? t('form.look') : null}
                >
                  {bodies[question]}
                  {last ? null : (
                    <Button tone={complete ? 'quiet' : 'primary'} onPress={next}>
                      {t('form.next')}
                    </Button>
                  )}
                </QuestionRow>
              ))}
            </ol>
            <div className="flex flex-col gap-2 px-4 pt-2 pb-6">
              {elsewhere ? <Refused problem={problem} /> : problem ? <p className="text-fine font-semibold text-brick">{read(problem)}</p> : null}
              <Button wide tone={complete ? 'primary' : 'quiet'} isPending={pending} onPress={save}>
                {action}
              </Button>
            </div>
          </div>
        }
        side={
          <div className="lg:sticky lg:top-28">
            <PreviewPane shown={seen.shown} stale={!complete || seen.problem !== null} Preview={preview} />
          </div>
        }
      />
    </WritingContext.Provider>
  );
}
