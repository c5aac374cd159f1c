import { browserSupportsWebAuthn, startAuthentication, startRegistration, WebAuthnAbortService, WebAuthnError } from '@simplewebauthn/browser';
import { api, body, Problem, type components } from '../../api';

type SignedIn = components['schemas']['SignedIn'];
type Passkey = components['schemas']['Passkey'];
type RequestOptions = Parameters<typeof startAuthentication>[0]['optionsJSON'];
type CreationOptions = Parameters<typeof startRegistration>[0]['optionsJSON'];

/** Whether passkeys can work here: the browser knows them, and the server is reached by a name and not by a number. */
export function passkeysPossible(host: string = window.location.hostname): boolean {
  const number = /^\d+(\.\d+){3}$/u.test(host) || host.includes(':');
  return !number && browserSupportsWebAuthn();
}

/** What the device said, as a code of ours; null when it was we who called it off. */
export function deviceCode(thrown: unknown): string | null {
  const { name = '', code = '' } = thrown instanceof WebAuthnError ? thrown : { name: (thrown as Error | null)?.name };
  if (code === 'ERROR_CEREMONY_ABORTED' || name === 'AbortError') return null;
  if (code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED' || name === 'InvalidStateError') return 'passkey_exists';
  if (code === 'ERROR_INVALID_DOMAIN' || code === 'ERROR_INVALID_RP_ID' || name === 'SecurityError') return 'passkey_unavailable';
  // The platform tells a refusal, a closed dialog and a long wait apart from nobody, so that a page learns nothing by it.
  return name === 'NotAllowedError' ? 'passkey_cancelled' : 'passkey_failed';
}

/** Thrown instead of a problem when a ceremony made room for another: nothing needs to be said. */
export class CalledOff extends Error {}

async function onDevice<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (thrown) {
    const code = deviceCode(thrown);
    throw code === null ? new CalledOff() : new Problem(code, 0, '');
  }
}

/** Signs in whoever the chosen passkey belongs to. With `autofill` the browser offers it among its suggestions. */
export async function signInByPasskey(autofill = false): Promise<SignedIn> {
  const { ceremony_id, options } = await body(api.POST('/api/v1/sign-in/passkey/begin'));
  const credential = await onDevice(() => startAuthentication({ optionsJSON: options as RequestOptions, useBrowserAutofill: autofill }));
  return body(api.POST('/api/v1/sign-in/passkey/finish', { body: { ceremony_id, credential } }));
}

/** Ends an offer among the suggestions that nobody took. */
export function callOff(): void {
  WebAuthnAbortService.cancelCeremony();
}

export async function signUpByPasskey(who: components['schemas']['PasskeySignUpBody']): Promise<SignedIn> {
  const { ceremony_id, options } = await body(api.POST('/api/v1/sign-up/passkey/begin', { body: who }));
  const credential = await onDevice(() => startRegistration({ optionsJSON: options as CreationOptions }));
  return body(api.POST('/api/v1/sign-up/passkey/finish', { body: { ceremony_id, credential } }));
}

export async function addPasskey(name: string): Promise<Passkey> {
  const { ceremony_id, options } = await body(api.POST('/api/v1/me/passkeys/begin'));
  const credential = await onDevice(() => startRegistration({ optionsJSON: options as CreationOptions }));
  return body(api.POST('/api/v1/me/passkeys/finish', { body: { ceremony_id, credential, name } }));
}
