package person

import (
	"fmt"
	"net/netip"
	"net/url"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"
)

// relyingParty binds passkeys to the public address. It is nil when the host is a number, which browsers refuse.
func relyingParty(public string) (*webauthn.WebAuthn, error) {
	address, err := url.Parse(public)
	if err != nil || address.Host == "" || (address.Scheme != "http" && address.Scheme != "https") {
		return nil, fmt.Errorf("person: the public address %q is not one of http or https", public)
	}
	host := address.Hostname()
	if _, err := netip.ParseAddr(host); err == nil {
		return nil, nil
	}
	// A passkey stands alone here, without a password beside it: the authenticator must have verified its owner.
	return webauthn.New(&webauthn.Config{
		RPID:                  host,
		RPDisplayName:         "Trilby",
		RPOrigins:             []string{address.Scheme + "://" + address.Host},
		AttestationPreference: protocol.PreferNoAttestation,
		AuthenticatorSelection: protocol.AuthenticatorSelection{
			ResidentKey:        protocol.ResidentKeyRequirementRequired,
			RequireResidentKey: protocol.ResidentKeyRequired(),
			UserVerification:   protocol.VerificationRequired,
		},
	})
}
