import { store } from './store';

/** How somebody came to be signed out here: they left, or it was ended from elsewhere (revoked, expired). */
export type Parting = 'left' | 'ended';

/** Null while somebody is signed in here, or nobody has been. */
export const signedOut = store<Parting | null>(null);
