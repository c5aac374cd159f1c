import { CircleAlert, CircleCheck, Plus } from 'lucide-react';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Button, Label, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from '../../../i18n';
import { classes } from '../../../ui';
import { Further } from '../parts/further';
import type { Checked, Fact } from '../queries';
import { useChecked, type Subject, type Verdict } from './check';
import { inserted, runs, selectionOf } from './marks';

// Letters and marks must lie on top of each other to the pixel.
const letters = 'block w-full px-3.5 py-3 font-mono text-note leading-relaxed whitespace-pre-wrap break-words [tab-size:2]';

function Facts({ facts, onInsert }: { facts: readonly Fact[]; onInsert: (fact: Fact) => void }) {
  const { t } = useTranslation('merchant');
  if (facts.length === 0) return null;
  return (
    <Further label={t('expression.facts', { count: facts.length })}>
      <ul className="flex flex-col rounded-box border border-line bg-raised">
        {facts.map((fact) => (
          <li key={fact.name} className="border-t border-line first:border-0">
            <Button onPress={() => onInsert(fact)} className="flex min-h-12 w-full cursor-pointer items-start gap-3 rounded-box px-3 py-2 text-start hover:bg-line/30 data-focus-visible:-outline-offset-2">
              <span className="min-w-0 flex-1">
                <code className="font-mono text-note font-semibold break-words">{fact.name}</code> <span className="text-fine text-soft">{t(`expression.kind.${fact.kind}`)}</span>
                <span className="block text-fine text-pretty text-soft">{fact.doc}</span>
                {fact.example ? <code className="block font-mono text-fine break-words text-soft">{fact.example}</code> : null}
              </span>
              <Plus aria-hidden="true" size={18} className="mt-1 shrink-0 text-felt" />
              <span className="sr-only">{t('expression.insert')}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Further>
  );
}

function Problems({ id, problems, onGo }: { id: string; problems: Checked['problems']; onGo: (at: number) => void }) {
  const { t } = useTranslation('merchant');
  return (
    <ul id={id} className="flex flex-col">
      {problems.map((problem, at) => (
        <li key={`${problem.offset} ${problem.message}`}>
          <Button onPress={() => onGo(at)} className="flex min-h-11 w-full cursor-pointer items-start gap-2 rounded-lg px-1 py-1.5 text-start text-fine font-semibold text-brick hover:bg-brick-wash">
            <CircleAlert aria-hidden="true" size={17} className="mt-px shrink-0" />
            <span className="min-w-0 flex-1">
              {problem.message} <span className="figures font-normal whitespace-nowrap text-soft">{t('expression.place', { line: problem.line, column: problem.column })}</span>
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

export interface ExpressionEditorProps {
  merchantId: string;
  subject: Subject;
  label: string;
  value: string;
  onChange: (text: string) => void;
  placeholder?: string;
  hint?: string;
  error?: string | null;
  /** Hears what is known of what is written. */
  onVerdict?: (text: string, verdict: Verdict) => void;
}

/** A condition, written: checked while one types, marked at the very place, with what it may speak of at hand. */
export function ExpressionEditor({ merchantId, subject, label, value, onChange, placeholder = '', hint, error = null, onVerdict }: ExpressionEditorProps) {
  const { t } = useTranslation('merchant');
  const area = useRef<HTMLTextAreaElement>(null);
  const wanted = useRef<[number, number] | null>(null);
  const [focused, setFocused] = useState(false);
  const notes = useId();
  const { checked, current, verdict } = useChecked(merchantId, subject, value);
  useEffect(() => {
    onVerdict?.(value, verdict);
    // Nobody waits for an answer about what is no longer written, or no longer on screen.
    return () => (verdict === 'pending' ? onVerdict?.(value, 'good') : undefined);
  }, [onVerdict, value, verdict]);
  const blank = value.trim() === '';
  const problems = useMemo(() => (blank || !current ? [] : (checked?.problems ?? [])), [blank, current, checked]);
  const drawn = useMemo(() => runs(value, problems), [value, problems]);

  // The caret can only go where the text is already drawn.
  useLayoutEffect(() => {
    if (!wanted.current) return;
    area.current?.focus();
    area.current?.setSelectionRange(...wanted.current);
    wanted.current = null;
  }, [value]);

  const go = (at: number) => {
    const problem = problems[at];
    if (!problem) return;
    area.current?.focus();
    area.current?.setSelectionRange(...selectionOf(value, problem));
  };
  const insert = ({ name }: Fact) => {
    const element = area.current;
    const end = value.length;
    const next = inserted(value, element?.selectionStart ?? end, element?.selectionEnd ?? end, name);
    wanted.current = [next.caret, next.caret];
    onChange(next.text);
  };
  const wrong = problems.length > 0 || Boolean(error);

  return (
    <div className="flex flex-col gap-1.5">
      <TextField value={value} onChange={onChange} isInvalid={wrong} validationBehavior="aria" className="flex flex-col gap-1.5">
        <Label className="text-note font-semibold">{label}</Label>
        {hint ? <p className="text-fine text-pretty text-soft">{hint}</p> : null}
        <span
          className={classes(
            'relative grid rounded-box border bg-raised',
            wrong ? 'border-brick' : focused ? 'border-felt' : 'border-edge',
            focused && 'outline-2 -outline-offset-1 outline-felt',
          )}
        >
          <span aria-hidden="true" className={classes(letters, 'pointer-events-none col-start-1 row-start-1 min-h-20 text-transparent')}>
            {drawn.map((run) =>
              run.problem === null ? (
                <span key={`${run.at} ${run.text}`}>{run.text}</span>
              ) : (
                <mark key={`${run.at} mark`} className="rounded-[3px] bg-brick-wash text-transparent underline decoration-brick decoration-wavy decoration-2 underline-offset-4">
                  {run.text}
                </mark>
              ),
            )}
            {/* A last line that is empty has a height all the same. */}
            {'\u200b'}
          </span>
          <TextArea
            ref={area}
            aria-describedby={wrong ? notes : undefined}
            autoCapitalize="off"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            maxLength={4000}
            placeholder={placeholder}
            onFocus={() => setFocused(true)}
            onBlur={() => setFocused(false)}
            className={classes(letters, 'relative col-start-1 row-start-1 h-full resize-none overflow-hidden bg-transparent text-ink outline-none placeholder:text-soft')}
          />
        </span>
      </TextField>
      <div className="min-h-7">
        {problems.length > 0 ? (
          <Problems id={notes} problems={problems} onGo={go} />
        ) : error ? (
          <p id={notes} role="alert" className="text-fine font-semibold text-brick">
            {error}
          </p>
        ) : !blank && current && checked?.ok ? (
          <p className="flex items-center gap-1.5 py-1 text-fine font-semibold text-felt">
            <CircleCheck aria-hidden="true" size={17} /> {t('expression.fine')}
          </p>
        ) : null}
        <p role="status" className="sr-only">
          {blank || !current ? '' : problems.length > 0 ? t('expression.wrong', { count: problems.length }) : t('expression.fine')}
        </p>
      </div>
      <Facts facts={checked?.facts ?? []} onInsert={insert} />
    </div>
  );
}
