import { expect } from 'vitest';
import { card, readCard } from '../harness/card';
import { fill, type Group, group, purse } from '../harness/group';
import { choose, fillHat, type Hat, openHat, passHat } from '../harness/hat';
import type { Person } from '../harness/person';
import type { Screen } from '../harness/screen';
import { words } from '../harness/words';
import { scene, type World } from '../harness/world';

interface Three {
  Ana: Person;
  Bo: Person;
  Chi: Person;
  club: Group;
}

async function three(world: World, minor: number): Promise<Three> {
  const people = await world.people('Ana', 'Bo', 'Chi');
  await Promise.all(Object.values(people).map((one) => fill(one, minor)));
  return { ...people, club: await group(people.Ana, 'Friday climbers', [people.Bo, people.Chi]) };
}

type Lines = Record<string, string>;

interface Way {
  hat: Hat;
  /** What the composer says beforehand of each one's share. */
  preview: Lines;
  asked: Lines;
  /** The button with which Bo, and then Chi, says yes. */
  answers: [string, string];
  settled: Lines;
}

// Each way of splitting, with a time of settling, from what is typed to what is paid.
const ways: Way[] = [
  {
    hat: { purpose: 'Rope', amount: '50', split: 'Equal shares', settlement: 'When all have answered', takesPart: true },
    preview: { Bo: '€16.67 at most €25.00', Chi: '€16.66 at most €25.00' },
    asked: { Bo: 'asked', Chi: 'asked', Ana: '€50.00' },
    answers: ['Accept', 'Accept'],
    settled: { Bo: 'paid €16.67', Chi: 'paid €16.66', Ana: '€16.67' },
  },
  {
    hat: { purpose: 'Cabin', amount: '30', split: 'By shares', more: { Bo: 1 }, settlement: 'When all have answered' },
    preview: { Bo: '€20.00 at most €30.00', Chi: '€10.00 at most €30.00' },
    asked: { Bo: 'asked', Chi: 'asked' },
    answers: ['Accept', 'Accept'],
    settled: { Bo: 'paid €20.00', Chi: 'paid €10.00' },
  },
  {
    hat: { purpose: 'Shoes', amount: '30', split: 'Exact amounts', amounts: { Bo: '12.50', Chi: '17.50' }, settlement: 'At once' },
    preview: { Bo: '€12.50', Chi: '€17.50' },
    asked: { Bo: 'asked €12.50', Chi: 'asked €17.50' },
    answers: ['Pay €12.50', 'Pay €17.50'],
    settled: { Bo: 'paid €12.50', Chi: 'paid €17.50' },
  },
  {
    hat: { purpose: 'Day passes', amount: '7.50', split: 'The same for each', settlement: 'At once' },
    preview: { Bo: '€7.50', Chi: '€7.50' },
    asked: { Bo: 'asked €7.50', Chi: 'asked €7.50' },
    answers: ['Pay €7.50', 'Pay €7.50'],
    settled: { Bo: 'paid €7.50', Chi: 'paid €7.50' },
  },
  {
    hat: { purpose: 'A new wall', amount: '100', minimum: '5', split: 'Each as they choose', settlement: 'At once' },
    preview: { Bo: '€5.00', Chi: '€5.00' },
    asked: { Bo: 'asked', Chi: 'asked' },
    answers: ['Give €5.00', 'Give €5.00'],
    settled: { Bo: 'paid €5.00', Chi: 'paid €5.00' },
  },
  {
    hat: { purpose: 'Chalk', amount: '9', split: 'Equal shares', settlement: 'When I confirm' },
    preview: { Bo: '€4.50 at most €9.00', Chi: '€4.50 at most €9.00' },
    asked: { Bo: 'asked', Chi: 'asked' },
    answers: ['Accept', 'Accept'],
    settled: { Bo: '€4.50', Chi: '€4.50' },
  },
];

scene('every way of asking, from the composer to the last answer', async ({ world }) => {
  const { Ana, Bo, Chi, club } = await three(world, 20_000);
  const path = `/c/${club.id}`;
  const [ana, bo, chi] = [await world.open(Ana, path), await world.open(Bo, path), await world.open(Chi, path)];
  for (const { hat, preview, asked, answers, settled } of ways) {
    const sheet = await openHat(ana);
    await fillHat(sheet, { takesPart: false, visibility: 'Everyone in the group', ...hat });
    await expect.poll(() => shares(ana), { message: `${hat.purpose}: preview` }).toMatchObject(preview);
    await sheet.getByRole('button', { name: /^Pass the hat/ }).click();
    for (const screen of [ana, bo, chi]) {
      await expect.poll(() => readCard(screen, hat.purpose), { message: `${hat.purpose}: ${screen.name}` }).toMatchObject({ lines: asked });
    }
    await card(bo, hat.purpose).getByRole('button', { name: answers[0], exact: true }).click();
    await expect.poll(() => readCard(chi, hat.purpose)).toMatchObject({ hero: expect.stringContaining('1 of 2') });
    await card(chi, hat.purpose).getByRole('button', { name: answers[1], exact: true }).click();
    for (const screen of [ana, bo, chi]) {
      await expect.poll(() => readCard(screen, hat.purpose), { message: `${hat.purpose}: ${screen.name}` }).toMatchObject({ lines: settled });
    }
  }
});

