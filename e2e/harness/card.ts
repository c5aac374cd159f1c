import type { Locator } from 'playwright-core';
import type { Screen } from './screen';

/** What a request's card says to everybody who may see it, as it is read aloud. */
export interface Shown {
  /** The large figure and how many are in: "€120.00 3 of 5 in". */
  hero: string;
  /** The bar: who is in, asked, out. */
  bar: string;
  /** Each one's answer or share, by name. */
  lines: Record<string, string>;
}

export function card(screen: Screen, purpose: string): Locator {
  return screen.page.getByRole('group', { name: `Payment request: ${purpose}` });
}

/** The figure of one payer's line: "€33.34", or the word for their answer. */
export async function readCard(screen: Screen, purpose: string): Promise<Shown> {
  return card(screen, purpose).evaluate((section) => {
    // The text without what is drawn for the eye alone.
    const spoken = (node: Node): string => {
      if (node instanceof Text) {
        return node.data;
      }
      if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') {
        return '';
      }
      return [...node.childNodes].map(spoken).join(' ');
    };
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- what runs in the page cannot reach out of it
    const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
    // The digits that roll are drawn from numbers: what the eye sees has to be what is read aloud.
    for (const figure of section.querySelectorAll('.figure')) {
      const seen = [...figure.querySelectorAll('.figure-mark, .figure-digit')]
        .map((one) => (one as HTMLElement).dataset['text'] ?? (one as HTMLElement).style.getPropertyValue('--digit'))
        .join('');
      const said = figure.previousElementSibling?.textContent ?? '';
      if (tidy(seen) !== tidy(said)) {
        throw new Error(`a figure shows ${seen} and says ${said}`);
      }
    }
    const list = section.querySelector('ul[aria-label="Who was asked"]');
    const lines = [...(list?.children ?? [])].map((line) => {
      const [, name, standing] = [...line.children];
      return [tidy(spoken(name?.firstElementChild ?? line)).replace(' (you)', ''), tidy(spoken(standing ?? line))] as const;
    });
    return {
      hero: tidy(spoken(section.children[1] ?? section)),
      bar: section.querySelector('[role="img"][aria-label*=": "]')?.getAttribute('aria-label') ?? '',
      lines: Object.fromEntries(lines),
    };
  });
}
