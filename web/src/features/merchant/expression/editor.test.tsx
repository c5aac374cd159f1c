import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { learnMerchant, startI18n } from '../../../i18n';
import { ExpressionEditor } from './editor';

const facts = [{ name: 'friends_since', kind: 'whole', doc: 'For how many days they have been friends', example: 'friends_since >= 7' }];

function Editing({ start }: { start: string }) {
  const [text, setText] = useState(start);
  return <ExpressionEditor merchantId="mer_1" subject="recommendation" label="Only if" value={text} onChange={setText} />;
}

function open(start: string) {
  vi.stubGlobal('fetch', async (request: Request) => {
    const { expression } = JSON.parse(await request.text()) as { expression: string };
    const at = expression.indexOf('frends');
    const problems = at < 0 ? [] : [{ offset: Array.from(expression.slice(0, at)).length, length: 6, line: 2, column: 4, message: 'There is no “frends”.' }];
    return Response.json({ ok: problems.length === 0, problems, facts });
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Editing start={start} />
    </QueryClientProvider>,
  );
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Only if' });
}

beforeAll(async () => {
  await startI18n('en');
  await learnMerchant();
});
afterEach(() => vi.unstubAllGlobals());

it('marks the very place, and leads the caret there', async () => {
  const area = open('"🙂" in tags\n&& frends > 1');
  const problem = await screen.findByRole('button', { name: /There is no “frends”/u });
  expect(document.querySelector('mark')?.textContent).toBe('frends');
  expect(area.getAttribute('aria-invalid')).toBe('true');
  await userEvent.click(problem);
  expect(document.activeElement).toBe(area);
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('frends');
});

it('puts a fact in where the caret stands, and goes on behind it', async () => {
  const area = open('true && ');
  area.setSelectionRange(8, 8);
  await userEvent.click(await screen.findByRole('button', { name: /friends_since/u, hidden: true }));
  expect(area.value).toBe('true && friends_since');
  expect(area.selectionStart).toBe(21);
  await userEvent.keyboard(' > 7');
  expect(area.value).toBe('true && friends_since > 7');
});
