import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

export interface ScrollParts {
  /** Another run starts over: at a row, or at the end. */
  run: number;
  start: { key: string; align: 'center' | 'start' } | null;
  /** Changes whenever rows do. */
  rows: unknown;
  /** Whether the end of the rows is the end of the timeline. */
  atEnd: boolean;
  /** The first and the last row in sight. */
  onSight: (first: string, last: string) => void;
  onNearStart: () => void;
  onNearEnd: () => void;
}

export interface Scroll {
  scroller: RefObject<HTMLDivElement | null>;
  list: RefObject<HTMLDivElement | null>;
  atBottom: boolean;
  scrolling: boolean;
  toBottom: () => void;
  toRow: (key: string, align: 'center' | 'start') => void;
}

// Rows are fetched while there is still this much to scroll, in pixels.
const ahead = 2500;
const bottomSlack = 60;
const restsAfter = 900;
const belowTop = 72;

const rowsIn = (list: Element) => list.children as HTMLCollectionOf<HTMLElement>;
const keyOf = (row: HTMLElement | undefined) => row?.dataset.row ?? '';

/** The index of the first row whose lower edge is below a line of the screen; rows stand in order, so halving finds it. */
function firstBelow(rows: HTMLCollectionOf<HTMLElement>, line: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((rows[half]?.getBoundingClientRect().bottom ?? 0) <= line) low = half + 1;
    else high = half;
  }
  return low;
}

/**
 * Holds what is read in its place while rows come and go above it and change their height: the first row in sight keeps
 * its distance from the top, or, at the end, the end stays in sight. All of it happens before the screen is drawn.
 */
export function useScroll(parts: ScrollParts): Scroll {
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const anchor = useRef<{ key: string; top: number } | null>(null);
  const stuck = useRef(true);
  const height = useRef(0);
  const now = useRef(parts);
  const [atBottom, setAtBottom] = useState(true);
  const [scrolling, setScrolling] = useState(false);
  useLayoutEffect(() => {
    now.current = parts;
  });

  const find = useCallback((key: string) => [...(list.current ? rowsIn(list.current) : [])].find((row) => keyOf(row) === key), []);

  /** Takes note of where one is. */
  const note = useCallback(() => {
    const view = scroller.current;
    if (!view || !list.current) return;
    const { top, bottom } = view.getBoundingClientRect();
    const rows = rowsIn(list.current);
    const first = firstBelow(rows, top);
    const last = Math.min(firstBelow(rows, bottom - 1), rows.length - 1);
    const row = rows[first];
    const below = view.scrollHeight - view.scrollTop - view.clientHeight;
    anchor.current = row ? { key: keyOf(row), top: row.getBoundingClientRect().top - top } : null;
    stuck.current = now.current.atEnd && below < bottomSlack;
    height.current = view.scrollHeight;
    setAtBottom(below < bottomSlack);
    if (row) now.current.onSight(keyOf(row), keyOf(rows[last]));
    if (view.scrollTop < ahead) now.current.onNearStart();
    if (below < ahead) now.current.onNearEnd();
  }, []);

  const hold = useCallback(() => {
    const view = scroller.current;
    if (!view) return;
    if (stuck.current && now.current.atEnd) view.scrollTop = view.scrollHeight;
    else if (anchor.current) {
      const row = find(anchor.current.key);
      const off = row ? row.getBoundingClientRect().top - view.getBoundingClientRect().top - anchor.current.top : 0;
      if (Math.abs(off) >= 0.5) view.scrollTop += off;
    }
    note();
  }, [find, note]);

  const toBottom = useCallback(() => {
    stuck.current = true;
    hold();
  }, [hold]);

  const toRow = useCallback(
    (key: string, align: 'center' | 'start') => {
      const view = scroller.current;
      const row = find(key);
      if (!view || !row) return;
      const spare = align === 'center' ? Math.max(belowTop, (view.clientHeight - row.offsetHeight) / 2) : belowTop;
      stuck.current = false;
      view.scrollTop += row.getBoundingClientRect().top - view.getBoundingClientRect().top - spare;
      note();
    },
    [find, note],
  );

  useLayoutEffect(() => {
    const { start } = now.current;
    anchor.current = null;
    if (start) toRow(start.key, start.align);
    else toBottom();
  }, [parts.run, toRow, toBottom]);
  useLayoutEffect(hold, [parts.rows, parts.atEnd, hold]);

  useEffect(() => {
    const view = scroller.current;
    if (!view || !list.current) return undefined;
    const sizes = new ResizeObserver(hold);
    sizes.observe(view);
    sizes.observe(list.current);
    let rest: ReturnType<typeof setTimeout>;
    const onScroll = () => {
      // A card that shrinks pulls the view up, and may grow again before the screen is drawn: nobody has scrolled then.
      if (stuck.current && view.scrollHeight !== height.current) hold();
      else note();
      setScrolling(true);
      clearTimeout(rest);
      rest = setTimeout(() => setScrolling(false), restsAfter);
    };
    view.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      sizes.disconnect();
      clearTimeout(rest);
      view.removeEventListener('scroll', onScroll);
    };
  }, [hold, note]);

  return { scroller, list, atBottom, scrolling, toBottom, toRow };
}
