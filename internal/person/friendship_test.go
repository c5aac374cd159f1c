package person

import (
	"context"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
)

func (h *house) befriend(actor Actor, other UserID) (Relation, error) {
	return in(h, func(ctx context.Context, tx *database.Tx) (Relation, error) {
		return h.s.Befriend(ctx, tx, actor, other)
	})
}

func (h *house) asks(actor, other Actor, want Relation) {
	h.Helper()
	got, err := h.befriend(actor, other.UserID)
	if err != nil || got != want {
		h.Errorf("got %q, %v, want %q", got, err, want)
	}
}

func (h *house) does(what func(context.Context, *database.Tx, Actor, UserID) error, actor, other Actor) {
	h.Helper()
	h.must(h.write(func(ctx context.Context, tx *database.Tx) error { return what(ctx, tx, actor, other.UserID) }))
}

func (h *house) profile(actor Actor, other UserID) Profile {
	h.Helper()
	return ok(h, func(ctx context.Context, tx *database.Tx) (Profile, error) { return h.s.Profile(ctx, tx, actor, other) })
}

func (h *house) requests(actor Actor) FriendRequests {
	h.Helper()
	return ok(h, func(ctx context.Context, tx *database.Tx) (FriendRequests, error) {
		return h.s.FriendRequests(ctx, tx, actor)
	})
}

func (h *house) friends(actor Actor) []string {
	h.Helper()
	return ok(h, func(ctx context.Context, tx *database.Tx) (handles []string, err error) {
		friends, _, err := h.s.Friends(ctx, tx, actor, "", 100)
		for _, friend := range friends {
			handles = append(handles, friend.Handle)
		}
		return handles, err
	})
}

func TestFriendshipIsAskedAcceptedAndEnded(t *testing.T) {
	each(t, SignUpOpen, func(h *house) {
		ana, bo := h.person("ana", "Ana"), h.person("bo", "Bo")
		h.forget()
		h.asks(ana, bo, RelationRequested)
		h.asks(ana, bo, RelationRequested)
		if got := h.events(bo.UserID); !slices.Equal(got, []string{"friends"}) {
			h.Errorf("asking twice told the other %v", got)
		}
		if h.profile(ana, bo.UserID).Relation != RelationRequested || h.profile(bo, ana.UserID).Relation != RelationAsked {
			h.Error("the relation does not show")
		}
		if in, out := h.requests(bo), h.requests(ana); len(in.Incoming) != 1 || in.Incoming[0].User.Handle != "ana" ||
			len(in.Outgoing) != 0 || len(out.Outgoing) != 1 || len(out.Incoming) != 0 {
			h.Errorf("got %+v and %+v", in, out)
		}
		// Declined, and asked again later.
		h.does(h.s.Unfriend, bo, ana)
		if h.profile(ana, bo.UserID).Relation != RelationNone {
			h.Error("a declined request still stands")
		}
		h.asks(ana, bo, RelationRequested)
		h.pass(time.Hour)
		h.asks(bo, ana, RelationFriend)
		h.asks(ana, bo, RelationFriend)
		friends := ok(h, func(ctx context.Context, tx *database.Tx) ([]Friend, error) {
			list, _, err := h.s.Friends(ctx, tx, ana, "", 10)
			return list, err
		})
		if len(friends) != 1 || friends[0].Handle != "bo" || !friends[0].Since.Equal(h.now()) {
			h.Errorf("got %+v", friends)
		}
		areFriends := func() bool {
			return ok(h, func(ctx context.Context, tx *database.Tx) (bool, error) {
				return AreFriends(ctx, tx, bo.UserID, ana.UserID)
			})
		}
		if !areFriends() {
			h.Error("friends are not friends")
		}
		h.does(h.s.Unfriend, ana, bo)
		h.does(h.s.Unfriend, ana, bo)
		if areFriends() || len(h.friends(bo)) != 0 {
			h.Error("a friendship outlived its end")
		}
		_, err := h.befriend(ana, ana.UserID)
		h.refused(err, ErrOneself)
		_, err = h.befriend(ana, "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f")
		h.refused(err, fault.ErrNotFound)
	})
}

func TestAskingEachOtherAtOnceIsOneFriendship(t *testing.T) {
	each(t, SignUpOpen, func(h *house) {
		for round := range 6 {
			ana, bo := h.person("ana"+string(rune('a'+round)), "Ana"), h.person("bo"+string(rune('a'+round)), "Bo")
			var both sync.WaitGroup
			for _, who := range [][2]Actor{{ana, bo}, {bo, ana}, {ana, bo}, {bo, ana}} {
				both.Go(func() {
					if _, err := h.befriend(who[0], who[1].UserID); err != nil {
						h.Error(err)
					}
				})
			}
			both.Wait()
			rows := ok(h, func(ctx context.Context, tx *database.Tx) ([]string, error) {
				return database.All(ctx, tx, database.Column[string], `select state from friendship where low_id in ($1, $2)`, ana.UserID, bo.UserID)
			})
			if !slices.Equal(rows, []string{"accepted"}) {
				h.Errorf("round %d: %v", round, rows)
			}
		}
	})
}

