/** The questions of the form, in their order. The first five are what everybody answers; the rest has good answers already. */
export const questions = ['gives', 'called', 'thanks', 'supply', 'window', 'terms', 'recommend', 'sharing'] as const;
export type Question = (typeof questions)[number];

const places: [RegExp, Question][] = [
  [/^\/(kind|terms\/(percent|value|most))/u, 'gives'],
  [/^\/(title|description|picture_id)/u, 'called'],
  [/^\/rules\/rewards/u, 'thanks'],
  [/^\/(supply|from_budget)/u, 'supply'],
  [/^\/window/u, 'window'],
  [/^\/(terms|place)/u, 'terms'],
  [/^\/rules\/recommendation/u, 'recommend'],
  [/^\/rules\/sharing/u, 'sharing'],
];

/** Which question a refused field belongs to, by its JSON pointer. */
export function questionAt(pointer: string): Question | null {
  return places.find(([shape]) => shape.test(pointer))?.[1] ?? null;
}
