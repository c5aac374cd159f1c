package person

import (
	"context"
	"maps"
	"slices"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
)

func TestFriendsAreKnownSinceTheyAccepted(t *testing.T) {
	each(t, SignUpOpen, func(h *house) {
		ana, bo, chi, dee, eve := h.person("ana", "Ana"), h.person("bo", "Bo"), h.person("chi", "Chi"), h.person("dee", "Dee"), h.person("eve", "Eve")
		since := func(who Actor) map[UserID]time.Time {
			return ok(h, func(ctx context.Context, tx *database.Tx) (map[UserID]time.Time, error) {
				all, err := FriendsSince(ctx, tx, who.UserID)
				if err != nil {
					return nil, err
				}
				return all, h.wantFriends(ctx, tx, who.UserID, all, ana, bo, chi, dee, eve)
			})
		}
		h.asks(ana, bo, RelationRequested)
		h.asks(ana, dee, RelationRequested) // who never answers
		h.pass(time.Hour)
		h.asks(bo, ana, RelationFriend)
		first := h.now()
		h.pass(time.Hour)
		h.asks(chi, ana, RelationRequested)
		h.asks(ana, chi, RelationFriend)
		second := h.now()
		if got := since(ana); len(got) != 2 || !got[bo.UserID].Equal(first) || !got[chi.UserID].Equal(second) {
			h.Errorf("Ana's friends: %v", got)
		}
		if got := since(bo); len(got) != 1 || !got[ana.UserID].Equal(first) {
			h.Errorf("Bo's friends: %v", got)
		}
		if len(since(dee))+len(since(eve)) != 0 {
			h.Errorf("those without: %v, %v", since(dee), since(eve))
		}
		h.does(h.s.Unfriend, chi, ana)
		if got := since(ana); len(got) != 1 {
			h.Errorf("after an end: %v", got)
		}
	})
}

// wantFriends checks that friends are the same among some people, a few at a time, and in the list of all friendships.
func (h *house) wantFriends(ctx context.Context, tx *database.Tx, user UserID, all map[UserID]time.Time, people ...Actor) error {
	h.Helper()
	ids := make([]UserID, len(people))
	for i, one := range people {
		ids[i] = one.UserID
	}
	among, err := FriendsAmong(ctx, tx, user, ids)
	if err != nil {
		return err
	}
	if !maps.EqualFunc(among, all, time.Time.Equal) {
		h.Errorf("all friends are %v, and among everybody %v", all, among)
	}
	var listed, paired []UserID
	for last := UserID(""); ; last = listed[len(listed)-1] {
		some, err := FriendsAfter(ctx, tx, user, last, 1)
		if err != nil {
			return err
		}
		if len(some) == 0 || len(listed) > len(people) {
			break
		}
		listed = append(listed, some...)
	}
	for last, end := (Pair{}), false; !end; {
		pairs, err := FriendshipsAfter(ctx, tx, last, 2)
		if err != nil {
			return err
		}
		for _, p := range pairs {
			if last = p; p.Low == user {
				paired = append(paired, p.High)
			} else if p.High == user {
				paired = append(paired, p.Low)
			}
		}
		end = len(pairs) < 2
	}
	if want := slices.Sorted(maps.Keys(all)); !slices.Equal(listed, want) || !slices.Equal(slices.Sorted(slices.Values(paired)), want) {
		h.Errorf("%v are listed, and of the pairs %v, want %v", listed, paired, want)
	}
	return nil
}

