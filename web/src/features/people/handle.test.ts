import { describe, expect, it } from 'vitest';
import { foldHandle, handleFault, nameFits, passwordFault, suggestHandle } from './handle';

describe('a handle', () => {
  it.each([
    ['ana', null],
    [' @Ana.Ruiz ', null],
    ['a1', null],
    ['x'.repeat(30), null],
    ['', 'handle_short'],
    ['a', 'handle_short'],
    ['x'.repeat(31), 'handle_long'],
    ['ana ruiz', 'handle_letters'],
    ['zoë', 'handle_letters'],
    // The sign for kelvin looks like a K and is none: lower-casing it must not make it one.
    ['\u212Aim', 'handle_letters'],
    ['.ana', 'handle_ends'],
    ['ana-', 'handle_ends'],
  ])('%j: %s', (text, fault) => expect(handleFault(text)).toBe(fault));

  it('is folded as the server folds it', () => {
    expect([foldHandle(' @ANA '), foldHandle('@@x'), foldHandle('Ärger')]).toEqual(['ana', '@x', 'Ärger']);
  });

  it.each([
    ['Zoë Müller', 'zoe.muller'],
    ['  Ana  ', 'ana'],
    ['Jean-Luc Strauß', 'jean.luc.strauss'],
    ['李小龍', ''],
    ['An extraordinarily long name of somebody', 'an.extraordinarily.long.name.o'],
  ])('is suggested for %j: %s', (name, handle) => expect(suggestHandle(name)).toBe(handle));

  it('that is suggested would be taken, whatever the name', () => {
    for (const name of ['Ana Ruiz', 'O’Neil & Söhne', 'x.-y', 'Ünal 2nd', `${'ab '.repeat(20)}`]) {
      expect([name, handleFault(suggestHandle(name))]).toEqual([name, null]);
    }
  });
});

describe('a new password', () => {
  it.each([
    ['seven77', 'password_short'],
    ['eight888', null],
    ['😀'.repeat(7), 'password_short'],
    ['😀'.repeat(8), null],
    ['x'.repeat(201), 'password_long'],
    ['Ana.Ruiz', 'password_handle'],
  ])('%j: %s', (password, fault) => expect(passwordFault(password, '@ana.ruiz')).toBe(fault));
});

it('a name has 1 to 60 characters', () => {
  expect(['', '  ', 'A', '😀'.repeat(60), 'x'.repeat(61)].map(nameFits)).toEqual([false, false, true, true, false]);
});
