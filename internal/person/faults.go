package person

import "github.com/trilby-chat/trilby/internal/fault"

// What can go wrong with people. Those about secrets say no more than that it did not work.
var (
	ErrHandleTaken    = fault.New(fault.Conflict, "handle_taken", "Somebody else has that handle.")
	ErrHandleInvalid  = fault.New(fault.Invalid, "handle_invalid", "A handle has 2 to 30 letters a-z, digits, dots, dashes or underscores, and begins and ends with a letter or digit.")
	ErrHandleReserved = fault.New(fault.Invalid, "handle_reserved", "That handle is reserved.")
	ErrNameInvalid    = fault.New(fault.Invalid, "name_invalid", "A name has 1 to 60 characters, on one line.")
	ErrAboutInvalid   = fault.New(fault.Invalid, "about_invalid", "The text about you has at most 300 characters.")
	ErrLocaleInvalid  = fault.New(fault.Invalid, "locale_invalid", "That is not a language tag.")

	ErrPasswordWeak     = fault.New(fault.Invalid, "password_weak", "A password has 8 to 200 characters, is not your handle, and is none that everybody tries first.")
	ErrWrongCredentials = fault.New(fault.Unauthenticated, "wrong_credentials", "Handle and password do not go together.")
	ErrPasswordWrong    = fault.New(fault.Forbidden, "password_wrong", "That is not your present password.")
	ErrLastWayIn        = fault.New(fault.Conflict, "last_way_in", "Without this passkey you could not sign in any more. Set a password or add another passkey first.")

	ErrInvitationNeeded  = fault.New(fault.Forbidden, "invitation_needed", "To sign up here you need an invitation.")
	ErrInvitationInvalid = fault.New(fault.Forbidden, "invitation_invalid", "This link is used up, expired or withdrawn.")
	ErrInvitationTerms   = fault.New(fault.Invalid, "invitation_terms_invalid", "An invitation is for 1 to 1000 uses and at most 90 days, with a note of at most 100 characters.")

	ErrTerminalNotFound = fault.New(fault.NotFound, "terminal_not_found", "You have no such terminal.")

	ErrPasskeyNotFound    = fault.New(fault.NotFound, "passkey_not_found", "You have no such passkey.")
	ErrPasskeyRefused     = fault.New(fault.Unauthenticated, "passkey_refused", "The passkey was not accepted. Please try again.")
	ErrPasskeyUnavailable = fault.New(fault.Unavailable, "passkey_unavailable", "Passkeys need this server to be reached by a name, not by a number.")

	ErrOneself     = fault.New(fault.Invalid, "user_is_oneself", "That is you.")
	ErrBlockedByMe = fault.New(fault.Conflict, "user_blocked", "You have blocked this person. Unblock them first.")
)
