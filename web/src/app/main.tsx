import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from '../i18n';
import { App } from './app';
import { reloadWhenOutdated, startServiceWorker } from './service-worker';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

reloadWhenOutdated();
await startI18n();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
startServiceWorker();
