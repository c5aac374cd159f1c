import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { keepLocales } from './tools/keep-locales.ts';
import { shellList } from './tools/shell-list.ts';

const server = process.env.TRILBY_SERVER ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), tailwind(), keepLocales(['en', 'de', 'fr']), shellList()],
  server: { proxy: { '/api': { target: server, ws: true } } },
  build: {
    target: 'es2022',
    manifest: true,
    // The security policy has no data: for fonts or scripts, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/test-setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
  },
});
