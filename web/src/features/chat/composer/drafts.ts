import { useMemo } from 'react';
import { store, useStore } from '../../../api';

const place = (me: string) => `trilby.drafts.${me}`;
const drafts = store<{ me: string; texts: Readonly<Record<string, string>> }>({ me: '', texts: {} });

function load(me: string): void {
  if (drafts.get().me === me) return;
  let texts: Record<string, string> = {};
  try {
    texts = JSON.parse(localStorage.getItem(place(me)) ?? '{}') as Record<string, string>;
  } catch {
    // What cannot be read was not written by us.
  }
  drafts.set({ me, texts });
}

/** What was typed into each conversation and not sent, on this terminal, by its present user. */
export function useDrafts(me: string): Readonly<Record<string, string>> {
  load(me);
  const held = useStore(drafts);
  return useMemo(() => (held.me === me ? held.texts : {}), [held, me]);
}

export function draftOf(me: string, conversationId: string): string {
  load(me);
  return drafts.get().texts[conversationId] ?? '';
}

/** Keeps a draft over reloads; an empty one is forgotten. */
export function keepDraft(me: string, conversationId: string, text: string): void {
  load(me);
  const { [conversationId]: before = '', ...others } = drafts.get().texts;
  if (before === text) return;
  const texts = text.trim() ? { ...others, [conversationId]: text } : others;
  drafts.set({ me, texts });
  try {
    localStorage.setItem(place(me), JSON.stringify(texts));
  } catch {
    // A full storage loses the draft on a reload, and nothing else.
  }
}
