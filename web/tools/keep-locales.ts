import type { Plugin } from 'vite';

/**
 * react-aria ships its spoken hints in some thirty languages, all in the first load.
 * This keeps the ones Trilby speaks and empties the others; react-aria then falls back to English.
 */
export function keepLocales(languages: string[]): Plugin {
  const dictionary = /node_modules\/(react-aria|react-stately|react-aria-components|@react-aria|@react-stately)\/.*\/([a-z]{2})-[A-Z]{2}\.(mjs|js)$/;
  return {
    name: 'keep-locales',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      const found = dictionary.exec(id.split('?')[0] ?? id);
      if (!found || languages.includes(found[2] ?? '')) return null;
      return 'export default {};';
    },
  };
}
