import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startI18n } from '../../../i18n';
import type { Card, Draft } from '../card';
import { ana, bo, chi, dee, eur, line, posted } from '../dinner';
import { fakeServer, type Heard } from '../fake-server';
import { RequestComposer } from './request-composer';

const members = [ana, bo, chi, dee].map((user, position) => ({ user, position, role: 'member', tags: [], joined_at: '', read_seq: 0 }));
const usual = { selection: { kind: 'everyone' }, split: { kind: 'equal' }, settlement: 'on_confirmation', visibility: 'payers' };
const schemes = [
  { id: '', name: '', default: true, terms: usual },
  { id: 'sc_1', name: 'Hall fee', default: false, terms: { ...usual, split: { kind: 'fixed', each: 1500 }, settlement: 'immediate' } },
];
const server = { currency: 'EUR', currencies: [{ code: 'EUR', digits: 2 }], name: 'Trilby', play_money: true, sign_up: 'open', upload_limit: 1, version: '1' };

function preview(draft: Draft): Card {
  const each = Math.floor(draft.total.amount / 3);
  return posted({ id: '', terms: draft.terms, total: draft.total, lines: [bo, chi, dee].map((user) => line(user, { if_all: eur(each), most: eur(Math.floor(each * 1.5)) })) });
}

function play(answer?: (heard: Heard) => { status?: number; body?: unknown } | undefined) {
  return fakeServer((heard) => {
    const own = answer?.(heard);
    if (own) return own;
    if (heard.path.endsWith('/members')) return { body: { items: members } };
    if (heard.path.endsWith('/schemes')) return { body: { items: schemes } };
    if (heard.path.endsWith('/server')) return { body: server };
    if (heard.path.endsWith('/preview')) return { body: preview(heard.body as Draft) };
    return { status: 201, body: posted() };
  });
}

const done = vi.fn();

function Stage() {
  const [open, setOpen] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        open again
      </button>
      <RequestComposer conversationId="c_1" meId={ana.id} open={open} onOpenChange={setOpen} onPosted={done} />
    </>
  );
}

async function start() {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Stage />
    </QueryClientProvider>,
  );
  return screen.findByRole('textbox', { name: /^Total/u });
}

/** Puts text in a field at one go, as a paste does. */
async function write(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const previews = (heard: Heard[]) => heard.filter((one) => one.path.endsWith('/preview'));
const sent = (heard: Heard[]) => heard.filter((one) => one.method === 'POST' && one.path.endsWith('/requests'));

// Whole ways through a large sheet: what is hidden is not told apart, which is what makes the queries slow.
configure({ defaultHidden: true });
vi.setConfig({ testTimeout: 30_000 });

beforeAll(() => startI18n('en'));
beforeEach(() => {
  localStorage.clear();
  done.mockClear();
});
afterEach(() => vi.unstubAllGlobals());

describe('passing the hat', () => {
  it('takes the amount as it is typed, shows everyone’s share, and posts once', async () => {
    const heard = play();
    await write(await start(), '120,00');
    const shares = await screen.findByRole('region', { name: "Everyone's share" });
    expect(within(shares).getAllByText('€40.00').length).toBe(3);
    expect(within(shares).getAllByText('at most €60.00').length).toBe(3);
    expect(screen.getByText('€40.00 each if everyone accepts, €60.00 at most')).toBeTruthy();
    expect(previews(heard).at(-1)?.body).toEqual({ total: eur(12000), purpose: '', terms: usual });

    await userEvent.click(button('Next'));
    await write(screen.getByRole('textbox', { name: 'What is it for?' }), 'Ramen night');
    await userEvent.dblClick(button('Pass the hat · €120.00'));
    await waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(sent(heard)).toHaveLength(1);
    expect(sent(heard)[0]?.body).toEqual({ total: eur(12000), purpose: 'Ramen night', terms: usual });
    expect(sent(heard)[0]?.key).toMatch(/^.{8,}$/u);
  });

  it('stays at a question without an answer and says what it needs', async () => {
    play();
    await start();
    await userEvent.click(button('Next'));
    expect(screen.getByRole('alert').textContent).toBe('How much is it?');
  });

  it('keeps what was written when it is closed', async () => {
    play();
    await write(await start(), '45');
    await userEvent.click(button('Close'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.click(button('open again'));
    expect(((await screen.findByRole('textbox', { name: /^Total/u })) as HTMLInputElement).value).toBe('45.00');
  });

  it('uses the key again when the answer was lost, so that it is posted once', async () => {
    let lost = 2;
    const heard = play((one) => (one.path.endsWith('/requests') && one.method === 'POST' && (lost -= 1) >= 0 ? { status: 500, body: { code: 'internal', status: 500, detail: '' } } : undefined));
    await write(await start(), '120');
    await userEvent.click(button('Next'));
    await write(screen.getByRole('textbox', { name: 'What is it for?' }), 'Ramen');
    for (const attempt of [1, 2, 3]) {
      await userEvent.click(button('Pass the hat · €120.00'));
      await waitFor(() => expect(sent(heard)).toHaveLength(attempt));
    }
    await waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(new Set(sent(heard).map((one) => one.key)).size).toBe(1);
  });

  it('shows a refusal beside the question it belongs to', async () => {
    play((one) => (one.path.endsWith('/requests') && one.method === 'POST' ? { status: 422, body: { code: 'deadline_invalid', status: 422, detail: 'x', pointer: '/deadline' } } : undefined));
    await write(await start(), '120');
    await userEvent.click(button('Next'));
    await write(screen.getByRole('textbox', { name: 'What is it for?' }), 'Ramen');
    await userEvent.click(button('Pass the hat · €120.00'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe('Choose a deadline that lies ahead, by 90 days at most.');
    expect(within(alert.closest('li') as HTMLElement).getByRole('button', { name: /When is it settled/u })).toBeTruthy();
  });

  it('asks as a saved scheme says, at a tap', async () => {
    const heard = play();
    await write(await start(), '120');
    await userEvent.click(screen.getByRole('radio', { name: 'Hall fee' }));
    expect(((await screen.findByRole('textbox', { name: /^Each pays/u })) as HTMLInputElement).value).toBe('15.00');
    await waitFor(() => expect(previews(heard).at(-1)?.body).toMatchObject({ total: eur(0), scheme_id: 'sc_1', terms: { split: { kind: 'fixed', each: 1500 }, settlement: 'immediate' } }));
  });

  it('counts what is left to assign, live', async () => {
    play();
    await write(await start(), '100');
    await userEvent.click(button(/How is it split/u));
    await userEvent.click(screen.getByRole('radio', { name: /Exact amounts/u }));
    expect(screen.getByRole('status').textContent).toBe('€100.00 left to assign');
    await write(screen.getByRole('textbox', { name: /^Bo/u }), '40,01');
    expect(screen.getByRole('status').textContent).toBe('€59.99 left to assign');
    await userEvent.click(button('Spread what is left evenly'));
    expect(screen.getByRole('status').textContent).toBe('All of it is assigned');
    expect((screen.getByRole('textbox', { name: /^Chi/u }) as HTMLInputElement).value).toBe('30.00');
    expect((screen.getByRole('textbox', { name: /^Dee/u }) as HTMLInputElement).value).toBe('29.99');
  });
});
