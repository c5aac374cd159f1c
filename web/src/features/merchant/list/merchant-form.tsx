import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { serverQuery, type Problem } from '../../../api';
import { useLocale, useTranslation } from '../../../i18n';
import { currencyName } from '../../../money';
import { Button, Select, TextArea, TextField } from '../../../ui';
import { fieldError } from '../faults';
import { PictureField } from '../parts/picture-field';
import { Refused } from '../parts/refused';

/** What somebody says of a merchant. */
export interface Saying {
  name: string;
  about: string;
  place: string;
  currency: string;
  pictureId: string | null;
}

const longest = { name: 60, about: 300, place: 200 };
const length = (text: string) => [...text.trim()].length;

export interface MerchantFormProps {
  start: Saying;
  /** The currency is chosen once, when applying. */
  fixedCurrency?: boolean;
  action: string;
  pending: boolean;
  problem: Problem | null;
  onSubmit: (saying: Saying) => void;
}

/** Name, a few words, place, currency, picture: for applying, and for changing it later. */
export function MerchantForm({ start, fixedCurrency = false, action, pending, problem, onSubmit }: MerchantFormProps) {
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const { data: server } = useQuery(serverQuery);
  const [saying, setSaying] = useState(start);
  const [asked, setAsked] = useState(false);
  const change = (part: Partial<Saying>) => setSaying({ ...saying, ...part });
  const over = (field: keyof typeof longest) => {
    const by = length(saying[field]) - longest[field];
    return by > 0 ? t('form.too_long', { count: by }) : null;
  };
  const nameless = asked && !saying.name.trim() ? t('apply.name_needed') : null;
  const fits = saying.name.trim() !== '' && !over('name') && !over('about') && !over('place');
  const currencies = (server?.currencies ?? []).map(({ code }) => ({ id: code, label: `${code} · ${currencyName(code, locale)}` }));
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (fits) onSubmit(saying);
      }}
    >
      <TextField label={t('apply.name')} placeholder={t('apply.name_example')} value={saying.name} onChange={(name) => change({ name })} error={nameless ?? over('name') ?? fieldError(problem, '/name')} />
      <TextArea label={t('apply.about')} rows={3} value={saying.about} onChange={(about) => change({ about })} hint={t('apply.about_hint')} error={over('about') ?? fieldError(problem, '/about')} />
      <TextField label={t('apply.place')} placeholder={t('apply.place_example')} value={saying.place} onChange={(place) => change({ place })} error={over('place') ?? fieldError(problem, '/place')} />
      {fixedCurrency ? null : (
        <div className="flex flex-col gap-1.5">
          <Select label={t('apply.currency')} options={currencies} value={saying.currency} onChange={(currency) => change({ currency })} />
          <p className="text-fine text-soft">{t('apply.currency_hint')}</p>
        </div>
      )}
      <PictureField label={t('apply.picture')} pictureId={saying.pictureId} onChange={(pictureId) => change({ pictureId })} />
      <Refused problem={problem} />
      <Button type="submit" wide isPending={pending}>
        {action}
      </Button>
    </form>
  );
}
