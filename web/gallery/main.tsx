// Every component in every state, for looking at while developing: `npm run dev`, then /gallery/.
// Not part of the build. `?sheet`, `?confirm` and `?rtl` open what a screenshot cannot click.
import '../src/ui/base.css';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import { locale, speak, startI18n, type Language } from '../src/i18n';
import { ToastRegion } from '../src/ui';
import { Cards } from './cards';
import { Buttons, Fields, Choices } from './inputs';
import { MoneyPieces } from './money';
import { Overlays } from './overlays';
import { Places } from './places';

const wish = new URLSearchParams(window.location.search);
await startI18n('en');
const language = wish.get('lang');
if (language) await speak(language as Language);
if (wish.has('rtl')) document.documentElement.dir = 'rtl';

function Gallery() {
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
