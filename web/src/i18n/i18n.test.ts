import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageOf, textDirection } from './locale';

const here = import.meta.dirname;
const namespaces = readdirSync(join(here, 'en'));

function texts(language: string, file: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') found.set(path, value);
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, path ? `${path}.${key}` : key);
  };
  walk(JSON.parse(readFileSync(join(here, language, file), 'utf8')), '');
  return found;
}

const plural = /_(zero|one|two|few|many|other)$/u;
const stems = (map: Map<string, string>) => [...new Set([...map.keys()].map((key) => key.replace(plural, '')))].toSorted();
const holes = (text: string) => [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}|<(\w+)>/gu)].map((m) => m[1] ?? m[2]).toSorted();

describe.each(['de', 'fr'])('%s', (language) => {
  it('has the same files as English', () => {
    expect(readdirSync(join(here, language))).toEqual(namespaces);
  });

  it.each(namespaces)('says everything that English says in %s', (file) => {
    const english = texts('en', file);
    const theirs = texts(language, file);
    expect(stems(theirs)).toEqual(stems(english));
    for (const [key, text] of theirs) {
      expect(text.trim(), `${language}/${file} ${key}`).not.toBe('');
      const source = english.get(key) ?? english.get(key.replace(plural, '_other')) ?? '';
      expect([key, holes(text)]).toEqual([key, holes(source)]);
    }
  });
});

describe('locale', () => {
  it.each([
    ['de-CH', 'de'],
    ['FR', 'fr'],
    ['en-IN', 'en'],
    ['ja', 'en'],
  ])('%s is read in %s', (tag, language) => expect(languageOf(tag)).toBe(language));

  it('knows which way a script runs', () => {
    expect(['ar', 'he-IL', 'fa', 'de', 'az-Arab'].map(textDirection)).toEqual(['rtl', 'rtl', 'rtl', 'ltr', 'rtl']);
  });
});
