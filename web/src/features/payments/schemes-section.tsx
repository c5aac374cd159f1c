import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { api, body, keyed, useAction } from '../../api';
import { useTranslation } from '../../i18n';
import { Button, Chip, Confirm, Menu, Sheet, Switch, TextField } from '../../ui';
import type { Scheme } from './card';
import { schemesQuery } from './composer/data';
import { useRequestProblem } from './problems';
import { splitWords } from './words';

function useSchemeActions(conversationId: string) {
  const client = useQueryClient();
  const again = useCallback(() => client.invalidateQueries({ queryKey: ['schemes', conversationId] }), [client, conversationId]);
  const replace = useAction(
    useCallback(
      async ({ id, name, terms, default: first }: Scheme, key: string) => {
        const saved = await body(api.PUT('/api/v1/schemes/{id}', { params: { path: { id } }, headers: keyed(key), body: { name, terms, default: first } }));
        await again();
        return saved;
      },
      [again],
    ),
  );
  const remove = useAction(
    useCallback(
      async (id: string, key: string) => {
        await api.DELETE('/api/v1/schemes/{id}', { params: { path: { id } }, headers: keyed(key) });
        await again();
        return true;
      },
      [again],
    ),
  );
  return { replace, remove };
}

function EditScheme({ scheme, conversationId, onDone }: { scheme: Scheme; conversationId: string; onDone: () => void }) {
  const { t } = useTranslation('payments');
  const read = useRequestProblem();
  const { replace } = useSchemeActions(conversationId);
  const [name, setName] = useState(scheme.name);
  const [first, setFirst] = useState(scheme.default);
  const save = () => void replace.run({ ...scheme, name: name.trim(), default: first }).then((saved) => (saved ? onDone() : undefined));
  return (
    <Sheet
      open
      onOpenChange={onDone}
      title={t('schemes.edit')}
      actions={
        <Button wide isPending={replace.pending} onPress={save}>
          {t('schemes.save')}
        </Button>
      }
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField label={t('schemes.name')} value={name} maxLength={60} autoFocus onChange={setName} error={replace.problem ? read(replace.problem) : null} />
        <Switch label={t('schemes.first')} hint={t('schemes.first_hint')} isSelected={first} onChange={setFirst} />
      </form>
    </Sheet>
  );
}

function SchemeRow({ scheme, conversationId }: { scheme: Scheme; conversationId: string }) {
  const { t } = useTranslation('payments');
  const read = useRequestProblem();
  const { replace, remove } = useSchemeActions(conversationId);
  const [doing, setDoing] = useState<'edit' | 'remove' | null>(null);
  const problem = replace.problem ?? remove.problem;
  const choices = [
    { id: 'edit', label: t('schemes.edit'), onAction: () => setDoing('edit') },
    { id: 'first', label: scheme.default ? t('schemes.not_first') : t('schemes.first'), onAction: () => void replace.run({ ...scheme, default: !scheme.default }) },
    { id: 'remove', label: t('schemes.remove'), tone: 'brick' as const, onAction: () => setDoing('remove') },
  ];
  return (
    <li className="border-t border-line first:border-0">
      <div className="flex min-h-14 items-center gap-3 ps-4 pe-2">
        <span className="min-w-0 flex-1 leading-snug">
          <span className="block truncate font-semibold">{scheme.name || t('schemes.usual')}</span>
          <span className="block truncate text-fine text-soft">
            {splitWords(scheme, t)} · {t(`ask.settlement.${scheme.terms.settlement}`)}
          </span>
        </span>
        {scheme.default ? <Chip tone="felt">{t('schemes.default')}</Chip> : null}
        {scheme.id ? <Menu label={t('schemes.more', { name: scheme.name })} choices={choices} /> : <span className="size-12" />}
      </div>
      {problem ? (
        <p role="alert" className="px-4 pb-3 text-fine font-semibold text-brick">
          {read(problem)}
        </p>
      ) : null}
      {doing === 'edit' ? <EditScheme scheme={scheme} conversationId={conversationId} onDone={() => setDoing(null)} /> : null}
      <Confirm
        open={doing === 'remove'}
        onOpenChange={() => setDoing(null)}
        title={t('schemes.remove_title', { name: scheme.name })}
        action={t('schemes.remove')}
        tone="danger"
        pending={remove.pending}
        onConfirm={() => void remove.run(scheme.id).then(() => setDoing(null))}
      >
        {t('schemes.remove_text')}
      </Confirm>
    </li>
  );
}

/** The group's saved ways of asking: their names, which one comes first, removing. */
export function SchemesSection({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('payments');
  const { data } = useQuery(schemesQuery(conversationId));
  if (!data || data.length < 2) return null;
  return (
    <section className="pt-6">
      <h2 className="px-4 pb-1 text-fine font-semibold text-soft">{t('schemes.title')}</h2>
      <ul>
        {data.map((scheme) => (
          <SchemeRow key={scheme.id} scheme={scheme} conversationId={conversationId} />
        ))}
      </ul>
    </section>
  );
}