/** What the composer's preview says of each one. */
async function shares({ page }: Screen): Promise<Lines> {
  const lines = await page.getByRole('region', { name: "Everyone's share" }).getByRole('listitem').evaluateAll((items) =>
    items.map((item) => [...item.children].slice(-2).map((one) => (one as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim())),
  );
  return Object.fromEntries(lines.map(([name, ...rest]) => [name ?? '', rest.join(' ')]));
}

scene('a way of asking is saved and is the first one offered, to everybody', async ({ world }) => {
  const { Ana, Bo, club } = await three(world, 10_000);
  const ana = await world.open(Ana, `/c/${club.id}`);
  const sheet = await openHat(ana);
  await fillHat(sheet, { purpose: 'Rent', amount: '90', split: 'By shares', more: { Chi: 2 }, settlement: 'When all have answered', visibility: 'Everyone in the group' });
  await sheet.getByRole('button', { name: 'Save this way as…' }).click();
  await sheet.getByRole('textbox', { name: 'Name', exact: true }).fill('Flat bills');
  await choose(sheet, 'switch', 'Start with it from now on');
  await sheet.getByRole('button', { name: 'Save', exact: true }).click();
  await ana.page.getByText('Saved as Flat bills.').waitFor();

  const bo = await world.open(Bo, `/c/${club.id}`);
  const his = await openHat(bo);
  await his.getByRole('radio', { name: 'Flat bills' }).or(his.getByRole('button', { name: 'Flat bills' })).waitFor();
  await expect.poll(() => his.innerText()).toMatch(/By shares[\s\S]*When all have answered[\s\S]*Everyone in the group/);
});

const german = (key: string): string => words('de', 'payments', key);

scene('amounts are typed with a comma where people write one', async ({ world }) => {
  const { Ana, Bo, club } = await three(world, 10_000);
  const ana = await world.open(Ana, `/c/${club.id}`, { locale: 'de-DE' });
  await ana.page.getByRole('button', { name: german('compose.title') }).click();
  const sheet = ana.page.getByRole('dialog', { name: german('compose.title') });
  await sheet.getByRole('textbox', { name: german('ask.total') }).fill('1.012,50');
  await sheet.getByRole('button', { name: german('compose.next'), exact: true }).click();
  await sheet.getByRole('textbox', { name: german('ask.purpose') }).fill('Hütte');
  await sheet.getByRole('button', { name: new RegExp(`^${german('compose.title')} · 1\\.012,50`) }).click();
  const hers = ana.page.getByRole('group', { name: words('de', 'payments', 'card', { purpose: 'Hütte' }) });
  await expect.poll(() => hers.innerText()).toMatch(/1\.012,50\s€/);
  // The same request as somebody else writes it.
  const bo = await world.open(Bo, `/c/${club.id}`);
  await expect.poll(() => readCard(bo, 'Hütte')).toMatchObject({ hero: '€1,012.50 0 of 2 in' });
});

scene('who has too little is told how much, tops up, and accepts', async ({ world }) => {
  const { Ana, Bo, club } = await three(world, 1000);
  const ana = await world.open(Ana, `/c/${club.id}`);
  await passHat(ana, { purpose: 'Cabin', amount: '14.10', payers: ['Bo'], settlement: 'When I confirm', visibility: 'Only those asked' });
  const bo = await world.open(Bo, `/c/${club.id}`);
  bo.forgive(/status of 409.*\/accept/);
  await card(bo, 'Cabin').getByRole('button', { name: 'Accept', exact: true }).click();
  const refusal = card(bo, 'Cabin').getByRole('alert');
  await expect.poll(() => refusal.innerText()).toContain('Not enough in your wallet: €4.10 short.');
  expect(await purse(Bo)).toMatchObject({ held: 0 });

  await refusal.getByRole('link', { name: 'Top up' }).click();
  const sheet = bo.page.getByRole('dialog');
  await expect.poll(() => sheet.getByRole('textbox').inputValue()).toBe('4.10');
  await sheet.getByRole('button', { name: /^Top up/ }).click();
  await expect.poll(() => purse(Bo)).toMatchObject({ available: 1410 });
  await bo.page.goto(`/c/${club.id}`);
  await card(bo, 'Cabin').getByRole('button', { name: 'Accept', exact: true }).click();
  await expect.poll(() => readCard(ana, 'Cabin')).toMatchObject({ lines: { Bo: '€14.10' } });
  expect(await purse(Bo)).toEqual({ available: 0, posted: 1410, held: 1410 });
});
