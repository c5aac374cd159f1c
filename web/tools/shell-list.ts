import type { Plugin } from 'vite';

/** Writes shell.json: every file of the build, for the service worker to keep, so that each page opens without a connection. */
export function shellList(): Plugin {
  return {
    name: 'shell-list',
    apply: 'build',
    generateBundle(_, bundle) {
      const files = Object.keys(bundle)
        .filter((name) => name.startsWith('assets/'))
        .map((name) => `/${name}`);
      this.emitFile({ type: 'asset', fileName: 'shell.json', source: JSON.stringify(files) });
    },
  };
}
