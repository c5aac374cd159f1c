import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { speak, startI18n } from '../../i18n';
import { previewOf, quoted } from './preview';
import { ana, at, bo, said } from './scene';
import { happened } from './system-text';
import type { Happening, Message } from './wire';

beforeAll(() => startI18n('en'));

const t = () => i18next.getFixedT(null, 'chat');
const show = (message: Message, group = true) => previewOf(message, t(), { me: ana.id, group, locale: 'en' });
const news = (data: Happening, author = bo) => happened(said(1, { kind: 'system', author, data }), t(), { me: ana.id, locale: 'en' });

describe('a conversation in one line', () => {
  it.each<[Partial<Message>, string]>([
    [{ text: 'hello' }, 'Bo: hello'],
    [{ text: 'hello', author: ana }, 'You: hello'],
    [{ kind: 'image', text: '', picture_id: 'pic_1' }, 'Bo: Picture'],
    [{ kind: 'image', text: 'the view', picture_id: 'pic_1' }, 'Bo: the view'],
    [{ text: '', deleted_at: at(1) }, 'Bo: Message deleted'],
    [{ kind: 'payment_request', text: 'Ramen night' }, 'Bo passes the hat: Ramen night'],
    [{ kind: 'payment_request', text: 'Ramen night', author: ana }, 'You pass the hat: Ramen night'],
    [{ kind: 'payment_response', text: '', data: { answer: 'accepted' } }, 'Bo is in'],
    [{ kind: 'payment_response', text: '', data: { answer: 'declined' }, author: ana }, 'You declined'],
    [{ kind: 'payment_summary', text: '', data: { state: 'settled', total: { amount: 12000, currency: 'EUR' } } }, 'Settled: €120.00'],
    [{ kind: 'payment_summary', text: '', data: { state: 'expired' } }, 'A request ran out'],
    [{ kind: 'offer_share', text: '', subject_id: 'shr_1' }, 'Bo shares an offer'],
    [{ kind: 'offer_share', text: 'Try this one!', subject_id: 'shr_1', author: ana }, 'You share an offer: Try this one!'],
    [{ kind: 'offer_share', text: 'Try this one!', data: { title: 'A coffee on the house' } }, 'Bo shares an offer: A coffee on the house'],
    [{ kind: 'system', text: '', data: { event: 'joined' } }, 'Bo joined'],
  ])('%j', (over, text) => expect(show(said(1, over))).toBe(text));

  it('names nobody where there is only one other', () => {
    expect(show(said(1, { text: 'hello' }), false)).toBe('hello');
  });
});

describe('news of a group', () => {
  it.each<[Happening, string]>([
    [{ event: 'created', name: 'Climbers' }, 'Bo started Climbers'],
    [{ event: 'added', user_ids: ['u_chi', 'u_dee'], user_names: ['Chi', 'Dee'] }, 'Bo added Chi and Dee'],
    [{ event: 'added', user_ids: [ana.id], user_names: ['Ana'] }, 'Bo added you'],
    [{ event: 'role', user_ids: [ana.id], user_names: ['Ana'], role: 'admin' }, 'Your role is now: admin'],
    [{ event: 'role', user_ids: ['u_chi'], user_names: ['Chi'], role: 'owner' }, 'The role of Chi is now: owner'],
    [{ event: 'left', user_ids: [bo.id], user_names: ['Bo'] }, 'Bo left'],
    [{ event: 'renamed', name: 'Boulderers' }, 'Bo named the group Boulderers'],
  ])('%j', (data, text) => expect(news(data)).toBe(text));

  it('is told to who made it as theirs', () => {
    expect(news({ event: 'removed', user_ids: ['u_chi'], user_names: ['Chi'] }, ana)).toBe('You removed Chi');
  });

  it('has a sentence for what only a newer server knows', () => {
    expect(news({ event: 'archived' as Happening['event'] })).toBe('Something changed in the group');
  });

  it('is told in the language of the reader', async () => {
    await speak('de');
    expect(news({ event: 'added', user_ids: [ana.id], user_names: ['Ana'] })).toBe('Bo hat dich hinzugefügt');
    await speak('en');
  });
});

describe('a quote', () => {
  it.each<[Parameters<typeof quoted>[0], string]>([
    [{ kind: 'text', text: 'hello' }, 'hello'],
    [{ kind: 'image', text: '' }, 'Picture'],
    [{ kind: 'text', text: '' }, 'Message deleted'],
    [{ kind: 'payment_request', text: 'Ramen night' }, 'Ramen night'],
    [{ kind: 'offer_share', text: 'Try this one!' }, 'Try this one!'],
    [{ kind: 'offer_share', text: '' }, 'A shared offer'],
  ])('%j', (quote, text) => expect(quoted(quote, t())).toBe(text));
});
