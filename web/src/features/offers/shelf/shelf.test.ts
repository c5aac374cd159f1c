import { describe, expect, it } from 'vitest';
import { endsSoon } from '../card/when';
import { held, passed, used } from '../coffee';
import { seenIn } from '../seen';
import { newUse } from '../voucher/just-used';
import { byEnd } from './vouchers';

const now = Date.parse('2026-11-25T12:00:00Z');

describe('my vouchers', () => {
  it('stand by their end, those without one last', () => {
    const without = held({ id: 'v_none' });
    delete without.valid_until;
    const list = [without, held({ id: 'v_late', valid_until: '2027-01-01T00:00:00Z' }), held({ id: 'v_soon', valid_until: '2026-11-27T00:00:00Z' })];
    expect(byEnd(list).map((one) => one.id)).toEqual(['v_soon', 'v_late', 'v_none']);
  });

  it('are marked in their last week, and not once they are over', () => {
    expect(endsSoon('2026-11-27T00:00:00Z', now)).toBe(true);
    expect(endsSoon('2026-12-20T00:00:00Z', now)).toBe(false);
    expect(endsSoon('2026-11-20T00:00:00Z', now)).toBe(false);
    expect(endsSoon(undefined, now)).toBe(false);
  });
});

describe('a voucher on screen', () => {
  it('notices the use that was not there before', () => {
    expect(newUse([], [used('rdm_1')])?.id).toBe('rdm_1');
    expect(newUse([used('rdm_1')], [used('rdm_2'), used('rdm_1')])?.id).toBe('rdm_2');
    expect(newUse([used('rdm_1')], [used('rdm_1')])).toBeNull();
  });

  it('takes a use that was taken back for none', () => {
    expect(newUse([], [used('rdm_1', { reversed: true })])).toBeNull();
    expect(newUse([used('rdm_1')], [used('rdm_1', { reversed: true })])).toBeNull();
  });
});

describe('the shelf of what friends passed on', () => {
  it('counts what was on screen as seen, and that only', () => {
    const shelf = { pages: [{ items: [passed(), passed({ id: 'ps_2' })] }], pageParams: [''] };
    expect(seenIn(shelf, new Set(['ps_1']))?.pages[0]?.items.map((one) => one.state)).toEqual(['seen', 'waiting']);
    expect(seenIn(undefined, new Set(['ps_1']))).toBeUndefined();
  });
});
