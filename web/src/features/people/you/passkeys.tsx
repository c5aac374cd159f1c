import { useQuery, useQueryClient } from '@tanstack/react-query';
import { KeyRound, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { api, meQuery, Problem, useAction, type Me } from '../../../api';
import { useTranslation } from '../../../i18n';
import { Button, Confirm, IconButton, Row, Rows, Section, Sheet, TextField, TimeAgo, toast } from '../../../ui';
import { nameFits } from '../handle';
import { addPasskey, CalledOff, passkeysPossible } from '../passkey';
import { passkeysQuery, terminalsQuery, type Passkey } from '../queries';
import { Refused } from '../refused';
import { PasswordRow } from './password';

function AddForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const terminal = useQuery(terminalsQuery).data?.items.find((one) => one.current);
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? terminal?.name ?? '';
  const add = useAction(async (wish: { name: string }) => {
    try {
      return await addPasskey(wish.name);
    } catch (thrown) {
      if (thrown instanceof CalledOff) return null;
      throw thrown;
    }
  });
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={async (event) => {
        event.preventDefault();
        if (!nameFits(name)) return;
        const made = await add.run({ name: name.trim() });
        if (!made) return;
        await Promise.all([client.invalidateQueries(passkeysQuery), client.invalidateQueries(meQuery)]);
        toast(t('passkey.added', { name: made.name }));
        onDone();
      }}
    >
      <p className="text-note text-soft">{t('passkey.what')}</p>
      <TextField label={t('passkey.name')} hint={t('passkey.nameHint')} value={name} onChange={setTyped} error={typed !== null && !nameFits(name) ? t('problem.name_invalid') : null} />
      <Refused problem={add.problem} />
      <Button type="submit" wide isPending={add.pending} isDisabled={!nameFits(name)} icon={<KeyRound aria-hidden="true" size={20} />}>
        {t('passkey.make')}
      </Button>
    </form>
  );
}

function PasskeyRow({ passkey, onRemove }: { passkey: Passkey; onRemove: () => void }) {
  const { t } = useTranslation('people');
  return (
    <Row
      lead={<KeyRound aria-hidden="true" size={22} className="text-felt" />}
      title={passkey.name}
      note={
        passkey.last_used_at ? (
          <>
            {t('passkey.used')} <TimeAgo at={passkey.last_used_at} />
          </>
        ) : (
          <>
            {t('passkey.since')} <TimeAgo at={passkey.created_at} />
          </>
        )
      }
      actions={
        <IconButton tone="brick" label={t('passkey.removeNamed', { name: passkey.name })} onPress={onRemove}>
          <Trash2 aria-hidden="true" size={20} />
        </IconButton>
      }
    />
  );
}

function useRemove() {
  const client = useQueryClient();
  return useAction(async (id: string) => {
    await api.DELETE('/api/v1/me/passkeys/{id}', { params: { path: { id } } });
    await Promise.all([client.invalidateQueries(passkeysQuery), client.invalidateQueries(meQuery)]);
    return true;
  });
}

/** How one signs in: the password, and the passkeys. */
export function WaysIn({ me }: { me: Me }) {
  const { t } = useTranslation('people');
  const list = useQuery(passkeysQuery);
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<Passkey | null>(null);
  const remove = useRemove();
  const passkeys = list.data?.items ?? [];
  return (
    <Section ruled title={t('waysIn.title')}>
      <PasswordRow me={me} />
      {passkeys.length > 0 ? (
        <Rows label={t('passkey.list')}>
          {passkeys.map((passkey) => (
            <PasskeyRow
              key={passkey.id}
              passkey={passkey}
              onRemove={() => {
                remove.forget();
                setLeaving(passkey);
              }}
            />
          ))}
        </Rows>
      ) : null}
      {list.isError ? <Refused problem={Problem.from(list.error)} /> : null}
      <div className="px-4 pt-2">
        {passkeysPossible() ? (
          <Button tone="quiet" wide icon={<Plus aria-hidden="true" size={20} />} onPress={() => setAdding(true)}>
            {t('passkey.add')}
          </Button>
        ) : (
          <p className="text-note text-soft">{t('problem.passkey_unavailable')}</p>
        )}
      </div>
      <Sheet open={adding} onOpenChange={setAdding} title={t('passkey.add')}>
        <AddForm onDone={() => setAdding(false)} />
      </Sheet>
      <Confirm
        open={leaving !== null}
        onOpenChange={() => setLeaving(null)}
        title={t('passkey.removeTitle', { name: leaving?.name ?? '' })}
        action={t('passkey.remove')}
        tone="danger"
        pending={remove.pending}
        onConfirm={async () => {
          if (leaving && (await remove.run(leaving.id))) setLeaving(null);
        }}
      >
        <p>{t('passkey.removeText')}</p>
        {remove.problem ? (
          <div className="mt-3 text-ink">
            <Refused problem={remove.problem} />
          </div>
        ) : null}
      </Confirm>
    </Section>
  );
}
