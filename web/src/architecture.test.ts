import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = import.meta.dirname;

// Which rooms a room may import. A feature is its own room: `features/chat` may not import `features/payments`.
const allowed: Record<string, string[]> = {
  app: ['feature', 'api', 'ui', 'i18n', 'money', 'routes'],
  feature: ['api', 'ui', 'i18n', 'money', 'routes'],
  api: ['money', 'routes'],
  ui: ['i18n', 'money'],
  i18n: [],
  money: [],
  routes: [],
};

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function roomOf(file: string): { kind: string; name: string } {
  const [first = '', second = ''] = relative(src, file).split('/');
  if (first === 'features') return { kind: 'feature', name: `features/${second}` };
  const kind = first.replace(/\.tsx?$/u, '');
  return { kind, name: kind };
}

function imports(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from\s+|import\s+|import\()'(\.[^']*)'/gu)].map((match) => resolve(dirname(file), match[1] ?? ''));
}

/** The arrows that the rules forbid, each as "file -> room". */
export function forbidden(file: string, targets: string[]): string[] {
  const from = roomOf(file);
  if (!(from.kind in allowed)) return [];
  return targets
    .map(roomOf)
    .filter((to) => to.name !== from.name && !allowed[from.kind]?.includes(to.kind))
    .map((to) => `${relative(src, file)} -> ${to.name}`);
}

describe('imports only go down', () => {
  const files = sources(src);

  it('in every file', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap((file) => forbidden(file, imports(file)))).toEqual([]);
  });

  it('and the rule sees an arrow that goes up or across', () => {
    const at = (path: string) => join(src, path);
    expect(forbidden(at('features/chat/x.tsx'), [at('features/payments')])).toEqual(['features/chat/x.tsx -> features/payments']);
    expect(forbidden(at('ui/x.tsx'), [at('api')])).toEqual(['ui/x.tsx -> api']);
    expect(forbidden(at('api/x.ts'), [at('app/router')])).toEqual(['api/x.ts -> app']);
    expect(forbidden(at('app/x.tsx'), [at('features/chat'), at('ui')])).toEqual([]);
  });

  it('and no file asks the schema for what the client should give', () => {
    const outside = files.filter((file) => roomOf(file).kind !== 'api' && imports(file).some((target) => target === join(src, 'api/schema')));
    expect(outside.map((file) => relative(src, file))).toEqual([]);
  });
});
