import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { claim, coffee, lunch, type Offer, open, publish } from '../harness/cafe';
import { type Group, group } from '../harness/group';
import { choose } from '../harness/hat';
import type { Person } from '../harness/person';
import type { Screen } from '../harness/screen';
import { scene, type World } from '../harness/world';

interface Club {
  people: Record<'Lou' | 'Ana' | 'Bo' | 'Chi', Person>;
  club: Group;
  offer: Offer;
}

/** Three friends in a group, and a café that one of them has a coffee from. */
async function gather(world: World): Promise<Club> {
  const people = await world.people('Lou', 'Ana', 'Bo', 'Chi');
  const club = await group(people.Ana, 'Friday climbers', [people.Bo, people.Chi]);
  const offer = await publish(await open(people.Lou, people.Lou), coffee);
  return { people, club, offer };
}

function card({ page }: Screen, title = coffee.title): Locator {
  return page.getByRole('article', { name: title });
}

function notice({ page }: Screen, words: string): Locator {
  return page.getByRole('region', { name: 'Notices' }).getByRole('listitem').filter({ hasText: words });
}

/** From the card in a conversation: claimed with or without showing one's name on it. */
async function claimByCard(screen: Screen, shown: boolean): Promise<void> {
  await card(screen).getByRole('button', { name: 'Claim', exact: true }).click();
  const sheet = screen.page.getByRole('dialog', { name: coffee.title });
  await sheet.getByRole('switch', { name: 'Let Ana know it was you?' }).waitFor();
  for (const question of ['Let friends see it?', 'Let Ana know it was you?', 'Show my name on the card?']) {
    expect(await sheet.getByRole('switch', { name: question }).isChecked(), question).toBe(false);
  }
  if (shown) {
    await screen.sound();
    await choose(sheet, 'switch', 'Show my name on the card?');
  }
  await sheet.getByRole('button', { name: 'Claim', exact: true }).click();
  await sheet.waitFor({ state: 'detached' });
  await card(screen).getByRole('link', { name: 'Open my voucher' }).waitFor();
}

scene('a voucher is shared into a conversation: one live card, from which everybody claims their own', async ({ world }) => {
  const { people, club, offer } = await gather(world);
  const held = await claim(people.Ana, offer);
  const path = `/c/${club.id}`;
  const [ana, bo, chi] = await Promise.all([world.open(people.Ana, `/offers/v/${held.id}`), world.open(people.Bo, path), world.open(people.Chi, path)]);

  await ana.page.getByRole('button', { name: 'Share', exact: true }).click();
  const sheet = ana.page.getByRole('dialog', { name: 'Share this offer' });
  await sheet.getByRole('region', { name: 'What friends will see' }).waitFor();
  await ana.sound();
  await choose(sheet, 'radio', 'A conversation');
  await choose(sheet, 'radio', 'Friday climbers');
  await sheet.getByRole('textbox', { name: 'A few words with it' }).fill('Try this one!');
  await ana.sound();
  await sheet.getByRole('button', { name: 'Share it here' }).click();
  await notice(ana, 'It stands in the conversation.').getByRole('button', { name: 'Go there' }).click();
  await ana.page.getByText('You share an offer').first().waitFor();
  for (const screen of [bo, chi]) {
    await screen.page.getByText('Ana shares an offer').first().waitFor();
    await card(screen).getByText('Try this one!').waitFor();
    await card(screen).getByText('You get €1.00 when you use it.').waitFor();
  }
  await bo.sound();

  await claimByCard(bo, true);
  for (const screen of [ana, chi]) {
    await card(screen).getByText('Claimed by Bo').waitFor();
  }
  await card(bo).getByText('Claimed by you').waitFor();
  await bo.sound();
  await claimByCard(chi, false);
  await people.Bo.api.post(`/conversations/${club.id}/messages`, { text: 'See you there' });
  await ana.page.getByText('See you there').first().waitFor();
  await card(ana).getByText('Claimed by Bo', { exact: true }).waitFor();
  expect(await card(ana).innerText()).not.toContain('Chi');
  await ana.sound();

  // Bo's came from Ana, by way of the card.
  await card(bo).getByRole('link', { name: 'Open my voucher' }).click();
  await bo.page.getByText('It is set aside for you, because Ana passed it on.').waitFor();
  // Where nobody looks, the list of conversations tells of it.
  await people.Chi.api.post(`/vouchers/${(await vouchers(people.Chi))[0]?.id}/shares`, { conversation_id: club.id });
  await bo.page.goto('/');
  await bo.page.getByRole('navigation', { name: 'Conversations' }).getByText(/^Chi shares an offer/).waitFor();
});

async function vouchers(person: Person): Promise<{ id: string }[]> {
  return (await person.api.get<{ items: { id: string }[] }>('/vouchers')).items;
}

