import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body, meQuery, useAction, type Me } from '../../../api';
import { useTranslation } from '../../../i18n';
import { Button, Sheet, toast } from '../../../ui';
import { passwordFault } from '../handle';
import { PasswordField } from '../password-field';
import { Refused, useWait } from '../refused';
import { useWords } from '../wording';

function PasswordForm({ me, onDone }: { me: Me; onDone: () => void }) {
  const { t } = useTranslation('people');
  const words = useWords();
  const client = useQueryClient();
  const [current, setCurrent] = useState('');
  const [fresh, setFresh] = useState('');
  const [strict, setStrict] = useState(false);
  const save = useAction(async (change: { current?: string; new: string }) => body(api.PUT('/api/v1/me/password', { body: change })));
  const wait = useWait(save.problem);
  const weak = passwordFault(fresh, me.handle);
  const refused = (code: string) => (save.problem?.code === code ? words(save.problem) : null);
  const apart = ['password_wrong', 'password_weak'].includes(save.problem?.code ?? '') ? null : save.problem;
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={async (event) => {
        event.preventDefault();
        setStrict(true);
        if (weak || wait !== null) return;
        const answer = await save.run({ new: fresh, ...(me.has_password ? { current } : {}) });
        if (!answer) return;
        client.setQueryData(meQuery.queryKey, answer);
        toast(t('password.saved'));
        onDone();
      }}
    >
      {/* For password managers, so that they know whose password this is. */}
      <input type="text" name="username" autoComplete="username" value={me.handle} readOnly hidden />
      <p className="text-note text-soft">{t('password.cuts')}</p>
      {me.has_password ? (
        <PasswordField
          label={t('password.current')}
          name="current-password"
          autoComplete="current-password"
          value={current}
          onChange={setCurrent}
          error={refused('password_wrong')}
        />
      ) : null}
      <PasswordField
        label={t('password.new')}
        name="new-password"
        autoComplete="new-password"
        hint={t('password.hint')}
        value={fresh}
        onChange={setFresh}
        onBlur={() => setStrict(fresh !== '')}
        error={strict && weak ? words({ code: weak, detail: '' }) : refused('password_weak')}
      />
      <Refused problem={apart} wait={wait} />
      <Button type="submit" wide isPending={save.pending} isDisabled={wait !== null}>
        {me.has_password ? t('password.change') : t('password.set')}
      </Button>
    </form>
  );
}

/** The row of the password, and the sheet that sets or changes it. */
export function PasswordRow({ me }: { me: Me }) {
  const { t } = useTranslation('people');
  const [open, setOpen] = useState(false);
  const title = me.has_password ? t('password.change') : t('password.set');
  return (
    <div className="flex min-h-16 items-center gap-3 py-2 ps-4 pe-2">
      <span className="min-w-0 flex-1">
        <span className="block font-semibold">{t('password.label')}</span>
        <span className="block text-note text-soft">{me.has_password ? t('password.is') : t('password.none')}</span>
      </span>
      <Button tone="link" aria-label={title} onPress={() => setOpen(true)}>
        {me.has_password ? t('password.changeShort') : t('password.setShort')}
      </Button>
      <Sheet open={open} onOpenChange={setOpen} title={title}>
        <PasswordForm me={me} onDone={() => setOpen(false)} />
      </Sheet>
    </div>
  );
}
