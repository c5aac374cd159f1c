package person

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
)

// tie is the one row between two people.
type tie struct {
	requestedBy UserID
	accepted    bool
	// arrived is false for a request to somebody who had blocked the one who asked: only the latter sees it.
	arrived bool
}

func loadTie(ctx context.Context, tx *database.Tx, a, b UserID) (tie, bool, error) {
	low, high := pair(a, b)
	ties, err := database.All(ctx, tx, func(scan database.Scan) (tie, error) {
		var one tie
		err := scan(&one.requestedBy, &one.accepted, &one.arrived)
		return one, err
	}, `select requested_by, state = 'accepted', arrived from friendship where low_id = $1 and high_id = $2`, low, high)
	if err != nil || len(ties) == 0 {
		return tie{}, false, err
	}
	return ties[0], true, nil
}

// seenBy tells how the tie looks to one of the two.
func (t tie) seenBy(user UserID) Relation {
	switch {
	case t.accepted:
		return RelationFriend
	case t.requestedBy == user:
		return RelationRequested
	case t.arrived:
		return RelationAsked
	}
	return RelationNone
}

// Befriend asks somebody to be friends, or accepts if they have asked. Asking again changes nothing. Whoever is blocked by
// the other is answered exactly as everybody else, and the other never hears of it. It gives the relation as it is now.
func (s *Service) Befriend(ctx context.Context, tx *database.Tx, actor Actor, other UserID) (Relation, error) {
	blockedThem, blockedMe, err := s.standing(ctx, tx, actor.UserID, other)
	if err != nil {
		return "", err
	}
	if blockedThem {
		return "", ErrBlockedByMe
	}
	low, high := pair(actor.UserID, other)
	now := s.now().UnixMicro()
	// The insert comes first: it makes two who ask each other at once wait for one another.
	asked, err := tx.Exec(ctx, `insert into friendship (low_id, high_id, requested_by, state, arrived, created_at)
		values ($1, $2, $3, 'requested', $4, $5) on conflict (low_id, high_id) do nothing`,
		low, high, actor.UserID, !blockedMe, now)
	if err != nil {
		return "", err
	}
	if asked > 0 {
		return RelationRequested, s.tellTie(ctx, tx, actor.UserID, other, !blockedMe)
	}
	before, _, err := loadTie(ctx, tx, actor.UserID, other)
	if err != nil || before.accepted {
		return RelationFriend, err
	}
	if before.requestedBy == actor.UserID {
		return RelationRequested, s.askAgain(ctx, tx, actor.UserID, other, before.arrived || blockedMe)
	}
	if _, err := tx.Exec(ctx, `update friendship set state = 'accepted', arrived = true, accepted_at = $3
		where low_id = $1 and high_id = $2`, low, high, now); err != nil {
		return "", err
	}
	return RelationFriend, s.tellTie(ctx, tx, actor.UserID, other, true)
}

// askAgain lets a request arrive that did not when it was made, once the block is gone. It keeps its date: whoever asked
// sees that.
func (s *Service) askAgain(ctx context.Context, tx *database.Tx, asker, other UserID, nothingNew bool) error {
	if nothingNew {
		return nil
	}
	low, high := pair(asker, other)
	if _, err := tx.Exec(ctx, `update friendship set arrived = true where low_id = $1 and high_id = $2`,
		low, high); err != nil {
		return err
	}
	return s.signal(ctx, tx, "friends", other)
}

// standing checks that the other exists and is not the actor, and reads who has blocked whom.
func (s *Service) standing(ctx context.Context, tx *database.Tx, me, other UserID) (blockedThem, blockedMe bool, err error) {
	if me == other {
		return false, false, ErrOneself
	}
	err = tx.QueryRow(ctx, `select exists (select 1 from block where user_id = $1 and blocked_id = $2),
		exists (select 1 from block where user_id = $2 and blocked_id = $1) from person where user_id = $2`, me, other).
		Scan(&blockedThem, &blockedMe)
	return blockedThem, blockedMe, missingPerson(err)
}

// Unfriend ends a friendship, withdraws a request or declines one, whichever there is. Either may ask again.
func (s *Service) Unfriend(ctx context.Context, tx *database.Tx, actor Actor, other UserID) error {
	before, found, err := loadTie(ctx, tx, actor.UserID, other)
	if err != nil || !found || before.seenBy(actor.UserID) == RelationNone {
		return err
	}
	if err := cut(ctx, tx, actor.UserID, other); err != nil {
		return err
	}
	return s.tellTie(ctx, tx, actor.UserID, other, before.arrived)
}

