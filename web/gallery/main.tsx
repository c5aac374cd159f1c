// Every component in every state, for looking at while developing: `npm run dev`, then /gallery/.
// Not part of the build. `?sheet`, `?confirm` and `?rtl` open what a screenshot cannot click.
import '../src/ui/base.css';
import { lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import { learnMerchant, locale, speak, startI18n, type Language } from '../src/i18n';
import { ToastRegion } from '../src/ui';
import { Cards } from './cards';
import { Buttons, Fields, Choices } from './inputs';
import { MoneyPieces } from './money';
import { Overlays } from './overlays';
import { Places } from './places';

// They bring a stand-in for the server along.
const Offers = lazy(() => import('./offers').then((file) => ({ default: file.Offers })));
const MerchantConsole = lazy(() => import('./merchant').then((file) => ({ default: file.MerchantConsole })));

const wish = new URLSearchParams(window.location.search);
await startI18n('en');
await learnMerchant();
const language = wish.get('lang');
if (language) await speak(language as Language);
if (wish.has('rtl')) document.documentElement.dir = 'rtl';

function Gallery() {
  const offers = wish.get('offers');
  if (offers !== null) {
    return (
      <I18nProvider locale={locale()}>
        <Suspense>
          <Offers page={offers} />
        </Suspense>
        <ToastRegion />
      </I18nProvider>
    );
  }
  const merchant = wish.get('merchant');
  if (merchant !== null) {
    return (
      <I18nProvider locale={locale()}>
        <main id="content" className={merchant ? 'mx-auto min-h-dvh max-w-6xl border-line bg-sheet md:border-x' : 'mx-auto grid max-w-6xl items-start gap-6 p-4 md:grid-cols-2 xl:grid-cols-3'}>
          {merchant ? null : <h1 className="text-title font-bold md:col-span-2 xl:col-span-3">The merchant console</h1>}
          <Suspense>
            <MerchantConsole path={merchant} sheet={wish.get('sheet')} />
          </Suspense>
        </main>
        <ToastRegion />
      </I18nProvider>
    );
  }
  return (
    <I18nProvider locale={locale()}>
      <main className="mx-auto grid max-w-6xl items-start gap-6 p-4 md:grid-cols-2 xl:grid-cols-3">
        <h1 className="text-title font-bold md:col-span-2 xl:col-span-3">Every component</h1>
        {wish.has('cards') ? (
          <Cards />
        ) : (
          <>
            <MoneyPieces />
            <Buttons />
            <Fields />
            <Choices />
            <Places />
            <Overlays wish={wish} />
          </>
        )}
      </main>
      <ToastRegion />
    </I18nProvider>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery />);
