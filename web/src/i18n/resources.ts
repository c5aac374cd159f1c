import app from './en/app.json';
import chat from './en/chat.json';
import type merchant from './en/merchant.json';
import offers from './en/offers.json';
import payments from './en/payments.json';
import people from './en/people.json';
import ui from './en/ui.json';
import wallet from './en/wallet.json';

export const en = { app, ui, people, chat, payments, wallet, offers };

/** All texts: those of the merchant's console come with its pages. */
type Texts = typeof en & { merchant: typeof merchant };
export type Namespace = keyof Texts;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: Texts;
  }
}
