import { expect } from 'vitest';
import { cameraOn } from '../harness/camera';
import { card, claim, coffee, lunch, open, publish } from '../harness/cafe';
import { done, outcome, pressRedeem, typeCode, worth } from '../harness/counter';
import { euros } from '../harness/group';
import { pixels, qrCode } from '../harness/voucher';
import { scene } from '../harness/world';

scene('the counter reads the code off the phone that is held before its camera', async ({ world }) => {
  const { Lou, Ana, Kim } = await world.people('Lou', 'Ana', 'Kim');
  const cafe = await open(Lou, Lou, Kim);
  const held = await claim(Ana, await publish(cafe, coffee));
  const ana = await world.open(Ana, `/offers/v/${held.id}`);
  await qrCode(ana).waitFor();
  const camera = await cameraOn(await pixels(qrCode(ana)));
  try {
    const kim = await Kim.open(camera.browser, `/merchants/${cafe.id}`);
    await kim.page.getByRole('link', { name: 'Scan a code' }).click();
    await kim.page.getByText('Hold the QR code into the frame.').waitFor();
    await kim.sound();
    // A browser without a reader of its own takes its time where much else runs.
    await worth(kim).getByText('Good to redeem.').waitFor({ timeout: 60_000 });
    await expect.poll(() => outcome(kim).innerText()).toMatch(/It is worth\s+€3\.20/);
    await pressRedeem(kim);
    await done(kim).getByText('Hand it over: A coffee on the house').waitFor();
    await ana.page.getByText('Used just now at Café Kolibri').waitFor();

    // The next one: the same phone is still held before the camera, and its voucher is used up.
    await kim.page.getByRole('button', { name: 'Next voucher' }).click();
    await worth(kim).getByText('This voucher is used up.').waitFor({ timeout: 60_000 });
    expect(await kim.page.getByRole('button', { name: 'Redeem', exact: true }).count()).toBe(0);
    await kim.sound();
    await kim.close();
  } finally {
    await camera.end();
  }
});

scene('a code that is wrong is told in a sentence, and the counter does without a camera', async ({ world }) => {
  const { Lou, Kim } = await world.people('Lou', 'Kim');
  const cafe = await open(Lou, Lou, Kim);
  const kim = await world.open(Kim, `/merchants/${cafe.id}/counter`);
  const { page } = kim;
  await page.getByText('Nothing yet. What is redeemed here stands here, with a way back.').waitFor();
  await page.getByRole('button', { name: 'Turn on the camera' }).click();
  await page.getByRole('alert').filter({ hasText: 'There is no camera here. Type the code below.' }).waitFor();
  await kim.sound();

  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByText('Scan a code or type one.').waitFor();
  await typeCode(kim, '7Q4M-0XKD-9R2T');
  await page.getByText('5 characters are missing.').waitFor();
  await typeCode(kim, '7Q4M-0XKD-9R2T-HV6C-0');
  await page.getByText('That is not a code: a character is wrong.').waitFor();
  await kim.sound();

  // Nobody's, though its check symbol fits.
  kim.forgive(/status of 404.*\/till\/check/);
  await typeCode(kim, '0000-0000-0000-0000-0');
  await page.getByRole('alert').filter({ hasText: 'No voucher of yours has that code.' }).waitFor();
  await kim.sound();
  await page.getByRole('button', { name: 'Another code' }).last().click();
  await page.getByRole('textbox', { name: 'Or type the code' }).waitFor();
});

scene('a gift card is used in parts, until it is empty', async ({ world }) => {
  const { Lou, Ana, Kim } = await world.people('Lou', 'Ana', 'Kim');
  const cafe = await open(Lou, Lou, Kim);
  const held = await claim(Ana, await publish(cafe, card));
  const [ana, kim] = await Promise.all([world.open(Ana, `/offers/v/${held.id}`), world.open(Kim, `/merchants/${cafe.id}/counter`)]);
  await ana.page.getByText('left on it').waitFor();
  const purchase = kim.page.getByRole('textbox', { name: /^The purchase comes to/ });
  const use = kim.page.getByRole('textbox', { name: /^Use from the card/ });

  await typeCode(kim, held.code);
  await purchase.fill('4.30');
  await expect.poll(() => outcome(kim).innerText()).toMatch(/Comes off the card\s+€4\.30[\s\S]*Nothing to pay\./);
  await kim.sound();
  await pressRedeem(kim);
  await done(kim).getByText('€4.30 came off the card.').waitFor();
  await done(kim).getByText('€5.70 left on the card.').waitFor();
  await kim.sound();
  await ana.page.getByText('€5.70 left on it').waitFor();
  await ana.sound();
  await ana.page.getByRole('button', { name: 'Show the code again' }).click();
  await qrCode(ana).waitFor();

  await kim.page.getByRole('button', { name: 'Next voucher' }).click();
  await typeCode(kim, held.code);
  await purchase.fill('12');
  await use.fill('6');
  await use.blur();
  await worth(kim).getByText('At most €5.70.').waitFor();
  expect(await kim.page.getByRole('button', { name: 'Redeem', exact: true }).isDisabled()).toBe(true);
  await kim.sound();
  await use.fill('');
  await expect.poll(() => outcome(kim).innerText()).toMatch(/Comes off the card\s+€5\.70[\s\S]*€6\.30 to pay\./);
  await pressRedeem(kim);
  await done(kim).getByText('€6.30 to pay.').waitFor();
  await ana.page.getByText('It was worth €5.70').waitFor();
  await ana.page.goto('/offers/vouchers');
  await ana.page.getByRole('list', { name: 'Used and over' }).getByText('Ten euros to begin with').waitFor();
  await ana.sound();
});