scene('an offer is shared from the message field, by whoever has one', async ({ world }) => {
  const { people, club, offer } = await gather(world);
  await claim(people.Ana, offer);
  const [ana, bo] = await Promise.all([world.open(people.Ana, `/c/${club.id}`), world.open(people.Bo, `/c/${club.id}`)]);
  await bo.page.getByRole('button', { name: 'Share an offer' }).click();
  await bo.page.getByRole('dialog', { name: 'Share an offer' }).getByText('Nothing to share yet').waitFor();
  await bo.sound();
  await bo.page.keyboard.press('Escape');

  await ana.page.getByRole('button', { name: 'Share an offer' }).click();
  const sheet = ana.page.getByRole('dialog', { name: 'Share an offer' });
  await sheet.getByRole('radio', { name: coffee.title }).waitFor();
  await ana.sound();
  await sheet.getByRole('button', { name: 'Share it here' }).click();
  await sheet.waitFor({ state: 'detached' });
  await card(ana).waitFor();
  await card(bo).getByRole('button', { name: 'Claim', exact: true }).waitFor();
});

scene('what a friend passes on by hand lies on the shelf, and can be refused', async ({ world }) => {
  const { people, offer } = await gather(world);
  const held = await claim(people.Ana, offer);
  const [ana, bo] = await Promise.all([world.open(people.Ana, `/offers/v/${held.id}`), world.open(people.Bo, '/offers')]);
  await card(bo).waitFor();
  await ana.page.getByRole('button', { name: 'Share', exact: true }).click();
  const sheet = ana.page.getByRole('dialog', { name: 'Share this offer' });
  await choose(sheet, 'checkbox', 'Bo');
  await sheet.getByRole('button', { name: 'Share with 1 friend' }).click();
  await notice(ana, 'Passed on to 1 friend.').waitFor();
  await ana.page.getByText(/\b19 more\b/).waitFor();

  await bo.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /1 offer from friends waits/ }).waitFor();
  await bo.page.getByRole('link', { name: /^From friends/ }).click();
  await card(bo).getByText('Ana passed it on').waitFor();
  await bo.page.getByRole('button', { name: `Options for ${coffee.title}` }).click();
  await bo.sound();
  await bo.page.getByRole('menuitem', { name: 'Why am I shown this?' }).click();
  await bo.page.getByRole('dialog').getByText('Ana passed it on to you by hand.').waitFor();
  await bo.page.keyboard.press('Escape');
  await bo.page.getByRole('button', { name: `Options for ${coffee.title}` }).click();
  await bo.page.getByRole('menuitem', { name: 'Not for me' }).click();
  await notice(bo, `${coffee.title} is off your shelf. Nobody is told.`).waitFor();
  await bo.page.getByText('Nothing from your friends yet').waitFor();
  await bo.sound();
});

scene('what one is shown is one’s own to decide: limits, mutes, and the way back', async ({ world }) => {
  const { people, offer } = await gather(world);
  const { Ana, Bo, Chi } = people;
  await world.befriend(Bo, Chi);
  const [bo, again] = await Promise.all([world.open(Bo, '/offers/friends'), world.open(Bo, '/offers/settings')]);
  await claim(Ana, offer, { recommend: true });
  await card(bo).waitFor();

  await bo.page.getByRole('button', { name: `Options for ${coffee.title}` }).click();
  await bo.page.getByRole('menuitem', { name: 'No more by way of Ana' }).click();
  await bo.page.getByText('Nothing from your friends yet').waitFor();
  await again.page.getByRole('button', { name: 'Unmute Ana' }).waitFor();
  await again.sound();
  await notice(bo, 'Ana is muted for offers. Nobody is told.').getByRole('button', { name: 'Undo' }).click();
  await notice(bo, 'Ana is heard again.').waitFor();
  await again.page.getByText('Nobody and nothing.').waitFor();

  const { page } = again;
  await choose(page.locator('body'), 'switch', 'Let friends see what I claim');
  await choose(page.locator('body'), 'switch', 'Tell who passed it on that it was me');
  await choose(page.locator('body'), 'radio', 'It calls at once');
  await choose(page.locator('body'), 'switch', 'Quiet hours');
  await page.getByLabel('From', { exact: true }).fill('21:30');
  await page.getByRole('spinbutton', { name: 'Recommendations in a week, at most' }).press('Home');
  await page.getByText('None: only what friends pass to you by hand.').waitFor();
  await again.sound();
  await expect
    .poll(() => Bo.api.get('/offer-settings'))
    .toMatchObject({ recommend: true, named: true, push: true, weekly_limit: 0, quiet: { from: '21:30', until: '07:00', time_zone: 'Europe/Berlin' } });

  // What is decided here is how the questions stand at the next claim.
  const second = await publish(offer.cafe, lunch);
  await bo.page.goto(`/offers/o/${second.id}`);
  await bo.page.getByRole('button', { name: 'Claim', exact: true }).click();
  const consent = bo.page.getByRole('dialog', { name: lunch.title }).getByRole('switch', { name: 'Let friends see it?' });
  await expect.poll(() => consent.isChecked()).toBe(true);
  await bo.page.keyboard.press('Escape');
  // None a week is none: Chi's claim does not come to Bo's shelf.
  await claim(Chi, second, { recommend: true });
  expect((await Bo.api.get<{ items: { offer: { title: string } }[] }>('/offers/from-friends')).items.map((one) => one.offer.title)).not.toContain(lunch.title);
});
