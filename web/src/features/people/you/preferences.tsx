import { useQueryClient } from '@tanstack/react-query';
import { api, body, meQuery, useAction, type Me } from '../../../api';
import { chooseLanguage, languageNames, languageOf, languages, useTranslation } from '../../../i18n';
import { Section, Select, Switch } from '../../../ui';
import { Refused } from '../refused';

type Choice = 'browser' | (typeof languages)[number];

/** Language, and whether strangers find one: in force at once. */
export function Preferences({ me }: { me: Me }) {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const save = useAction(async (change: { locale?: string; discoverable?: boolean }) => body(api.PATCH('/api/v1/me', { body: change })));
  // Shown as chosen before the server has answered; what it refuses goes back.
  const change = async (wish: { locale?: string; discoverable?: boolean }) => {
    client.setQueryData(meQuery.queryKey, { ...me, ...wish });
    const answer = await save.run(wish);
    client.setQueryData(meQuery.queryKey, answer ?? me);
    return answer !== null;
  };
  const speakAs = async (choice: Choice) => {
    const before = me.locale;
    await chooseLanguage(choice === 'browser' ? null : choice);
    if (!(await change({ locale: choice === 'browser' ? '' : choice }))) await chooseLanguage(before ? languageOf(before) : null);
  };
  return (
    <Section ruled title={t('preferences.title')}>
      <div className="flex flex-col gap-3 px-4">
        <Select<Choice>
          label={t('language.label')}
          value={me.locale ? languageOf(me.locale) : 'browser'}
          onChange={(choice) => void speakAs(choice)}
          options={[{ id: 'browser', label: t('language.browser') }, ...languages.map((id) => ({ id, label: languageNames[id] }))]}
        />
        <Switch
          label={t('discoverable.label')}
          hint={t('discoverable.hint')}
          isSelected={me.discoverable}
          isDisabled={save.pending}
          onChange={(discoverable) => void change({ discoverable })}
        />
        <Refused problem={save.problem} />
      </div>
    </Section>
  );
}
