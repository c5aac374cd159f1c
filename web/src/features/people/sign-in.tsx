import { useTranslation } from '../../i18n';
import { Hat, useProblemText } from '../../ui';

/** The door. */
export function SignIn() {
  const { t } = useTranslation('app');
  const read = useProblemText();
  return (
    <main className="grid min-h-dvh place-items-center p-6">
      <div className="flex flex-col items-center gap-4 text-center">
        <Hat size={96} />
        <h1 className="text-title font-bold">{t('name')}</h1>
        <p className="text-soft">{read({ code: 'unauthenticated', detail: '' })}</p>
      </div>
    </main>
  );
}