// What a blocked person can see must be the same, to the letter, as what somebody sees whom the other merely ignores.
func TestNothingBetraysABlock(t *testing.T) {
	each(t, SignUpOpen, func(h *house) {
		bo := h.person("bo", "Bo")
		view := func(me Actor) string {
			return strings.ReplaceAll(h.text([]any{h.requests(me), h.friends(me), h.profile(me, bo.UserID), h.events(me.UserID),
				ok(h, func(ctx context.Context, tx *database.Tx) ([]User, error) { return h.s.Blocks(ctx, tx, me) })}), string(me.UserID), "ME")
		}
		ignored, blocked := h.person("ignored", "Iggy"), h.person("blocked", "Iggy")
		h.does(h.s.Block, bo, blocked)
		h.forget()
		same := func(when string) {
			h.Helper()
			if a, b := view(ignored), view(blocked); a != b {
				h.Errorf("%s:\nignored %s\nblocked %s", when, a, b)
			}
		}
		same("before asking")
		for range 2 {
			h.asks(ignored, bo, RelationRequested)
			h.asks(blocked, bo, RelationRequested)
			same("after asking")
			h.pass(time.Hour)
		}
		h.does(h.s.Block, bo, blocked)
		same("after blocking once more")
		if got := h.requests(bo).Incoming; len(got) != 1 || got[0].User.ID != ignored.UserID {
			h.Errorf("what arrived: %+v", got)
		}
		if got := h.profile(bo, blocked.UserID).Relation; got != RelationBlocked {
			h.Errorf("the one who blocked sees %q", got)
		}
		_, err := h.befriend(bo, blocked.UserID)
		h.refused(err, ErrBlockedByMe)

		h.does(h.s.Unblock, bo, blocked)
		same("after unblocking")
		if got := h.requests(bo).Incoming; len(got) != 1 || h.profile(bo, blocked.UserID).Relation != RelationNone {
			h.Errorf("an old request arrived after all: %+v", got)
		}
		h.does(h.s.Unfriend, bo, blocked) // there is nothing to decline, and nothing happens
		same("after declining nothing")
		h.asks(ignored, bo, RelationRequested)
		h.asks(blocked, bo, RelationRequested)
		same("after asking once more")
		if got := h.requests(bo).Incoming; len(got) != 2 {
			h.Errorf("a request made after the block did not arrive: %+v", got)
		}
		h.does(h.s.Unfriend, ignored, bo)
		h.does(h.s.Unfriend, blocked, bo)
		same("after withdrawing")
		h.does(h.s.Block, bo, blocked)
		h.asks(ignored, bo, RelationRequested)
		h.asks(blocked, bo, RelationRequested)
		h.forget()
		h.does(h.s.Unfriend, ignored, bo)
		told := len(h.events(bo.UserID))
		h.does(h.s.Unfriend, blocked, bo)
		same("after withdrawing while blocked")
		if got := len(h.events(bo.UserID)); got != told {
			h.Error("the one who blocked hears of a request that never arrived")
		}
	})
}

func TestBlockingLooksLikeAnEndOrARefusal(t *testing.T) {
	each(t, SignUpOpen, func(h *house) {
		bo, friend, asker := h.person("bo", "Bo"), h.person("friend", "Fay"), h.person("asker", "Asa")
		exFriend, declined := h.person("ex", "Ex"), h.person("declined", "Dec")
		for _, one := range []Actor{friend, exFriend} {
			h.asks(one, bo, RelationRequested)
			h.asks(bo, one, RelationFriend)
		}
		h.asks(asker, bo, RelationRequested)
		h.asks(declined, bo, RelationRequested)
		h.forget()
		h.does(h.s.Block, bo, friend)
		h.does(h.s.Unfriend, bo, exFriend)
		h.does(h.s.Block, bo, asker)
		h.does(h.s.Unfriend, bo, declined)
		for _, couple := range [][2]Actor{{friend, exFriend}, {asker, declined}} {
			a, b := couple[0], couple[1]
			if !slices.Equal(h.events(a.UserID), h.events(b.UserID)) || len(h.friends(a)) != 0 ||
				h.text(h.requests(a)) != h.text(h.requests(b)) || h.profile(a, bo.UserID).Relation != h.profile(b, bo.UserID).Relation {
				h.Errorf("%s and %s tell a block from an end", h.text(h.profile(a, a.UserID)), h.text(h.profile(b, b.UserID)))
			}
		}
		blocked := func(a, b Actor) bool {
			return ok(h, func(ctx context.Context, tx *database.Tx) (bool, error) { return Blocked(ctx, tx, a.UserID, b.UserID) })
		}
		if !blocked(bo, friend) || !blocked(friend, bo) || blocked(bo, exFriend) {
			h.Error("a block does not hold either way, or holds for too many")
		}
		if got := ok(h, func(ctx context.Context, tx *database.Tx) ([]User, error) { return h.s.Blocks(ctx, tx, bo) }); len(got) != 2 || got[0].Handle != "asker" {
			h.Errorf("got %+v", got)
		}
	})
}

func TestAskingSomebodyWhoseRequestNeverArrived(t *testing.T) {
	each(t, SignUpOpen, func(h *house) {
		ana, bo := h.person("ana", "Ana"), h.person("bo", "Bo")
		h.does(h.s.Block, bo, ana)
		h.asks(ana, bo, RelationRequested)
		h.does(h.s.Unblock, bo, ana)
		h.asks(bo, ana, RelationFriend)
		if h.profile(ana, bo.UserID).Relation != RelationFriend || !slices.Equal(h.friends(bo), []string{"ana"}) {
			h.Error("two who asked each other are not friends")
		}
	})
}

func TestBlockAndAcceptRace(t *testing.T) {
	each(t, SignUpOpen, func(h *house) {
		for round := range 6 {
			ana, bo := h.person("ana"+string(rune('a'+round)), "Ana"), h.person("bo"+string(rune('a'+round)), "Bo")
			h.asks(bo, ana, RelationRequested)
			var both sync.WaitGroup
			both.Go(func() {
				if _, err := h.befriend(ana, bo.UserID); err != nil {
					h.Error(err)
				}
			})
			both.Go(func() { h.does(h.s.Block, bo, ana) })
			both.Wait()
			if got := h.friends(bo); len(got) != 0 {
				h.Errorf("round %d: friends with somebody blocked: %v", round, got)
			}
		}
	})
}
