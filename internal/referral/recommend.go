package referral

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"slices"
	"time"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

const (
	// atOnce is how many candidates are considered in the transaction of a claim; the rest follows by background work.
	atOnce = 200
	// closenessDays is how far back it matters how much two people write to each other.
	closenessDays = 30
)

// candidate is somebody who may be recommended an offer, with what is known of the pair.
type candidate struct {
	user  person.UserID
	since *time.Time // friends since; nil for members of a shared group
	chat.Acquaintance
}

// closeness orders candidates: how much and how lately two people write to each other, and how many groups they share. At
// most 300 for messages, 60 for the days since the last one, 50 for groups.
func (c candidate) closeness(now time.Time) int64 {
	score := 3*min(c.Messages, 100) + 5*min(c.Groups, 10)
	if !c.LastAt.IsZero() {
		score += 2 * max(0, closenessDays-int64(now.Sub(c.LastAt)/(24*time.Hour)))
	}
	return score
}

// recommend picks friends of whoever claimed: the first ones now, the rest by background work. It is only called with their
// consent.
func (s *Service) recommend(ctx context.Context, tx *database.Tx, c campaign, r referral) error {
	all, err := s.candidates(ctx, tx, r.friend, c.rules.Recommendation)
	if err != nil {
		return err
	}
	first := all[:min(atOnce, len(all))]
	picked, err := s.consider(ctx, tx, c, r, first, 0)
	if err != nil || len(all) <= atOnce || picked >= c.rules.Recommendation.Most {
		return err
	}
	rest := make([]person.UserID, 0, len(all)-atOnce)
	for _, one := range all[atOnce:] {
		rest = append(rest, one.user)
	}
	text, err := json.Marshal(rest)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `insert into recommendation_rest (voucher_id, candidates, picked, created_at) values ($1, $2, $3, $4)`,
		r.voucher, string(text), picked, s.now().UnixMicro())
	return err
}

// candidates are all who could be picked, in the order of the rule.
func (s *Service) candidates(ctx context.Context, tx *database.Tx, user person.UserID, rule Recommendation) ([]candidate, error) {
	known, err := s.acquainted(ctx, tx, user)
	if err != nil {
		return nil, err
	}
	all := make([]candidate, 0, len(known))
	for _, one := range known {
		if one.since != nil || rule.Candidates == "friends_and_groups" && one.Groups > 0 {
			all = append(all, one)
		}
	}
	now := s.now()
	slices.SortFunc(all, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.closeness(now), a.closeness(now)), cmp.Compare(a.user, b.user))
	})
	if rule.Order == "random" {
		for i := len(all) - 1; i > 0; i-- {
			j := s.chance(int64(i + 1))
			all[i], all[j] = all[j], all[i]
		}
	}
	return all, nil
}

func (s *Service) acquainted(ctx context.Context, tx *database.Tx, user person.UserID) (map[person.UserID]candidate, error) {
	since, err := person.FriendsSince(ctx, tx, user)
	if err != nil {
		return nil, err
	}
	known, err := s.chats.Acquaintances(ctx, tx, user, s.now().AddDate(0, 0, -closenessDays))
	if err != nil {
		return nil, err
	}
	all := make(map[person.UserID]candidate, len(since)+len(known))
	for other, a := range known {
		all[other] = candidate{user: other, Acquaintance: a}
	}
	for friend, at := range since {
		all[friend] = candidate{user: friend, since: &at, Acquaintance: known[friend]}
	}
	return all, nil
}

// Waiting lists vouchers whose recommendation goes on by background work: those of a paused offer when it is open again.
func (s *Service) Waiting(ctx context.Context, tx *database.Tx, limit int) ([]offer.VoucherID, error) {
	return database.All(ctx, tx, database.Column[offer.VoucherID],
		`select r.voucher_id from recommendation_rest r join referral f on f.voucher_id = r.voucher_id join offer o on o.offer_id = f.offer_id
		where o.state <> 'paused' or o.claim_until <= $1 order by r.created_at, r.voucher_id limit $2`, s.now().UnixMicro(), limit)
}

// GoOn considers the next candidates of a claim. What is done and what remains are written together, so that nobody is
// forgotten and nobody asked twice, whenever it is interrupted.
func (s *Service) GoOn(ctx context.Context, tx *database.Tx, voucher offer.VoucherID) error {
	var text string
	var picked int64
	err := tx.QueryRow(ctx, `update recommendation_rest set version = version + 1 where voucher_id = $1 returning candidates, picked`, voucher).
		Scan(&text, &picked)
	if errors.Is(err, database.ErrNoRows) {
		return nil // another node was faster
	}
	if err != nil {
		return err
	}
	var rest []person.UserID
	if err := json.Unmarshal([]byte(text), &rest); err != nil {
		return err
	}
	r, err := load(ctx, tx, voucher)
	if err != nil {
		return err
	}
	c, err := s.campaign(ctx, tx, r.offer)
	if err != nil {
		return err
	}
	card, err := s.offers.Card(ctx, tx, c.offer)
	if err != nil {
		return err
	}
	next := rest[:min(atOnce, len(rest))]
	switch card.Standing {
	case offer.Resting:
		return nil
	case offer.Open, offer.NotYet:
		if picked, err = s.considerUsers(ctx, tx, c, r, next, picked); err != nil {
			return err
		}
	default:
		next = rest // nobody could claim it any more
	}
	if rest = rest[len(next):]; len(rest) == 0 || picked >= c.rules.Recommendation.Most {
		_, err = tx.Exec(ctx, `delete from recommendation_rest where voucher_id = $1`, voucher)
		return err
	}
	left, err := json.Marshal(rest)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `update recommendation_rest set candidates = $2, picked = $3 where voucher_id = $1`, voucher, string(left), picked)
	return err
}

// considerUsers looks candidates up again: who is no longer a friend is passed over.
func (s *Service) considerUsers(ctx context.Context, tx *database.Tx, c campaign, r referral, users []person.UserID, picked int64) (int64, error) {
	known, err := s.acquainted(ctx, tx, r.friend)
	if err != nil {
		return 0, err
	}
	var batch []candidate
	for _, user := range users {
		one, there := known[user]
		if there && (one.since != nil || c.rules.Recommendation.Candidates == "friends_and_groups" && one.Groups > 0) {
			batch = append(batch, one)
		}
	}
	return s.consider(ctx, tx, c, r, batch, picked)
}
