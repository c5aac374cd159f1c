import { readFileSync } from 'node:fs';

type Tree = { [key: string]: string | Tree };

/** The words of the web app in a language: `words('de', 'payments', 'compose.title')`, holes filled in. */
export function words(language: 'en' | 'de' | 'fr', room: string, key: string, holes: Record<string, string> = {}): string {
  const file = new URL(`../../web/src/i18n/${language}/${room}.json`, import.meta.url);
  let found: string | Tree | undefined = JSON.parse(readFileSync(file, 'utf8')) as Tree;
  for (const part of key.split('.')) {
    found = typeof found === 'object' ? found[part] : undefined;
  }
  if (typeof found !== 'string') {
    throw new Error(`${language}/${room}.json has no ${key}`);
  }
  return found.replaceAll(/\{\{(\w+)\}\}/g, (_, hole: string) => holes[hole] ?? `{{${hole}}}`);
}
