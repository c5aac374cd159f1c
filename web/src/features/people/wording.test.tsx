import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderHook } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages, speak, startI18n } from '../../i18n';
import { useWords, worded } from './wording';

interface Operation {
  operationId: string;
  tags?: string[];
  responses: Record<string, { description?: string }>;
}

const document = JSON.parse(readFileSync(join(import.meta.dirname, '../../../openapi.json'), 'utf8')) as { paths: Record<string, Record<string, Operation>> };

// What these screens ask for. The rest of a refusal's codes say that a program is wrong, not a person.
const ours = new Set(['sign-in', 'me', 'people', 'invitations', 'pictures']);
const programs = new Set(['malformed', 'invalid', 'idempotency_key_missing', 'idempotency_key_reused', 'cross_origin_refused', 'locale_invalid']);
const common = new Set(['unauthenticated', 'not_found', 'too_many_requests', 'internal']);

function codes(): string[] {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  const mine = operations.filter((operation) => operation.tags?.some((tag) => ours.has(tag)));
  expect(mine.length).toBeGreaterThan(30);
  const refusals = mine.flatMap((operation) => Object.entries(operation.responses).filter(([status]) => status.startsWith('4') || status.startsWith('5')));
  return [...new Set(refusals.flatMap(([, { description = '' }]) => [...description.matchAll(/`(\w+)`/gu)].map((found) => found[1] ?? '')))];
}

beforeAll(() => startI18n('en'));

describe('wording', () => {
  it('knows every refusal that a person can meet here', () => {
    const known = new Set<string>(worded);
    const found = codes();
    expect(found).toContain('wrong_credentials');
    expect(found.filter((code) => !known.has(code) && !programs.has(code) && !common.has(code))).toEqual([]);
  });

  it.each(languages)('has a sentence for each of them in %s', async (language) => {
    await speak(language);
    const { result } = renderHook(() => useWords());
    for (const code of worded) {
      const sentence = result.current({ code, detail: 'English from the server' });
      expect([code, sentence]).toEqual([code, expect.stringMatching(/^\p{Lu}.*\.$/su)]);
      expect(sentence).not.toBe('English from the server');
    }
    expect(result.current({ code: 'of_another_day', detail: 'As the server says.' })).toBe('As the server says.');
  });
});
