import { expect } from 'vitest';
import { card, claim, coffee, lunch, type Offer, open, publish, trade } from '../harness/cafe';
import { euros } from '../harness/group';
import { bareKey, type Page, visit, wordsOn } from '../harness/pages';
import type { Person } from '../harness/person';
import { scene, type World } from '../harness/world';

interface Street {
  Bo: Person;
  Lou: Person;
  /** What Bo sees, as somebody who claims and uses. */
  shelves: Page[];
  /** What Lou sees, as owner of the café and administrator. */
  console: Page[];
}

/** A café with something on every page: offers in every state, vouchers, rewards, figures, and somebody who applies. */
async function furnish(world: World): Promise<Street> {
  const { Lou, Kim, Ana, Bo, Chi } = await world.people('Lou', 'Kim', 'Ana', 'Bo', 'Chi');
  await world.befriend(Ana, Bo);
  const cafe = await open(Lou, Lou, Kim);
  // Bo has used something there before: what he is recommended now must not mind.
  const forAll = { ...coffee, rules: { ...coffee.rules, recommendation: { on: true } } };
  const [fifth, treat, gift] = [await publish(cafe, lunch), await publish(cafe, forAll), await publish(cafe, card)];
  await trade(fifth, Kim, [Ana, Bo, Chi], { spent: euros(1450), order_reference: 'table 6' });
  await claim(Ana, treat, { recommend: true });
  await claim(Bo, gift);
  await Bo.api.put('/offer-settings/mutes/kind/amount_off');
  await Chi.api.post('/merchants', { name: 'Lichtspiel', about: 'Two screens, no popcorn smell.', place: 'Canal 12', currency: 'EUR' });
  const draft = await Lou.api.post<{ id: string }>(`/merchants/${cafe.id}/offers`, { ...coffee, title: 'A slice of cake' });
  await Lou.api.post(`/merchants/${cafe.id}/keys`, { name: 'Till 3', scopes: ['vouchers:validate'] });
  return { Bo, Lou, shelves: await shelves(Bo, treat, fifth), console: consoleOf(`/merchants/${cafe.id}`, treat, fifth, draft) };
}

async function shelves(Bo: Person, treat: Offer, fifth: Offer): Promise<Page[]> {
  const { items: vouchers } = await Bo.api.get<{ items: { id: string; offer: { id: string } }[] }>('/vouchers');
  const { items: rewards } = await Bo.api.get<{ items: { id: string }[] }>('/rewards');
  const used = vouchers.find((one) => one.offer.id === fifth.id)?.id ?? '';
  const gift = vouchers.find((one) => one.offer.id !== fifth.id)?.id ?? '';
  return [
    ['/offers', /A coffee on the house[\s\S]*A fifth off lunch|A fifth off lunch[\s\S]*A coffee on the house/],
    ['/offers/friends', /Ana passed it on/],
    ['/offers/vouchers', /A fifth off lunch/],
    ['/offers/rewards', /5 points/],
    ['/offers/settings', /Money off/],
    [`/offers/o/${treat.id}`, /Ana gets €1\.00/],
    [`/offers/v/${used}`, /2 uses left[\s\S]*When you used it/],
    [`/offers/v/${gift}`, /€10\.00/],
    [`/rewards/${rewards[0]?.id}`, /You used A fifth off lunch/],
    ['/offers/o/off_nothing', /not for you to see/],
  ];
}

function consoleOf(at: string, treat: Offer, fifth: Offer, draft: { id: string }): Page[] {
  return [
    ['/merchants', /Café Kolibri[\s\S]*Lichtspiel/],
    [at, /A voucher is shown to you\?[\s\S]*Lately redeemed/],
    [`${at}/counter`, /Or type the code[\s\S]*by Kim/],
    [`${at}/offers`, /A slice of cake/],
    [`${at}/offers/new`, /What do you give\?/],
    [`${at}/offers/new?copy=${treat.id}`, /A copy[\s\S]*A coffee on the house/],
    [`${at}/offers/${fifth.id}`, /What it cost/],
    [`${at}/offers/${draft.id}`, /A draft: nobody sees it yet/],
    [`${at}/offers/${draft.id}/edit`, /A slice of cake/],
    [`${at}/offers/${fifth.id}/edit`, /What is published stays/],
    [`${at}/money`, /Into a budget/],
    [`${at}/staff`, /Kim[\s\S]*Till 3/],
  ];
}

scene.for([360, 1280])('every page of offers and of the console can be used by everybody, in light and dark, %d points wide', async (width, { world }) => {
  const street = await furnish(world);
  const walk = async (person: Person, pages: Page[]): Promise<void> => {
    const screen = await world.open(person, '/offers', { width, height: 760 });
    screen.forgive(/status of 404.*off_nothing/);
    for (const page of pages) {
      await visit(screen, page);
      await screen.sound();
    }
  };
  await Promise.all([walk(street.Bo, street.shelves), walk(street.Lou, street.console)]);
});

scene('pages of offers and of the console have words for everything in German and French', async ({ world }) => {
  const street = await furnish(world);
  const readAll = async (person: Person, pages: Page[], locale: string): Promise<string[]> => {
    const screen = await world.open(person, '/offers', { locale });
    screen.forgive(/status of 404.*off_nothing/);
    const read: string[] = [];
    for (const [path] of pages) {
      const text = await wordsOn(screen, path);
      expect(await screen.page.locator('html').getAttribute('lang'), path).toBe(locale.slice(0, 2));
      expect(text.match(bareKey)?.[0], `a bare key on ${path}`).toBeUndefined();
      await screen.fitsWidth();
      read.push(text);
    }
    return read;
  };
  for (const [person, pages] of [[street.Bo, street.shelves], [street.Lou, street.console]] as const) {
    const [english, german, french] = await Promise.all(['en-GB', 'de-DE', 'fr-FR'].map((locale) => readAll(person, pages, locale)));
    for (const [at, [path]] of pages.entries()) {
      expect(german?.[at], `${path} is as in English`).not.toBe(english?.[at]);
      expect(french?.[at], `${path} is as in English`).not.toBe(english?.[at]);
    }
  }
});
