import app from './en/app.json';
import chat from './en/chat.json';
import payments from './en/payments.json';
import people from './en/people.json';
import ui from './en/ui.json';
import wallet from './en/wallet.json';

export const en = { app, ui, people, chat, payments, wallet };
export type Namespace = keyof typeof en;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: typeof en;
  }
}
