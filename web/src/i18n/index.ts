import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { locale, preferred, textDirection, type Language } from './locale';
import { en, type Namespace } from './resources';

// English is in the first load as the fallback; the other languages come when they are spoken.
const others = import.meta.glob<Record<string, unknown>>(['./de/*.json', './fr/*.json'], { import: 'default' });

async function load(language: Language): Promise<void> {
  if (language === 'en') return;
  const wanted = Object.entries(others).filter(([file]) => file.startsWith(`./${language}/`));
  await Promise.all(
    wanted.map(async ([file, read]) => {
      const namespace = file.slice(`./${language}/`.length, -'.json'.length);
      i18next.addResourceBundle(language, namespace, await read(), true, true);
    }),
  );
}

/** Makes the texts ready in the reader's language; the first screen waits for it. */
export async function startI18n(wish: Language = preferred()): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en },
    ns: [...Object.keys(en), 'merchant'] as Namespace[],
    defaultNS: 'app',
    showSupportNotice: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await speak(wish);
}

/** Learns what the merchant's console says: only its pages need it, and they wait for it. */
export async function learnMerchant(): Promise<void> {
  const { default: words } = await import('./en/merchant.json');
  i18next.addResourceBundle('en', 'merchant', words, true, true);
}

/** Changes the language of the whole app, for this visit. */
export async function speak(language: Language): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = textDirection(locale());
}

/** Speaks another language from now on, on this terminal; null for the browser's. */
export async function chooseLanguage(language: Language | null): Promise<void> {
  if (language) localStorage.setItem('trilby.language', language);
  else localStorage.removeItem('trilby.language');
  await speak(preferred());
}

export { languageOf, languages, languageNames, locale, useLocale, type Language } from './locale';
export { useTranslation, Trans } from 'react-i18next';
export type { Namespace } from './resources';
