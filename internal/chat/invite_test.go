package chat

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
)

func (s *scene) invite(user int, group ConversationID, terms InviteTerms) (made Invite, token string, err error) {
	s.Helper()
	err = s.try(func(ctx context.Context, tx *database.Tx) (err error) {
		made, token, err = s.chat.MakeInvite(ctx, tx, s.users[user], group, terms)
		return err
	})
	return made, token, err
}

func (s *scene) join(user int, token string) error {
	return s.try(func(ctx context.Context, tx *database.Tx) error {
		_, err := s.chat.Join(ctx, tx, s.users[user], token)
		return err
	})
}

func TestJoinByLink(t *testing.T) {
	each(t, 4, func(s *scene) {
		group := s.group("Rowers", 0, 1)
		if _, _, err := s.invite(1, group, InviteTerms{}); !errors.Is(err, ErrRoleTooLow) {
			t.Errorf("a member makes a link: %v", err)
		}
		if _, _, err := s.invite(2, group, InviteTerms{}); !errors.Is(err, fault.ErrNotFound) {
			t.Errorf("a stranger makes a link: %v", err)
		}
		_, token, err := s.invite(0, group, InviteTerms{Uses: 1})
		if err != nil {
			t.Fatal(err)
		}
		s.read(func(ctx context.Context, tx *database.Tx) error {
			look, err := s.chat.LookAtInvite(ctx, tx, token)
			if look.ConversationName != "Rowers" || look.Members != 2 || look.InvitedBy.ID != s.users[0] {
				t.Errorf("the link shows %+v", look)
			}
			stored, err2 := database.All(ctx, tx, database.Column[string], `select token_hash from conversation_invite`)
			if len(stored) != 1 || stored[0] == token {
				t.Errorf("stored as %v", stored)
			}
			return errors.Join(err, err2)
		})
		for i := range 2 {
			if err := s.join(1, token); err != nil {
				t.Errorf("a member joins for the %d. time: %v", i, err)
			}
		}
		if err := s.join(2, token); err != nil {
			t.Errorf("joining: %v", err)
		}
		for _, spent := range []string{token, "nonsense", ""} {
			if err := s.join(3, spent); !errors.Is(err, ErrInviteClosed) {
				t.Errorf("%q: %v", spent, err)
			}
		}
	})
}

func TestLinksDie(t *testing.T) {
	kills := map[string]func(s *scene, group ConversationID, link Invite){
		"by time": func(s *scene, _ ConversationID, _ Invite) { s.clock.at = s.clock.at.Add(time.Hour) },
		"when revoked": func(s *scene, group ConversationID, link Invite) {
			s.write(func(ctx context.Context, tx *database.Tx) error {
				return s.chat.RevokeInvite(ctx, tx, s.users[0], group, link.ID)
			})
		},
		"when their maker leaves": func(s *scene, group ConversationID, _ Invite) {
			s.write(func(ctx context.Context, tx *database.Tx) error {
				return s.chat.Remove(ctx, tx, s.users[1], group, s.users[1])
			})
		},
		"when their maker is removed and comes back": func(s *scene, group ConversationID, _ Invite) {
			s.write(func(ctx context.Context, tx *database.Tx) error {
				return s.chat.Remove(ctx, tx, s.users[0], group, s.users[1])
			})
			s.write(func(ctx context.Context, tx *database.Tx) error {
				_, err := s.chat.Add(ctx, tx, s.users[0], group, s.users[1:2])
				return err
			})
		},
		"when their maker loses the right": func(s *scene, group ConversationID, _ Invite) {
			for _, role := range []Role{PlainMember, Admin} {
				s.write(func(ctx context.Context, tx *database.Tx) error {
					_, err := s.chat.SetRole(ctx, tx, s.users[0], group, s.users[1], role)
					return err
				})
			}
		},
	}
	for name, kill := range kills {
		t.Run(name, func(t *testing.T) {
			each(t, 3, func(s *scene) {
				group := s.group("Rowers", 0, 1)
				s.write(func(ctx context.Context, tx *database.Tx) error {
					_, err := s.chat.SetRole(ctx, tx, s.users[0], group, s.users[1], Admin)
					return err
				})
				link, token, err := s.invite(1, group, InviteTerms{Life: time.Hour})
				if err != nil {
					t.Fatal(err)
				}
				kill(s, group, link)
				if err := s.join(2, token); !errors.Is(err, ErrInviteClosed) {
					t.Errorf("joining: %v", err)
				}
				s.read(func(ctx context.Context, tx *database.Tx) error {
					left, err := s.chat.Invites(ctx, tx, s.users[0], group)
					if len(left) != 0 {
						t.Errorf("still listed: %v", left)
					}
					return err
				})
			})
		})
	}
}

func TestWhoWasPutOutNeedsMoreThanALink(t *testing.T) {
	each(t, 3, func(s *scene) {
		group := s.group("Rowers", 0, 1, 2)
		_, token, err := s.invite(0, group, InviteTerms{})
		if err != nil {
			t.Fatal(err)
		}
		s.write(func(ctx context.Context, tx *database.Tx) error {
			return s.chat.Remove(ctx, tx, s.users[0], group, s.users[1])
		})
		s.write(func(ctx context.Context, tx *database.Tx) error {
			return s.chat.Remove(ctx, tx, s.users[2], group, s.users[2])
		})
		if err := s.join(1, token); !errors.Is(err, ErrInviteClosed) {
			t.Errorf("who was put out: %v", err)
		}
		if err := s.join(2, token); err != nil {
			t.Errorf("who left: %v", err)
		}
	})
}

func TestALinkIsUsedAtMostAsOftenAsItSays(t *testing.T) {
	each(t, 12, func(s *scene) {
		group := s.group("Rowers", 0)
		_, token, err := s.invite(0, group, InviteTerms{Uses: 3})
		if err != nil {
			t.Fatal(err)
		}
		var joined, refused atomic.Int64
		var all sync.WaitGroup
		for user := 1; user < 12; user++ {
			all.Go(func() {
				switch err := s.join(user, token); {
				case err == nil:
					joined.Add(1)
				case errors.Is(err, ErrInviteClosed):
					refused.Add(1)
				default:
					t.Error(err)
				}
			})
		}
		all.Wait()
		if joined.Load() != 3 || refused.Load() != 8 || s.view(0, group).Members != 4 {
			t.Errorf("%d joined, %d were refused, %d are in", joined.Load(), refused.Load(), s.view(0, group).Members)
		}
	})
}

func TestLinkTerms(t *testing.T) {
	each(t, 1, func(s *scene) {
		group := s.group("Rowers", 0)
		for _, terms := range []InviteTerms{{Life: -1}, {Life: 91 * 24 * time.Hour}, {Uses: -1}, {Uses: 1001}} {
			if _, _, err := s.invite(0, group, terms); !errors.Is(err, fault.ErrInvalid) {
				t.Errorf("%+v: %v", terms, err)
			}
		}
		made, _, err := s.invite(0, group, InviteTerms{})
		if err != nil || made.UsesLeft != 100 || made.ExpiresAt.Sub(made.CreatedAt) != 7*24*time.Hour {
			t.Errorf("%+v, %v", made, err)
		}
	})
}
