import i18next from 'i18next';
import { useTranslation } from 'react-i18next';

export const languages = ['en', 'de', 'fr'] as const;
export type Language = (typeof languages)[number];

/** Each language by its own name, as a reader who speaks only that one would look for it. */
export const languageNames: Record<Language, string> = { en: 'English', de: 'Deutsch', fr: 'Français' };

/** The language of ours that a tag such as "de-CH" asks for; English when we speak none of it. */
export function languageOf(tag: string): Language {
  const base = tag.toLowerCase().split('-')[0];
  return languages.find((language) => language === base) ?? 'en';
}

/** What the reader chose on this terminal, else the first of their browser's languages that we speak. */
export function preferred(): Language {
  const chosen = localStorage.getItem('trilby.language');
  if (chosen) return languageOf(chosen);
  const spoken = navigator.languages.find((tag) => languageOf(tag) !== 'en' || /^en\b/iu.test(tag));
  return languageOf(spoken ?? 'en');
}

/**
 * The tag for numbers and dates. The words may be "en" while the reader lives in India or Ireland:
 * the browser's own regional tag of the language in use is kept.
 */
export function locale(): string {
  const language = languageOf(i18next.language ?? 'en');
  return navigator.languages.find((tag) => tag.toLowerCase().split('-')[0] === language) ?? language;
}

/** The same, and renders again when the language changes. */
export function useLocale(): string {
  useTranslation();
  return locale();
}

/** Which way the script of a locale runs. */
export function textDirection(tag: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(tag).maximize().script ?? 'Latn';
  return ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm'].includes(script) ? 'rtl' : 'ltr';
}
