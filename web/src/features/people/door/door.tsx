import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { serverQuery } from '../../../api';
import { chooseLanguage, languageNames, languages, useTranslation } from '../../../i18n';
import { Button, classes, Hat } from '../../../ui';

function Languages() {
  const { t, i18n } = useTranslation('people');
  return (
    <nav aria-label={t('language.label')} className="flex justify-center gap-1">
      {languages.map((language) => (
        <span key={language} lang={language} className={classes('flex', i18n.language !== language && 'opacity-90')}>
          <Button tone="link" aria-current={i18n.language === language ? 'true' : undefined} onPress={() => void chooseLanguage(language)}>
            <span className={classes('text-note', i18n.language === language ? 'underline underline-offset-4' : 'font-normal')}>{languageNames[language]}</span>
          </Button>
        </span>
      ))}
    </nav>
  );
}

export interface DoorProps {
  title: string;
  /** What stands above the title: whose invitation it is, say. */
  lead?: ReactNode;
  children: ReactNode;
  /** Another way in, under the sheet. */
  other?: ReactNode;
}

/** The front of the house: the hat on its peg, the name of the server, one sheet of paper. */
export function Door({ title, lead, children, other }: DoorProps) {
  const { t } = useTranslation('people');
  const server = useQuery(serverQuery).data;
  return (
    <main className="relative isolate flex min-h-dvh flex-col items-center justify-center gap-6 overflow-hidden px-4 py-8">
      <span aria-hidden="true" className="absolute inset-x-0 top-0 -z-10 h-[52dvh] min-h-72 rounded-b-[50%_2.5rem] bg-felt-wash" />
      <div className="flex flex-col items-center gap-1 text-center">
        <Hat size={88} />
        <p className="text-title font-bold">{server?.name ?? ' '}</p>
        <p className="text-note text-soft">{t('door.motto')}</p>
      </div>
      <section className="w-full max-w-sm rounded-card border border-line bg-sheet p-6 shadow-high">
        {lead}
        <h1 className="mb-4 text-lead font-bold text-balance">{title}</h1>
        {children}
      </section>
      {other ? <div className="max-w-sm text-center text-note text-pretty text-soft">{other}</div> : null}
      <Languages />
    </main>
  );
}

/** Between two ways of doing the same. */
export function Or() {
  const { t } = useTranslation('people');
  return (
    <p className="my-4 flex items-center gap-3 text-fine text-soft before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">{t('door.or')}</p>
  );
}