// Block keeps somebody from finding, asking and writing to the actor. Friendship and requests between them end, which
// looks to the other like any other end of them.
func (s *Service) Block(ctx context.Context, tx *database.Tx, actor Actor, other UserID) error {
	if _, _, err := s.standing(ctx, tx, actor.UserID, other); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `insert into block (user_id, blocked_id, created_at) values ($1, $2, $3)
		on conflict (user_id, blocked_id) do nothing`, actor.UserID, other, s.now().UnixMicro()); err != nil {
		return err
	}
	before, found, err := loadTie(ctx, tx, actor.UserID, other)
	if err != nil {
		return err
	}
	// A request that never arrived stays as its sender left it: were it to vanish now, that would tell them something.
	gone := found && before.seenBy(actor.UserID) != RelationNone
	if gone {
		if err := cut(ctx, tx, actor.UserID, other); err != nil {
			return err
		}
	}
	return s.tellTie(ctx, tx, actor.UserID, other, gone)
}

// Unblock takes a block back. What ended with it stays ended, and requests made meanwhile do not arrive after all.
func (s *Service) Unblock(ctx context.Context, tx *database.Tx, actor Actor, other UserID) error {
	touched, err := tx.Exec(ctx, `delete from block where user_id = $1 and blocked_id = $2`, actor.UserID, other)
	if err != nil || touched == 0 {
		return err
	}
	return s.signal(ctx, tx, "friends", actor.UserID)
}

// Blocks lists whom the actor has blocked, by name.
func (s *Service) Blocks(ctx context.Context, tx *database.Tx, actor Actor) ([]User, error) {
	users, err := database.All(ctx, tx, scanUser, `select `+userColumns+` from block b join person p on p.user_id = b.blocked_id
		where b.user_id = $1 order by p.search_name, p.user_id`, actor.UserID)
	return listed(users), err
}

// FriendRequests reads the open requests of the actor.
func (s *Service) FriendRequests(ctx context.Context, tx *database.Tx, actor Actor) (FriendRequests, error) {
	var requests FriendRequests
	var err error
	if requests.Incoming, err = openRequests(ctx, tx, actor.UserID, `f.requested_by <> $1 and f.arrived`); err != nil {
		return FriendRequests{}, err
	}
	requests.Outgoing, err = openRequests(ctx, tx, actor.UserID, `f.requested_by = $1`)
	return requests, err
}

// requestsShown bounds the list of open requests; those beyond it show up as others are answered.
const requestsShown = 200

func openRequests(ctx context.Context, tx *database.Tx, user UserID, which string) ([]FriendRequest, error) {
	requests, err := database.All(ctx, tx, func(scan database.Scan) (FriendRequest, error) {
		var one FriendRequest
		var created int64
		err := scan(&one.User.ID, &one.User.Handle, &one.User.Name, &one.User.About, &one.User.PictureID, &created)
		one.CreatedAt = at(created)
		return one, err
	}, `select `+userColumns+`, f.created_at from friendship f
		join person p on p.user_id = case when f.low_id = $1 then f.high_id else f.low_id end
		where (f.low_id = $1 or f.high_id = $1) and f.state = 'requested' and `+which+`
		order by f.created_at desc, p.user_id desc limit $2`, user, int64(requestsShown))
	return listed(requests), err
}

// Profile reads a user with how they stand to the actor. A block by the other never shows in it.
func (s *Service) Profile(ctx context.Context, tx *database.Tx, actor Actor, other UserID) (Profile, error) {
	users, err := Users(ctx, tx, other)
	if err != nil {
		return Profile{}, err
	}
	user, found := users[other]
	if !found {
		return Profile{}, fault.ErrNotFound
	}
	profile := Profile{User: user, Relation: RelationNone}
	if other == actor.UserID {
		return profile, nil
	}
	blockedThem, _, err := s.standing(ctx, tx, actor.UserID, other)
	if err != nil || blockedThem {
		profile.Relation = RelationBlocked
		return profile, err
	}
	if between, found, err := loadTie(ctx, tx, actor.UserID, other); err != nil {
		return Profile{}, err
	} else if found {
		profile.Relation = between.seenBy(actor.UserID)
	}
	return profile, nil
}

func cut(ctx context.Context, tx *database.Tx, a, b UserID) error {
	low, high := pair(a, b)
	_, err := tx.Exec(ctx, `delete from friendship where low_id = $1 and high_id = $2`, low, high)
	return err
}

// tellTie has the actor's terminals, and the other's if they may know, look at their friends again.
func (s *Service) tellTie(ctx context.Context, tx *database.Tx, actor, other UserID, otherMayKnow bool) error {
	if otherMayKnow {
		return s.signal(ctx, tx, "friends", actor, other)
	}
	return s.signal(ctx, tx, "friends", actor)
}
