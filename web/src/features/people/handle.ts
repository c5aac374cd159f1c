// The rules of handles and passwords as the server has them, so that what is wrong is said while it is typed.
// The server decides; what only it can know (taken, reserved, guessed first) it says.

export type HandleFault = 'handle_short' | 'handle_long' | 'handle_letters' | 'handle_ends';

/** A handle as people type it, as the server will take it: " @Ana" is "ana". */
export function foldHandle(text: string): string {
  return text
    .trim()
    .replace(/^@/u, '')
    .replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
}

/** What is wrong with a handle, or null; the most helpful thing first. */
export function handleFault(text: string): HandleFault | null {
  const handle = foldHandle(text);
  if (/[^a-z0-9._-]/u.test(handle)) return 'handle_letters';
  if (handle.length < 2) return 'handle_short';
  if (handle.length > 30) return 'handle_long';
  return /^[a-z0-9].*[a-z0-9]$/u.test(handle) ? null : 'handle_ends';
}

/** A handle made of a name: "Zoë Müller" may be "zoe.muller". Empty when no letter of it fits. */
export function suggestHandle(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/gu, '.')
    .slice(0, 30)
    .replace(/^\.+|\.+$/gu, '');
}

export type PasswordFault = 'password_short' | 'password_long' | 'password_handle';

/** What is wrong with a new password, or null. Length is all that is asked: signs and digits do not make it stronger. */
export function passwordFault(password: string, handle: string): PasswordFault | null {
  const letters = [...password].length;
  if (letters < 8) return 'password_short';
  if (letters > 200) return 'password_long';
  return password.toLowerCase() === foldHandle(handle) ? 'password_handle' : null;
}

/** Whether a name would be taken: 1 to 60 characters, on one line. */
export function nameFits(name: string): boolean {
  const letters = [...name.trim()].length;
  return letters >= 1 && letters <= 60;
}