scene('a part of the purchase is worked out anew as the purchase is typed', async ({ world }) => {
  const { Lou, Ana, Bo, Kim } = await world.people('Lou', 'Ana', 'Bo', 'Kim');
  await world.befriend(Ana, Bo);
  const cafe = await open(Lou, Lou, Kim);
  const offer = await publish(cafe, lunch);
  await claim(Ana, offer, { recommend: true });
  const held = await claim(Bo, offer, { named: true });
  const kim = await world.open(Kim, `/merchants/${cafe.id}/counter`);
  const { page } = kim;
  await typeCode(kim, held.code);
  await worth(kim).getByText('What does the purchase come to? It takes €8.00 at least.').waitFor();
  await kim.sound();
  const purchase = page.getByRole('textbox', { name: /^The purchase comes to/ });
  await purchase.fill('5');
  await worth(kim).getByText('Not yet: it takes a purchase of €8.00.').waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Redeem', exact: true }).isDisabled()).toBe(true);
  await purchase.fill('14.50');
  await expect.poll(() => outcome(kim).innerText()).toMatch(/It takes off\s+€2\.90[\s\S]*€11\.60 to pay\./);
  await purchase.fill('40');
  await expect.poll(() => outcome(kim).innerText()).toMatch(/It takes off\s+€5\.00[\s\S]*€35\.00 to pay\./);
  await page.getByRole('button', { name: 'Add an order number' }).click();
  await page.getByRole('textbox', { name: 'Order number (optional)' }).fill('table 6');
  await pressRedeem(kim);
  await done(kim).getByText('Take €5.00 off.').waitFor();
  await done(kim).getByText('2 rewards were given. Together they cost €2.00. And 5 points.').waitFor();
  await page.getByRole('list', { name: 'Lately redeemed' }).getByText('table 6').waitFor();
});

scene('a clerk stands at the counter, and sees neither the money nor the staff', async ({ world }) => {
  const { Lou, Kim } = await world.people('Lou', 'Kim');
  const cafe = await open(Lou, Lou, Kim);
  const offer = await publish(cafe, coffee);
  const kim = await world.open(Kim, '/merchants');
  const { page } = kim;
  await page.getByRole('link', { name: /Café Kolibri/ }).click();
  const places = page.getByRole('navigation', { name: 'This merchant' });
  await expect.poll(() => places.getByRole('link').allInnerTexts()).toEqual(['Overview', 'Counter', 'Offers']);
  await page.getByRole('link', { name: /A coffee on the house/ }).waitFor();
  expect(await page.getByRole('main').innerText()).not.toMatch(/Behind the counter|New offer|€400/);
  for (const path of ['money', 'staff', 'offers/new', `offers/${offer.id}/edit`]) {
    await page.goto(`/merchants/${cafe.id}/${path}`);
    await page.getByText('For owners').waitFor();
    await kim.sound();
  }
  await page.goto(`/merchants/${cafe.id}/offers/${offer.id}`);
  await page.getByRole('region', { name: 'Budget' }).waitFor();
  expect(await page.getByRole('main').getByRole('button', { name: /^(Pause|Put money in|Take money out|More with this offer)$/ }).count()).toBe(0);
  for (const path of ['account', 'statement', 'keys']) {
    await expect(Kim.api.get(`/merchants/${cafe.id}/${path}`)).rejects.toThrow(/403 merchant_owner_only/);
  }
  await expect(Kim.api.post(`/merchants/${cafe.id}/payouts`, { amount: euros(100) })).rejects.toThrow(/403 merchant_owner_only/);
});
