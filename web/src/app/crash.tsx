import { Component, type ReactNode } from 'react';
import { useTranslation } from '../i18n';
import { Button, EmptyState, Hat, LinkButton, ErrorState, useProblemText } from '../ui';
import { Problem } from '../api';
import { paths } from '../routes';

function Crashed() {
  const { t } = useTranslation('app');
  return (
    <main className="grid min-h-dvh place-items-center">
      <EmptyState title={t('crash.title')} action={<Button onPress={() => window.location.reload()}>{t('crash.again')}</Button>} icon={<Hat size={72} />}>
        {t('crash.text')}
      </EmptyState>
    </main>
  );
}

/** The last net: whatever broke while drawing, something readable stands there. */
export class CrashBoundary extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override componentDidCatch(error: Error) {
    console.error(error);
  }

  override render() {
    return this.state.crashed ? <Crashed /> : this.props.children;
  }
}

/** A page that could not be shown: the server's reason where there is one, the net otherwise. */
export function PageCrash({ error, reset }: { error: unknown; reset: () => void }) {
  const read = useProblemText();
  if (!(error instanceof Problem)) return <Crashed />;
  if (error.status === 404) return <Lost />;
  return <ErrorState onAgain={reset}>{read(error)}</ErrorState>;
}

/** The page of a path that leads nowhere: nothing stands around it. */
export function LostPage() {
  const { t } = useTranslation('app');
  return (
    <main className="grid min-h-dvh place-items-center">
      <h1 className="sr-only">{t('name')}</h1>
      <Lost />
    </main>
  );
}

/** A path that leads nowhere, or nowhere for this reader. */
export function Lost() {
  const { t } = useTranslation('app');
  return (
    <EmptyState title={t('lost.title')} action={<LinkButton href={paths.chats()}>{t('lost.back')}</LinkButton>}>
      {t('lost.text')}
    </EmptyState>
  );
}
