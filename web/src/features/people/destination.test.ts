import { beforeEach, describe, expect, it } from 'vitest';
import { leadsInside, rememberDestination, takeDestination } from './destination';

beforeEach(() => sessionStorage.clear());

describe('where somebody wanted to go', () => {
  it.each([
    ['/c/c_1', true],
    ['/g#k3vQ0c1Zr8m4pXwT', true],
    ['/', true],
    ['//evil.example/', false],
    ['/\\evil.example', false],
    ['https://evil.example/', false],
    ['/sign-in', false],
    ['/join#token', false],
    ['/enter?x=1#token', false],
    ['', false],
  ])('%j leads inside: %s', (href, inside) => expect(leadsInside(href)).toBe(inside));

  it('is gone to once', () => {
    rememberDestination('/g#token');
    rememberDestination('/sign-in');
    expect([takeDestination(), takeDestination()]).toEqual(['/g#token', '/']);
  });

  it('is looked at again when it is taken: another script of the tab may have written there', () => {
    sessionStorage.setItem('trilby.destination', '//evil.example/');
    expect(takeDestination()).toBe('/');
  });
});