func TestBlocksAreKnownEitherWay(t *testing.T) {
	each(t, SignUpOpen, func(h *house) {
		ana, bo, chi, dee, eve := h.person("ana", "Ana"), h.person("bo", "Bo"), h.person("chi", "Chi"), h.person("dee", "Dee"), h.person("eve", "Eve")
		among := func(who Actor, others ...Actor) []UserID {
			ids := make([]UserID, len(others))
			for i, other := range others {
				ids[i] = other.UserID
			}
			blocked := ok(h, func(ctx context.Context, tx *database.Tx) (map[UserID]bool, error) {
				return BlockedAmong(ctx, tx, who.UserID, ids)
			})
			return slices.Sorted(maps.Keys(blocked))
		}
		h.does(h.s.Block, ana, bo)
		h.does(h.s.Block, chi, ana)
		h.does(h.s.Block, ana, eve) // who is not asked about
		h.does(h.s.Block, bo, dee)  // not Ana's
		want := []UserID{bo.UserID, chi.UserID}
		slices.Sort(want)
		if got := among(ana, bo, chi, dee); !slices.Equal(got, want) {
			h.Errorf("got %v, want %v", got, want)
		}
		if got := among(bo, ana, chi); !slices.Equal(got, []UserID{ana.UserID}) {
			h.Errorf("Bo's: %v", got)
		}
		if got := among(ana); len(got) != 0 {
			h.Errorf("among nobody: %v", got)
		}
		h.does(h.s.Unblock, ana, bo)
		if got := among(ana, bo); len(got) != 0 {
			h.Errorf("after the end: %v", got)
		}
	})
}

func TestLanguagesOfThoseWhoHaveChosen(t *testing.T) {
	each(t, SignUpOpen, func(h *house) {
		ana, bo, chi := h.person("ana", "Ana"), h.person("bo", "Bo"), h.person("chi", "Chi")
		choose := func(who Actor, locale string) {
			ok(h, func(ctx context.Context, tx *database.Tx) (Me, error) {
				return h.s.Update(ctx, tx, who, Change{Locale: &locale})
			})
		}
		choose(ana, "de")
		choose(chi, "fr")
		locales := func(users ...UserID) map[UserID]string {
			return ok(h, func(ctx context.Context, tx *database.Tx) (map[UserID]string, error) { return Locales(ctx, tx, users) })
		}
		if got := locales(ana.UserID, bo.UserID); len(got) != 1 || got[ana.UserID] != "de" {
			h.Errorf("got %v", got)
		}
		if got := locales(); len(got) != 0 {
			h.Errorf("of nobody: %v", got)
		}
	})
}

// Two who take turns on one browser are known by its mark, also when one has signed out long since; two programs are not.
func TestWhoSignedInOnABrowser(t *testing.T) {
	each(t, SignUpOpen, func(h *house) {
		ana, bo, chi, dee := h.person("ana", "Ana"), h.person("bo", "Bo"), h.person("chi", "Chi"), h.person("dee", "Dee")
		mark := func(who Actor, mark string) {
			h.must(h.write(func(ctx context.Context, tx *database.Tx) error { return h.s.MarkDevice(ctx, tx, who.TerminalID, mark) }))
		}
		shared := func(user, on Actor) bool {
			return ok(h, func(ctx context.Context, tx *database.Tx) (bool, error) {
				return HasSignedInOn(ctx, tx, user.UserID, on.TerminalID)
			})
		}
		mark(ana, "the kitchen's tablet")
		mark(bo, "the kitchen's tablet")
		mark(chi, "Chi's own phone")
		if !shared(ana, bo) || !shared(bo, ana) {
			h.Error("one browser is taken for two")
		}
		if shared(ana, chi) || shared(chi, ana) {
			h.Error("two browsers are taken for one")
		}
		second := h.person("eli", "Eli")
		if shared(dee, second) || shared(second, dee) || shared(dee, ana) {
			h.Error("programs, which have no mark, are taken for one")
		}
		h.must(h.write(func(ctx context.Context, tx *database.Tx) error { return h.s.SignOut(ctx, tx, ana) }))
		h.pass(365 * 24 * time.Hour)
		if !shared(ana, bo) {
			h.Error("signing out makes another browser of it")
		}
		if shared(ana, Actor{TerminalID: "t_unknown"}) || shared(Actor{UserID: "u_unknown"}, bo) {
			h.Error("nobody has signed in somewhere")
		}
	})
}
