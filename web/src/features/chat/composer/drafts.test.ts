import { afterEach, describe, expect, it } from 'vitest';
import { draftOf, keepDraft } from './drafts';

afterEach(() => localStorage.clear());

describe('drafts', () => {
  it('are kept for each conversation and each person', () => {
    keepDraft('u_ana', 'c_1', 'half a sent');
    keepDraft('u_ana', 'c_2', 'another');
    expect([draftOf('u_ana', 'c_1'), draftOf('u_ana', 'c_2')]).toEqual(['half a sent', 'another']);
    expect(draftOf('u_bo', 'c_1')).toBe('');
    expect(draftOf('u_ana', 'c_1')).toBe('half a sent');
  });

  it('are gone when there is nothing left of them', () => {
    keepDraft('u_ana', 'c_1', 'words');
    keepDraft('u_ana', 'c_1', '   ');
    expect(draftOf('u_ana', 'c_1')).toBe('');
    expect(localStorage.getItem('trilby.drafts.u_ana')).not.toContain('c_1');
  });
});
