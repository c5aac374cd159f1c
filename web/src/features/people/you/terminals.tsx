import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Laptop, LogOut, Pencil, Smartphone } from 'lucide-react';
import { useState } from 'react';
import { api, Problem, useAction } from '../../../api';
import { useTranslation } from '../../../i18n';
import { Button, Chip, Confirm, Menu, Row, Rows, Section, Sheet, TextField, TimeAgo, toast } from '../../../ui';
import { nameFits } from '../handle';
import { terminalsQuery, type Terminal } from '../queries';
import { Refused } from '../refused';

function RenameForm({ terminal, onDone }: { terminal: Terminal; onDone: () => void }) {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const [name, setName] = useState(terminal.name);
  const rename = useAction(async (wish: { name: string }) => {
    await api.PATCH('/api/v1/terminals/{id}', { params: { path: { id: terminal.id } }, body: wish });
    return true;
  });
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={async (event) => {
        event.preventDefault();
        if (!nameFits(name) || !(await rename.run({ name: name.trim() }))) return;
        await client.invalidateQueries(terminalsQuery);
        onDone();
      }}
    >
      <TextField label={t('terminal.name')} hint={t('terminal.nameHint')} value={name} onChange={setName} error={nameFits(name) ? null : t('problem.name_invalid')} />
      <Refused problem={rename.problem} />
      <Button type="submit" wide isPending={rename.pending} isDisabled={!nameFits(name)}>
        {t('terminal.rename')}
      </Button>
    </form>
  );
}

function useRevoke() {
  const client = useQueryClient();
  return useAction(async (id: string) => {
    await api.DELETE('/api/v1/terminals/{id}', { params: { path: { id } } });
    await client.invalidateQueries(terminalsQuery);
    return true;
  });
}

function TerminalRow({ terminal, onRename, onRevoke }: { terminal: Terminal; onRename: () => void; onRevoke: () => void }) {
  const { t } = useTranslation('people');
  const Icon = /android|iphone|ipad|phone/iu.test(terminal.name) ? Smartphone : Laptop;
  const choices = [{ id: 'rename', label: t('terminal.rename'), icon: <Pencil aria-hidden="true" size={18} />, onAction: onRename }];
  const revoke = { id: 'revoke', label: t('terminal.revoke'), icon: <LogOut aria-hidden="true" size={18} />, tone: 'brick' as const, onAction: onRevoke };
  return (
    <Row
      lead={<Icon aria-hidden="true" size={22} className={terminal.current ? 'text-felt' : 'text-soft'} />}
      title={terminal.name}
      note={
        terminal.current ? (
          t('terminal.inUse')
        ) : (
          <>
            {t('terminal.used')} <TimeAgo at={terminal.last_used_at} />
          </>
        )
      }
      trail={terminal.current ? <Chip tone="felt">{t('terminal.this')}</Chip> : null}
      actions={<Menu label={t('terminal.more', { name: terminal.name })} choices={terminal.current ? choices : [...choices, revoke]} />}
    />
  );
}

/** Where one is signed in, and the way to end it from here. */
export function Terminals() {
  const { t } = useTranslation('people');
  const list = useQuery(terminalsQuery);
  const [naming, setNaming] = useState<Terminal | null>(null);
  const [ending, setEnding] = useState<Terminal | null>(null);
  const revoke = useRevoke();
  // The one in hand stands first; the server has them by their last use.
  const terminals = (list.data?.items ?? []).toSorted((a, b) => Number(b.current) - Number(a.current));
  return (
    <Section ruled id="terminals" title={t('terminal.title')} note={t('terminal.note')}>
      {list.isError ? (
        <div className="px-4 py-2">
          <Refused problem={Problem.from(list.error)} />
        </div>
      ) : null}
      <Rows label={t('terminal.title')}>
        {terminals.map((terminal) => (
          <TerminalRow
            key={terminal.id}
            terminal={terminal}
            onRename={() => setNaming(terminal)}
            onRevoke={() => {
              revoke.forget();
              setEnding(terminal);
            }}
          />
        ))}
      </Rows>
      <Sheet open={naming !== null} onOpenChange={() => setNaming(null)} title={t('terminal.rename')}>
        {naming ? <RenameForm key={naming.id} terminal={naming} onDone={() => setNaming(null)} /> : null}
      </Sheet>
      <Confirm
        open={ending !== null}
        onOpenChange={() => setEnding(null)}
        title={t('terminal.revokeTitle', { name: ending?.name ?? '' })}
        action={t('terminal.revoke')}
        tone="danger"
        pending={revoke.pending}
        onConfirm={async () => {
          if (!ending || !(await revoke.run(ending.id))) return;
          toast(t('terminal.revoked', { name: ending.name }));
          setEnding(null);
        }}
      >
        <p>{t('terminal.revokeText')}</p>
        {revoke.problem ? (
          <div className="mt-3 text-ink">
            <Refused problem={revoke.problem} />
          </div>
        ) : null}
      </Confirm>
    </Section>
  );
}
