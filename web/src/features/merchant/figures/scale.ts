/** An axis from zero up: marks at round numbers, the last of them at or above what has to fit. */
export interface Scale {
  top: number;
  marks: number[];
}

/** Marks at 1, 2 or 5 times a power of ten, three or four steps up; whole numbers only, since people and cents do not come in parts. */
export function scaleFor(most: number, steps = 3): Scale {
  // Nothing has no size to mark.
  if (most <= 0) return { top: 1, marks: [0] };
  const rough = most / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough) ?? 10 * power);
  const count = Math.ceil(most / step);
  return { top: count * step, marks: Array.from({ length: count + 1 }, (_, at) => at * step) };
}

const day = 86_400_000;
const atNoon = (text: string) => Date.parse(`${text}T12:00:00Z`);
const name = (at: number) => new Date(at).toISOString().slice(0, 10);

/**
 * The days to draw, one after the other without gaps: `length` of them up to today; or, when nothing has happened in all that
 * time, up to the last day on which something did.
 */
export function daysToDraw<D extends { day: string }>(days: readonly D[], today: string, length = 30): { day: string; figures: D | null }[] {
  const last = days.at(-1)?.day;
  const end = last && (last > today || atNoon(today) - atNoon(last) >= length * day) ? last : today;
  const known = new Map(days.map((one) => [one.day, one]));
  return Array.from({ length }, (_, at) => name(atNoon(end) - (length - 1 - at) * day)).map((one) => ({ day: one, figures: known.get(one) ?? null }));
}
