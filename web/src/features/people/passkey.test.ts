import { WebAuthnError } from '@simplewebauthn/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deviceCode, passkeysPossible } from './passkey';

const said = (code: ConstructorParameters<typeof WebAuthnError>[0]['code'], name: string) =>
  new WebAuthnError({ message: '', code, cause: new DOMException('', name) });

describe('what the device says about a passkey', () => {
  it.each([
    ['a ceremony that made room for another', said('ERROR_CEREMONY_ABORTED', 'AbortError'), null],
    ['a closed dialog', said('ERROR_PASSTHROUGH_SEE_CAUSE_PROPERTY', 'NotAllowedError'), 'passkey_cancelled'],
    ['one there already', said('ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED', 'InvalidStateError'), 'passkey_exists'],
    ['an address without a name', said('ERROR_INVALID_DOMAIN', 'SecurityError'), 'passkey_unavailable'],
    ['no way to verify its owner', said('ERROR_AUTHENTICATOR_MISSING_USER_VERIFICATION_SUPPORT', 'ConstraintError'), 'passkey_failed'],
    ['a bare exception', new DOMException('', 'NotAllowedError'), 'passkey_cancelled'],
    ['anything else', 'thrown', 'passkey_failed'],
  ])('%s', (_, thrown, code) => expect(deviceCode(thrown)).toBe(code));
});

describe('passkeys', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('need a browser that knows them and an address that is a name', () => {
    vi.stubGlobal('PublicKeyCredential', () => undefined);
    expect(['localhost', 'chat.example', '127.0.0.1', '[::1]'].map((host) => passkeysPossible(host))).toEqual([true, true, false, false]);
    vi.unstubAllGlobals();
    expect(passkeysPossible('chat.example')).toBe(false);
  });
});
