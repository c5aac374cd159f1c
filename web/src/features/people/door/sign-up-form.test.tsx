import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startI18n } from '../../../i18n';
import { SignUpForm } from './sign-up-form';

interface Asked {
  path: string;
  body: Record<string, unknown>;
}

let asked: Asked[] = [];
let refusal: { status: number; problem: Record<string, unknown>; headers?: Record<string, string> } | null = null;

// The network is the border of the screens; behind it stands what the API's description promises.
async function network(input: RequestInfo | URL): Promise<Response> {
  const request = input as Request;
  const path = new URL(request.url).pathname.replace('/api/v1', '');
  const text = await request.text();
  const body = (text ? JSON.parse(text) : {}) as Record<string, unknown>;
  asked.push({ path, body });
  if (path === '/sign-up/check') {
    const taken = body.handle === 'ana';
    return Response.json(taken ? { available: false, code: 'handle_taken', detail: '' } : { available: true });
  }
  if (path === '/sign-up' && refusal) return Response.json(refusal.problem, { status: refusal.status, headers: refusal.headers });
  const user = { id: 'u_1', handle: 'bo', name: 'Bo', administrator: false, discoverable: true, locale: '', has_password: true, passkeys: 0 };
  return Response.json({ user });
}

async function show() {
  const root = createRootRoute({ component: () => <SignUpForm invitation="tok" /> });
  const router = createRouter({ routeTree: root, history: createMemoryHistory({ initialEntries: ['/'] }) });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  await screen.findByLabelText('Your name');
  return userEvent.setup();
}

beforeAll(() => startI18n('en'));
beforeEach(() => {
  asked = [];
  refusal = null;
  localStorage.clear();
  vi.stubGlobal('fetch', network);
});
afterEach(() => vi.unstubAllGlobals());

const sent = () => asked.filter(({ path }) => path === '/sign-up').map(({ body }) => body);

describe('signing up with a password', () => {
  it('suggests a handle from the name until one is typed', async () => {
    const user = await show();
    await user.type(screen.getByLabelText('Your name'), 'Zoë Müller');
    expect(screen.getByLabelText<HTMLInputElement>('Handle').value).toBe('zoe.muller');
    await user.clear(screen.getByLabelText('Handle'));
    await user.type(screen.getByLabelText('Handle'), 'zm');
    await user.type(screen.getByLabelText('Your name'), 'x');
    expect(screen.getByLabelText<HTMLInputElement>('Handle').value).toBe('zm');
    expect(await screen.findByText('zm is free')).toBeTruthy();
  });

  it('says that a handle is taken while one chooses, and sends nothing', async () => {
    const user = await show();
    await user.type(screen.getByLabelText('Your name'), 'Ana');
    expect(await screen.findByText(/Somebody else has that handle/u)).toBeTruthy();
    await user.type(screen.getByLabelText('Password'), 'correct horse');
    await user.click(screen.getByRole('button', { name: 'Sign up' }));
    expect(sent()).toEqual([]);
  });

  it('says what is missing when it is sent too early', async () => {
    const user = await show();
    await user.click(screen.getByRole('button', { name: 'Sign up' }));
    expect(screen.getByText(/Type your name/u)).toBeTruthy();
    expect(screen.getByText('A handle has at least 2 characters.')).toBeTruthy();
    expect(screen.getByText('A password has at least 8 characters.')).toBeTruthy();
    expect(sent()).toEqual([]);
  });

  it('sends the folded handle, the trimmed name and the invitation', async () => {
    const user = await show();
    await user.type(screen.getByLabelText('Your name'), ' Bo ');
    await user.clear(screen.getByLabelText('Handle'));
    await user.type(screen.getByLabelText('Handle'), '@Bo');
    await user.type(screen.getByLabelText('Password'), 'correct horse');
    await user.click(screen.getByRole('button', { name: 'Sign up' }));
    await waitFor(() => expect(sent()).toEqual([{ handle: 'bo', name: 'Bo', password: 'correct horse', invitation: 'tok' }]));
  });

  it('shows how long to wait when it was tried too often', async () => {
    refusal = { status: 429, problem: { code: 'too_many_requests', detail: '' }, headers: { 'Retry-After': '42' } };
    const user = await show();
    await user.type(screen.getByLabelText('Your name'), 'Bo');
    await user.type(screen.getByLabelText('Password'), 'correct horse');
    await user.click(screen.getByRole('button', { name: 'Sign up' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/too often/u);
    expect(screen.getByText(/^4[12] seconds left$/u)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Sign up' }).disabled).toBe(true);
  });
});
