import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { I18nProvider, RouterProvider as LinkProvider } from 'react-aria-components';
import { useLocale } from '../i18n';
import { ToastRegion } from '../ui';
import { CrashBoundary } from './crash';
import { queryClient } from './query-client';
import { router } from './router';

function follow(href: string): void {
  void router.navigate({ href });
}

/** The whole app: language, data, pages. */
export function App() {
  const locale = useLocale();
  return (
    <CrashBoundary>
      <I18nProvider locale={locale}>
        <LinkProvider navigate={follow}>
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
            <ToastRegion />
          </QueryClientProvider>
        </LinkProvider>
      </I18nProvider>
    </CrashBoundary>
  );
}
