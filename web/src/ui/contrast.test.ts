import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { avatarColours } from './avatar';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)');

function tokens(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gu)].map((match) => [match[1] ?? '', match[2] ?? '']));
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [bright = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

const surfaces = ['paper', 'sheet', 'raised'];
const text: [string, string[]][] = [
  ['ink', [...surfaces, 'felt-wash', 'band-wash', 'brick-wash', 'mine']],
  ['soft', [...surfaces, 'felt-wash', 'mine']],
  ['felt', [...surfaces, 'felt-wash']],
  ['band', [...surfaces, 'band-wash']],
  ['brick', [...surfaces, 'brick-wash', 'felt-wash']],
  ['felt-ink', ['felt', 'felt-deep']],
];

describe.each([
  ['light', tokens(lightCss)],
  ['dark', tokens(darkCss)],
])('in the %s', (_, palette) => {
  const at = (name: string) => palette[name] ?? expect.fail(`no token ${name}`);

  it.each(text.flatMap(([ink, grounds]) => grounds.map((ground) => [ink, ground] as const)))('%s reads on %s', (ink, ground) => {
    expect(contrast(at(ink), at(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['edge', 'felt', 'brass'].flatMap((mark) => ['paper', 'sheet', 'raised'].map((ground) => [mark, ground] as const)))(
    'a mark of %s stands out on %s',
    (mark, ground) => {
      expect(contrast(at(mark), at(ground))).toBeGreaterThanOrEqual(3);
    },
  );
});

it('initials read on every colour of an avatar', () => {
  for (const colour of avatarColours) expect([colour, contrast('#ffffff', colour) >= 4.5]).toEqual([colour, true]);
});
