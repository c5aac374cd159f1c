// Where somebody wanted to go when the door was closed. It is kept in the tab and never in an address,
// because it may hold the token of a link (/g#token), which no server log should have.
const place = 'trilby.destination';
const doors = new Set(['/sign-in', '/sign-up', '/join', '/enter']);

/** Whether an address leads to a page of this app that is no door itself. */
export function leadsInside(href: string): boolean {
  const path = href.split(/[?#]/u)[0] ?? '';
  return /^\/(?![/\\])/u.test(href) && !doors.has(path);
}

export function rememberDestination(href: string): void {
  if (leadsInside(href)) sessionStorage.setItem(place, href);
}

/** The way on, once: the next sign-in starts at the conversations again. */
export function takeDestination(): string {
  const href = sessionStorage.getItem(place) ?? '/';
  sessionStorage.removeItem(place);
  return leadsInside(href) ? href : '/';
}
