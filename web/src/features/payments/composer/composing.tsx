import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api, body, keyed, useAction, type Problem } from '../../../api';
import { useLocale, useTranslation } from '../../../i18n';
import { formatMoney } from '../../../money';
import { Button, QuestionRow, Sheet } from '../../../ui';
import type { Card, Draft, Member, Scheme } from '../card';
import { takeCard } from '../cards';
import { useRequestProblem } from '../problems';
import { AmountQuestion } from './amount-question';
import { answerTo } from './answers';
import { usePreview } from './data';
import { forgetSketch, posted, saveSketch } from './draft-place';
import { PreviewLine, PreviewStrip } from './preview-strip';
import { PurposeQuestion } from './purpose-question';
import { SaveScheme, SchemeChips } from './scheme-chips';
import { draftOf, hasAmount, questionAt, questions, termsOf, unanswered, withTerms, type Question, type Sketch } from './sketch';
import { SplitQuestion } from './split-question';
import { SeenQuestion, WhenQuestion } from './when-question';
import { WhoQuestion } from './who-question';

export interface ComposingProps {
  conversationId: string;
  meId: string;
  members: readonly Member[];
  schemes: readonly Scheme[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onPosted?: (card: Card) => void;
  begin: () => Sketch;
}

function usePosting(conversationId: string) {
  const client = useQueryClient();
  return useAction(
    useCallback(
      async (draft: Draft, key: string) => {
        const card = await body(api.POST('/api/v1/conversations/{id}/requests', { params: { path: { id: conversationId } }, headers: keyed(key), body: draft }));
        takeCard(client, card);
        return card;
      },
      [client, conversationId],
    ),
  );
}

function useSketch({ begin, meId, conversationId }: ComposingProps) {
  const [sketch, setSketch] = useState(begin);
  const put = (next: Sketch) => {
    setSketch(next);
    saveSketch(meId, conversationId, next);
  };
  const again = () => {
    forgetSketch(meId, conversationId);
    setSketch(begin());
  };
  // A scheme is left as soon as something of how it asks is changed by hand.
  const how = (part: Partial<Sketch>) => Object.keys(part).some((name) => !['total', 'purpose', 'pictureId', 'currency', 'each'].includes(name));
  const change = (part: Partial<Sketch>) => put({ ...sketch, ...part, ...(how(part) ? { schemeId: null } : {}) });
  return { sketch, put, change, again };
}

/** What is wrong with each question: refusals of the post, and of the preview for what was left behind. */
function problemsBy(post: Problem | null, preview: Problem | null, left: ReadonlySet<Question>, read: (problem: Problem) => string): Map<Question, string> {
  const found = new Map<Question, string>();
  const take = (problem: Problem | null, counts: (question: Question) => boolean) => {
    if (!problem || problem.passing || problem.status !== 422) return;
    const pointers = problem.fields.length > 0 ? problem.fields.map((field) => field.pointer) : [''];
    for (const question of pointers.map(questionAt)) if (counts(question)) found.set(question, read(problem));
  };
  take(preview, (question) => left.has(question));
  take(post, () => true);
  return found;
}

/** The composer once it knows who is here and how the group asks. */
export function Composing(props: ComposingProps) {
  const { t } = useTranslation('payments');
  const locale = useLocale();
  const read = useRequestProblem();
  const { conversationId, meId, members, schemes, open, onOpenChange } = props;
  const { sketch, put, change, again } = useSketch(props);
  const [asked, setAsked] = useState<Question>(() => unanswered(sketch, members, meId) ?? 'amount');
  const [left, setLeft] = useState<ReadonlySet<Question>>(new Set());
  const [nagged, setNagged] = useState<Question | null>(null);
  const posting = usePosting(conversationId);

  // A second tap may come after the answer and before the sheet has closed.
  const gone = useRef(false);
  useEffect(() => {
    if (open) gone.current = false;
  }, [open]);

  const draft = draftOf(sketch, members, meId);
  const worth = open && hasAmount(sketch) && unanswered({ ...sketch, purpose: '-' }, members, meId) === null;
  const { picture_id: _, ...rough } = draft;
  const preview = usePreview(conversationId, worth ? { ...rough, purpose: '' } : null);
  const problems = problemsBy(posting.problem, preview.problem, left, read);
  const missing = unanswered(sketch, members, meId);
  if (missing && nagged === missing) problems.set(missing, t(`compose.needed.${missing}`));
  const last = asked === questions.at(-1);

  const ask = (question: Question) => {
    setLeft(new Set([...left, asked]));
    posting.forget();
    setAsked(question);
  };
  const next = () => {
    setNagged(missing === asked ? asked : null);
    if (missing !== asked) ask(missing ?? questions[questions.indexOf(asked) + 1] ?? asked);
  };
  const post = async () => {
    if (missing) return ask(missing);
    if (gone.current) return undefined;
    const card = await posting.run(draft);
    if (!card) return undefined;
    gone.current = true;
    posted(meId, conversationId, termsOf(sketch, members, meId));
    again();
    setAsked('amount');
    setLeft(new Set());
    onOpenChange(false);
    props.onPosted?.(card);
    return undefined;
  };
  const refusal = posting.problem && !problems.size ? read(posting.problem) : null;
  const total = sketch.split === 'fixed' ? preview.card?.total : draft.total;
  const telling = { sketch, members, meId, card: preview.card, locale, t };
  const bodies: Record<Question, React.ReactNode> = {
    amount: <AmountQuestion sketch={sketch} change={change} />,
    purpose: <PurposeQuestion sketch={sketch} change={change} onDone={next} />,
    who: <WhoQuestion sketch={sketch} change={change} members={members} meId={meId} />,
    split: <SplitQuestion sketch={sketch} change={change} members={members} meId={meId} />,
    when: <WhenQuestion sketch={sketch} change={change} members={members} meId={meId} />,
    seen: <SeenQuestion sketch={sketch} change={change} />,
  };

  return (
    <Sheet
      open={open}
      onOpenChange={onOpenChange}
      title={t('compose.title')}
      actions={
        <div className="flex flex-col gap-2">
          {refusal ? (
            <p role="alert" className="text-fine font-semibold text-brick">
              {refusal}
            </p>
          ) : null}
          {preview.card && worth && preview.card.terms.split.kind !== 'open' ? <PreviewLine card={preview.card} /> : null}
          {missing ? (
            <Button wide onPress={next}>
              {t('compose.next')}
            </Button>
          ) : (
            <div className={last ? 'grid' : 'grid grid-cols-[auto_1fr] gap-2'}>
              {last ? null : (
                <Button tone="quiet" onPress={next}>
                  {t('compose.next')}
                </Button>
              )}
              <Button isPending={posting.pending} onPress={() => void post()}>
                <span className="figures">{total && total.amount > 0 ? t('compose.post_amount', { amount: formatMoney(total, locale) }) : t('compose.post')}</span>
              </Button>
            </div>
          )}
        </div>
      }
    >
      <div className="flex flex-col gap-3">
        <SchemeChips schemes={schemes} chosen={sketch.schemeId ?? null} onChoose={(scheme) => put(withTerms(sketch, scheme.terms, scheme.id || null))} />
        <ol className="-mx-3.5 flex flex-col">
          {questions.map((question) => (
            <QuestionRow
              key={question}
              title={t(`compose.question.${question}`)}
              answer={answerTo(question, telling)}
              answered={unanswered(sketch, members, meId) !== question && (question !== 'amount' || hasAmount(sketch)) && (question !== 'purpose' || sketch.purpose.trim() !== '')}
              open={asked === question}
              onOpen={() => ask(question)}
              problem={problems.get(question) ?? null}
            >
              {bodies[question]}
            </QuestionRow>
          ))}
        </ol>
        {preview.card && worth ? <PreviewStrip card={preview.card} /> : null}
        {preview.card ? <SaveScheme conversationId={conversationId} terms={termsOf(sketch, members, meId)} onSaved={(scheme) => put({ ...sketch, schemeId: scheme.id })} /> : null}
      </div>
    </Sheet>
  );
}
