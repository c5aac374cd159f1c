import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { PageHeader, RadioCards, Switch, WordsEditor } from '../../../ui';
import { settingsQuery } from '../queries';
import { Unread } from '../shelf/more';
import type { Settings } from '../wire';
import { Muted } from './muted';
import { QuietHours } from './quiet-hours';
import { useChange } from './use-change';
import { WeeklyLimit } from './weekly-limit';

function Section({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="border-t border-line px-4 py-4 first:border-0">
      <h2 className="font-bold">{title}</h2>
      {note ? <p className="text-note text-pretty text-soft">{note}</p> : null}
      <div className="flex flex-col gap-1 pt-2">{children}</div>
    </section>
  );
}

function Choices({ settings }: { settings: Settings }) {
  const { t } = useTranslation('offers');
  const change = useChange();
  return (
    <>
      <Section title={t('settings.consent')} note={t('settings.consent_note')}>
        <Switch label={t('settings.recommend')} hint={t('settings.recommend_hint')} isSelected={settings.recommend} onChange={(recommend) => change({ recommend })} />
        <Switch label={t('settings.named')} hint={t('settings.named_hint')} isSelected={settings.named} onChange={(named) => change({ named })} />
      </Section>
      <Section title={t('settings.shelf')}>
        <WeeklyLimit value={settings.weekly_limit} onChange={(weekly_limit) => change({ weekly_limit })} />
        <RadioCards
          label={t('settings.arrives')}
          value={settings.push ? 'push' : 'shelf'}
          onChange={(id) => change({ push: id === 'push' })}
          options={[
            { id: 'shelf', label: t('settings.on_shelf'), hint: t('settings.on_shelf_hint') },
            { id: 'push', label: t('settings.push'), hint: t('settings.push_hint') },
          ]}
        />
        {settings.push ? <QuietHours quiet={settings.quiet} onChange={(quiet) => change({ quiet })} /> : null}
      </Section>
      <Section title={t('settings.interests')} note={t('settings.interests_note')}>
        <WordsEditor
          words={settings.interests}
          most={20}
          longest={30}
          label={t('settings.interest')}
          add={t('settings.interest_add')}
          remove={(word) => t('settings.interest_remove', { word })}
          onChange={(interests) => {
            change({ interests });
            return Promise.resolve(true);
          }}
        />
      </Section>
      <Section title={t('settings.muted')} note={t('settings.muted_note')}>
        <Muted settings={settings} />
      </Section>
    </>
  );
}

/** What friends may see of me, and what I want to be shown: in force at once. */
export function SettingsPage() {
  const { t } = useTranslation('offers');
  const { data, error, refetch } = useQuery(settingsQuery);
  return (
    <>
      <PageHeader title={t('settings.title')} back={paths.offers()} />
      {data ? <Choices settings={data} /> : error ? <Unread error={error} onAgain={() => void refetch()} /> : <div aria-busy="true" className="h-96" />}
    </>
  );
}
