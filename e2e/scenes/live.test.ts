import { expect } from 'vitest';
import { group, says } from '../harness/group';
import { message, options, say, type } from '../harness/talk';
import { scene } from '../harness/world';

scene('what one does, the others see without loading anything again', async ({ world }) => {
  const { Ana, Bo, Chi } = await world.people('Ana', 'Bo', 'Chi');
  const { id } = await group(Ana, 'Friday climbers', [Bo, Chi]);
  const [ana, bo, chi] = await Promise.all([Ana, Bo, Chi].map((one) => world.open(one, `/c/${id}`)));
  if (!ana || !bo || !chi) {
    throw new Error('somebody has no screen');
  }
  for (const one of [ana, bo, chi]) {
    await one.page.getByRole('textbox', { name: 'Message' }).waitFor();
  }
  // A mark that a load of the page would wipe out.
  for (const one of [ana, bo, chi]) {
    await one.page.evaluate(() => Object.assign(window, { neverLoadedAgain: true }));
  }

  await type(bo, 'The rope');
  await ana.page.getByText('Bo is typing…').waitFor();
  await say(bo, 'The rope is at my place');
  await message(ana, 'The rope is at my place').waitFor();
  await message(chi, 'The rope is at my place').waitFor();
  await ana.page.getByText('Bo is typing…').waitFor({ state: 'detached' });

  // Both others have it on screen: Bo's mark says so.
  await message(bo, 'The rope is at my place').getByText('Read by all').last().waitFor();

  await (await options(ana, 'The rope is at my place')).getByRole('button', { name: 'React with 🎉' }).click();
  await message(bo, 'The rope is at my place').getByRole('button', { name: /^🎉.*by Ana$/ }).waitFor();
  await message(chi, 'The rope is at my place').getByRole('button', { name: /^🎉.*by Ana$/ }).click();
  await message(ana, 'The rope is at my place').getByRole('button', { name: /^🎉.* by You and Chi$/ }).waitFor();

  await (await options(chi, 'The rope is at my place')).getByRole('button', { name: 'Reply' }).click();
  await say(chi, 'Bring it along');
  await message(ana, 'Bring it along').getByRole('button').filter({ hasText: 'The rope is at my place' }).waitFor();

  await (await options(bo, 'The rope is at my place')).getByRole('button', { name: 'Edit' }).click();
  await bo.page.getByRole('textbox', { name: 'Message' }).fill('The long rope is at my place');
  await bo.page.getByRole('button', { name: 'Save' }).click();
  for (const one of [ana, bo, chi]) {
    await message(one, 'The long rope is at my place').getByText('edited').last().waitFor();
    await expect.poll(() => message(one, 'The rope is at my place').count()).toBe(0);
  }

  await (await options(chi, 'Bring it along')).getByRole('button', { name: 'Delete' }).click();
  await chi.page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  for (const one of [ana, bo, chi]) {
    await one.page.getByText('Message deleted').last().waitFor();
    await expect.poll(() => message(one, 'Bring it along').count()).toBe(0);
  }
  for (const one of [ana, bo, chi]) {
    expect(await one.page.evaluate(() => 'neverLoadedAgain' in window), one.name).toBe(true);
  }
});

scene('a list of conversations follows what is said, with its counts', async ({ world }) => {
  const { Ana, Bo } = await world.people('Ana', 'Bo');
  const climbers = await group(Ana, 'Friday climbers', [Bo]);
  const club = await group(Ana, 'Book club', [Bo]);
  await says(Ana, climbers, 'Seven o’clock?');
  await says(Ana, club, 'Chapter nine');
  const bo = await world.open(Bo);
  const rows = bo.page.getByRole('navigation', { name: 'Conversations' }).getByRole('listitem');
  await expect.poll(() => rows.allInnerTexts()).toMatchObject([expect.stringMatching(/Book club/), expect.stringMatching(/Friday climbers/)]);

  await says(Ana, climbers, 'Half past, then');
  await expect.poll(() => rows.first().innerText()).toMatch(/Friday climbers[\s\S]*Half past, then[\s\S]*\d unread/);
  const before = Number(/(\d+) unread/.exec(await rows.first().innerText())?.[1]);
  await says(Ana, climbers, 'Bring chalk');
  await expect.poll(() => rows.first().innerText()).toContain(`${before + 1} unread`);

  // Read on another device: the count goes here too.
  const other = await world.open(Bo, `/c/${climbers.id}`);
  await message(other, 'Bring chalk').waitFor();
  await expect.poll(() => rows.first().innerText()).not.toContain('unread');
});
