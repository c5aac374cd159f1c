import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { api, body, keyed, useAction } from '../../../api';
import { useTranslation } from '../../../i18n';
import { Button, classes, Switch, TextField, toast } from '../../../ui';
import type { Scheme, Terms } from '../card';
import { useRequestProblem } from '../problems';

// The one that comes with Trilby has no id of its own.
const builtIn = 'usual';

/** The group's saved ways of asking, a tap each. */
export function SchemeChips({ schemes, chosen, onChoose }: { schemes: readonly Scheme[]; chosen: string | null; onChoose: (scheme: Scheme) => void }) {
  const { t } = useTranslation('payments');
  if (schemes.length < 2) return null;
  return (
    <ToggleButtonGroup
      aria-label={t('schemes.choose')}
      selectionMode="single"
      selectedKeys={chosen ? [chosen] : []}
      onSelectionChange={(keys) => {
        const id = [...keys][0];
        const scheme = schemes.find((one) => (one.id || builtIn) === id);
        if (scheme) onChoose(scheme);
      }}
      className="-mx-5 flex gap-2 overflow-x-auto px-5 py-1 [scrollbar-width:none]"
    >
      {schemes.map((scheme) => (
        <ToggleButton
          key={scheme.id || builtIn}
          id={scheme.id || builtIn}
          className={classes(
            'min-h-11 shrink-0 cursor-pointer rounded-full border border-line bg-raised px-4 text-note font-semibold whitespace-nowrap transition-colors',
            'hover:border-edge selected:border-felt selected:bg-felt-wash selected:text-felt',
          )}
        >
          {scheme.name || t('schemes.usual')}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** "Save this way as…": a name, and whether the group starts with it from now on. */
export function SaveScheme({ conversationId, terms, onSaved }: { conversationId: string; terms: Terms; onSaved: (scheme: Scheme) => void }) {
  const { t } = useTranslation('payments');
  const client = useQueryClient();
  const read = useRequestProblem();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [first, setFirst] = useState(false);
  const { run, pending, problem, forget } = useAction(
    useCallback(
      (draft: { name: string; default: boolean; terms: Terms }, key: string) =>
        body(api.POST('/api/v1/conversations/{id}/schemes', { params: { path: { id: conversationId } }, headers: keyed(key), body: draft })),
      [conversationId],
    ),
  );
  const save = async () => {
    const scheme = await run({ name: name.trim(), default: first, terms });
    if (!scheme) return;
    await client.invalidateQueries({ queryKey: ['schemes', conversationId] });
    toast(t('schemes.saved', { name: scheme.name }));
    setOpen(false);
    setName('');
    onSaved(scheme);
  };
  if (!open) {
    return (
      <div className="-ms-2">
        <Button tone="link" onPress={() => setOpen(true)}>
          {t('schemes.save_as')}
        </Button>
      </div>
    );
  }
  return (
    <form
      className="flex flex-col gap-3 rounded-box border border-line p-3.5"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={t('schemes.name')}
        placeholder={t('schemes.name_example')}
        value={name}
        maxLength={60}
        autoFocus
        error={problem ? read(problem) : null}
        onChange={(text) => {
          setName(text);
          forget();
        }}
      />
      <Switch label={t('schemes.first')} isSelected={first} onChange={setFirst} />
      <div className="grid grid-cols-2 gap-2">
        <Button tone="quiet" onPress={() => setOpen(false)}>
          {t('schemes.not_now')}
        </Button>
        <Button type="submit" isPending={pending}>
          {t('schemes.save')}
        </Button>
      </div>
    </form>
  );
}
