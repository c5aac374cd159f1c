import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages, speak, startI18n } from '../../i18n';
import { reasons, reasonWords } from './reasons';
import type { Reason } from './wire';

beforeAll(() => startI18n('en'));

const t = () => i18next.getFixedT(null, 'offers');

describe('the reasons for a reward and for none', () => {
  it('are those that the server publishes', () => {
    const document = JSON.parse(readFileSync(join(import.meta.dirname, '../../../openapi.json'), 'utf8')) as { components: { schemas: { Reward: { properties: { reason: { enum: string[] } } } } } };
    expect(reasons.toSorted()).toEqual(document.components.schemas.Reward.properties.reason.enum.toSorted());
  });

  it.each(languages)('each have a sentence of their own in %s, for either side', async (language) => {
    await speak(language);
    for (const side of ['first_user', 'friend'] as const) {
      const sentences = reasons.map((reason) => reasonWords(reason, side, t()));
      expect(new Set(sentences).size).toBe(reasons.length);
      for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.{9,}\.$/u);
    }
    await speak('en');
  });

  it('have a sentence for what only a newer server knows', () => {
    expect(reasonWords('moon_phase' as Reason, 'friend', t())).toBe('For a reason that this version of the app does not know.');
  });
});
