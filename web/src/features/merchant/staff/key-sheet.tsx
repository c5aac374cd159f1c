import { useQueryClient } from '@tanstack/react-query';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { api, body, keyed, useAction } from '../../../api';
import { useTranslation } from '../../../i18n';
import { Button, Sheet, Switch, TextField, toast } from '../../../ui';
import { fieldError } from '../faults';
import { Refused } from '../parts/refused';
import { keysQuery, type Key } from '../queries';
import { curlExample, scopes, scopeWords, type Scope } from './scopes';

interface Wish {
  merchantId: string;
  name: string;
  scopes: Scope[];
}

async function make({ merchantId, ...wish }: Wish, key: string): Promise<Key> {
  return body(api.POST('/api/v1/merchants/{merchant_id}/keys', { params: { path: { merchant_id: merchantId } }, headers: keyed(key), body: wish }));
}

function Code({ label, text }: { label: string; text: string }) {
  const { t } = useTranslation('merchant');
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    toast(t('keys.copied'));
  };
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-note font-semibold">{label}</h3>
      <pre className="max-h-60 overflow-auto rounded-box border border-line bg-paper px-3.5 py-3 font-mono text-fine break-all whitespace-pre-wrap select-all">{text}</pre>
      <Button tone="quiet" icon={<Copy aria-hidden="true" size={19} />} onPress={() => void copy()}>
        {t('keys.copy', { what: label })}
      </Button>
    </div>
  );
}

/** A key that was just made: to see this once, and how to use it. */
export function MadeKey({ made }: { made: Key }) {
  const { t } = useTranslation('merchant');
  return (
    <div className="flex flex-col gap-5">
      <p role="status" className="rounded-box bg-band-wash px-4 py-3 text-note font-semibold text-band">
        {t('keys.once')}
      </p>
      <Code label={t('keys.token')} text={made.token ?? ''} />
      <Code label={t('keys.example')} text={curlExample(made, window.location.origin)} />
    </div>
  );
}

function MakeForm({ merchantId, onMade }: { merchantId: string; onMade: (key: Key) => void }) {
  const { t } = useTranslation('merchant');
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<Scope[]>(['vouchers:validate', 'vouchers:redeem']);
  const [asked, setAsked] = useState(false);
  const { run, pending, problem } = useAction(make);
  const length = [...name.trim()].length;
  const unnamed = length === 0 ? t('keys.name_needed') : length > 60 ? t('form.too_long', { count: length - 60 }) : null;
  const send = async () => {
    setAsked(true);
    if (unnamed || chosen.length === 0) return;
    const made = await run({ merchantId, name: name.trim(), scopes: chosen });
    if (!made) return;
    onMade(made);
    await client.invalidateQueries(keysQuery(merchantId));
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField label={t('keys.name')} placeholder={t('keys.name_example')} value={name} autoFocus autoComplete="off" onChange={setName} error={asked ? (unnamed ?? fieldError(problem, '/name')) : null} />
      <div role="group" aria-label={t('keys.scopes')}>
        <p className="text-note font-semibold">{t('keys.scopes')}</p>
        {scopes.map((scope) => (
          <Switch
            key={scope}
            label={t(`scope.${scopeWords[scope]}`)}
            hint={scope}
            isSelected={chosen.includes(scope)}
            onChange={(on) => setChosen(scopes.filter((one) => (one === scope ? on : chosen.includes(one))))}
          />
        ))}
        {asked && chosen.length === 0 ? (
          <p role="alert" className="text-fine font-semibold text-brick">
            {t('keys.scope_needed')}
          </p>
        ) : null}
      </div>
      <Refused problem={problem} />
      <Button type="submit" wide isPending={pending}>
        {t('keys.make')}
      </Button>
    </form>
  );
}

/** Making a key for a till or a shop. */
export function KeySheet({ merchantId, onClose }: { merchantId: string; onClose: () => void }) {
  const { t } = useTranslation('merchant');
  const [made, setMade] = useState<Key | null>(null);
  return (
    <Sheet
      open
      onOpenChange={onClose}
      title={made ? made.name : t('keys.make')}
      // It is shown this once: a slip of the finger must not lose it.
      keep={made !== null}
      actions={
        made ? (
          <Button wide onPress={onClose}>
            {t('keys.have_it')}
          </Button>
        ) : null
      }
    >
      {made ? <MadeKey made={made} /> : <MakeForm merchantId={merchantId} onMade={setMade} />}
    </Sheet>
  );
}
