import { store } from './store';

/** Turns true when the server no longer knows this terminal: it was revoked, or its session ended. */
export const signedOut = store(false);
