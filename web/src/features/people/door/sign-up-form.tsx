import { KeyRound } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { api, body, useAction, type Problem } from '../../../api';
import { useTranslation } from '../../../i18n';
import { Button, TextField } from '../../../ui';
import { foldHandle, nameFits, passwordFault, suggestHandle } from '../handle';
import { CalledOff, passkeysPossible, signUpByPasskey } from '../passkey';
import { PasswordField } from '../password-field';
import { Refused, useWait } from '../refused';
import { useWords } from '../wording';
import { useArrive } from './arrive';
import { HandleField, useHandle } from './handle-field';

interface Newcomer {
  handle: string;
  name: string;
  invitation?: string;
  /** Null for a passkey. */
  password: string | null;
}

async function signUp({ password, ...who }: Newcomer): Promise<boolean> {
  try {
    if (password === null) await signUpByPasskey(who);
    else await body(api.POST('/api/v1/sign-up', { body: { ...who, password } }));
    return true;
  } catch (thrown) {
    if (thrown instanceof CalledOff) return false;
    throw thrown;
  }
}

function useSignUp() {
  const arrive = useArrive();
  return useAction(async (who: Newcomer) => {
    if (await signUp(who)) await arrive();
  });
}

// What the server says about one field stands at that field; the rest above the button.
const fieldCodes = new Set(['handle_taken', 'handle_invalid', 'handle_reserved', 'name_invalid', 'password_weak']);

interface Fields {
  name: string;
  handle: string;
  password: string;
}

function useFields(invitation: string, problem: Problem | null) {
  const words = useWords();
  const { t } = useTranslation('people');
  const [fields, setFields] = useState<Fields>({ name: '', handle: '', password: '' });
  const [own, setOwn] = useState(false);
  const [strict, setStrict] = useState<Partial<Record<keyof Fields, boolean>>>({});
  const handle = useHandle(fields.handle, invitation);
  const weak = passwordFault(fields.password, fields.handle);
  const refused = (code: string) => (problem?.code === code ? words(problem) : null);
  return {
    fields,
    handle,
    strict,
    weak,
    errors: {
      name: (strict.name && !nameFits(fields.name) ? t('name.missing') : null) ?? refused('name_invalid'),
      password: (strict.password && weak ? words({ code: weak, detail: '' }) : null) ?? refused('password_weak'),
    },
    setName: (name: string) => setFields({ ...fields, name, handle: own ? fields.handle : suggestHandle(name) }),
    setHandle: (text: string) => {
      setOwn(text !== '');
      setFields({ ...fields, handle: text });
    },
    setPassword: (password: string) => setFields({ ...fields, password }),
    left: (field: keyof Fields) => fields[field] !== '' && setStrict({ ...strict, [field]: true }),
    all: () => setStrict({ name: true, handle: true, password: true }),
  };
}

/** Name, handle, and a passkey or a password. `invitation` is the token of a link, or empty. */
export function SignUpForm({ invitation }: { invitation: string }) {
  const { t } = useTranslation('people');
  const { run, pending, problem, forget } = useSignUp();
  const [byPassword, setByPassword] = useState(!passkeysPossible());
  const form = useFields(invitation, problem);
  const wait = useWait(problem);
  const apart = problem && fieldCodes.has(problem.code) ? null : problem;

  const send = (event: FormEvent) => {
    event.preventDefault();
    form.all();
    const { name, handle, password } = form.fields;
    if (!nameFits(name) || form.handle.fault || (byPassword && form.weak) || wait !== null) return;
    void run({ name: name.trim(), handle: foldHandle(handle), password: byPassword ? password : null, ...(invitation ? { invitation } : {}) });
  };

  return (
    <form noValidate className="flex flex-col gap-4" onSubmit={send}>
      <TextField
        label={t('name.label')}
        name="name"
        autoComplete="name"
        value={form.fields.name}
        onChange={form.setName}
        onBlur={() => form.left('name')}
        error={form.errors.name}
      />
      <HandleField value={form.fields.handle} onChange={form.setHandle} state={form.handle} strict={Boolean(form.strict.handle)} onBlur={() => form.left('handle')} />
      {byPassword ? (
        <PasswordField
          label={t('password.label')}
          name="new-password"
          autoComplete="new-password"
          hint={t('password.hint')}
          value={form.fields.password}
          onChange={form.setPassword}
          onBlur={() => form.left('password')}
          error={form.errors.password}
        />
      ) : (
        <p className="text-fine text-pretty text-soft">{t('passkey.what')}</p>
      )}
      <Refused problem={apart} wait={wait} />
      <Button type="submit" wide isPending={pending} isDisabled={wait !== null} icon={byPassword ? null : <KeyRound aria-hidden="true" size={20} />}>
        {byPassword ? t('signUp.do') : t('signUp.passkey')}
      </Button>
      {passkeysPossible() ? (
        <Button
          tone="link"
          wide
          onPress={() => {
            forget();
            setByPassword(!byPassword);
          }}
        >
          {byPassword ? t('signUp.ratherPasskey') : t('signUp.ratherPassword')}
        </Button>
      ) : null}
    </form>
  );
}
