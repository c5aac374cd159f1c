package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/referral"
)

const (
	// A crowd of so many people, each with so many of those after them as friends: a million friendships.
	crowd, ties = 20_000, 50
	hubFriends  = 5000
	// To so many of them the hub has written lately, so often.
	writesTo, writes = 500, 4
	choices          = 50
)

// choosing measures how long it takes to choose whom to recommend a claim to: 20 of 5,000 friends.
func (b *bench) choosing() error {
	w, err := b.newWorld(database.SQLite, false)
	if err != nil {
		return err
	}
	var found series
	if err := b.prepare(w.store, func(r *rooms) error {
		hub := w.askers[2]
		voucher, err := b.gather(r, w, hub)
		if err != nil {
			return err
		}
		for round := range b.rounds + 1 {
			times, err := choose20(b.ctx, r, hub, voucher)
			if err != nil {
				return err
			}
			if round > 0 {
				found = append(found, quantile(times, 0.5))
			}
		}
		return nil
	}); err != nil {
		return err
	}
	b.note(row{Item: "choosing", On: title(database.SQLite), What: "choosing 20 of 5,000 friends, a million friendships stored, ms", Quoted: true},
		found, under(5, " ms"))
	return b.drop(database.SQLite, w.store)
}

var errUndo = errors.New("undone, to be measured again")

// choose20 recommends the same voucher again and again, and takes it back each time.
func choose20(ctx context.Context, r *rooms, hub citizen, voucher offer.VoucherID) ([]time.Duration, error) {
	times := make([]time.Duration, choices)
	for i := range times {
		err := r.write(ctx, func(ctx context.Context, tx *database.Tx) error {
			begun := time.Now()
			_, err := r.referrals.Recommend(ctx, tx, hub.UserID, voucher)
			times[i] = time.Since(begun)
			if err != nil {
				return err
			}
			var chosen int
			if err := tx.QueryRow(ctx, `select count(*) from pass where voucher_id = $1`, voucher).Scan(&chosen); err != nil {
				return err
			}
			if chosen != friendsEach {
				return fmt.Errorf("%d friends were chosen", chosen)
			}
			return errUndo
		})
		if !errors.Is(err, errUndo) {
			return nil, err
		}
	}
	return times, nil
}

// gather makes the crowd, the hub's friends among it, and a voucher of the hub's that can be recommended.
func (b *bench) gather(r *rooms, w *world, hub citizen) (voucher offer.VoucherID, err error) {
	begun := time.Now()
	if err := r.write(b.ctx, func(ctx context.Context, tx *database.Tx) error { return crowdIn(ctx, tx, hub) }); err != nil {
		return "", err
	}
	if err := r.inSteps(b.ctx, writesTo, 20, func(ctx context.Context, tx *database.Tx, i int) error {
		talk, err := r.chats.OpenDirect(ctx, tx, hub.UserID, inCrowd(i))
		if err != nil {
			return err
		}
		for range writes {
			if _, err := r.chats.Say(ctx, tx, hub.UserID, talk.ID, chat.Words{Text: "Are you coming on Friday?"}); err != nil {
				return err
			}
		}
		return r.referrals.Talked(ctx, tx, []chat.ConversationID{talk.ID})
	}); err != nil {
		return "", err
	}
	b.say("  %-9s a million friendships are there after %s", title(database.SQLite), time.Since(begun).Round(100*time.Millisecond))
	no := false
	return voucher, r.write(b.ctx, func(ctx context.Context, tx *database.Tx) error {
		shop, err := r.publish(ctx, tx, w.askers[0], w.askers[1], eachBudget)
		if err != nil {
			return err
		}
		held, err := r.referrals.Claim(ctx, tx, hub.Actor, shop.offer, referral.ClaimWish{Recommend: &no})
		voucher = held.ID
		return err
	})
}

// inCrowd is the i-th of the crowd.
func inCrowd(i int) person.UserID { return person.UserID(fmt.Sprintf("u_crowd%06d", i)) }

// crowdIn writes people and friendships into their tables: one by one they would take an hour. Everybody is friends with those
// before and after them; the hub with the first of them.
func crowdIn(ctx context.Context, tx *database.Tx, hub citizen) error {
	number := func(name string, n int) string {
		return fmt.Sprintf(`%[1]s (i) as (select 0 union all select i + 1 from %[1]s where i < %[2]d)`, name, n-1)
	}
	user := func(n string) string { return `'u_crowd' || substr(cast(1000000 + ` + n + ` as text), 2)` }
	const friends = `insert into friendship (low_id, high_id, requested_by, state, created_at, accepted_at) `
	now := time.Now().UnixMicro()
	for _, statement := range []string{
		`with recursive ` + number("n", crowd+ties) + ` insert into person (user_id, handle, name, search_name, created_at)
			select ` + user("n.i") + `, ` + user("n.i") + `, 'Somebody', 'somebody', $1 from n`,
		`with recursive ` + number("n", crowd) + `, ` + number("d", ties) + friends + `
			select ` + user("n.i") + `, ` + user("(n.i + d.i + 1)") + `, ` + user("n.i") + `, 'accepted', $1, $1 from n, d`,
		`with recursive ` + number("n", hubFriends) + friends + `
			select '` + string(hub.UserID) + `', ` + user("n.i") + `, ` + user("n.i") + `, 'accepted', $1, $1 from n`,
	} {
		if _, err := tx.Exec(ctx, statement, now); err != nil {
			return err
		}
	}
	return nil
}
