package referral

import (
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

// usualAtOnce is how many candidates are considered in the transaction of a claim; the rest follows by background work.
const usualAtOnce = 200

// candidate is somebody who may be recommended an offer, with what is known of the pair.
type candidate struct {
	user  person.UserID
	since *time.Time // friends since; nil for members of a shared group
	chat.Acquaintance
}

// choice is a claim whose offer is to be put before friends, with what all candidates have in common.
type choice struct {
	campaign campaign
	referral referral
	card     offer.Card
	groups   []chat.ConversationID // that whoever claimed is in
}

func (s *Service) choice(ctx context.Context, tx *database.Tx, c campaign, r referral) (choice, error) {
	card, err := s.offers.Card(ctx, tx, c.offer)
	if err != nil {
		return choice{}, err
	}
	groups, err := s.chats.GroupsOf(ctx, tx, r.friend)
	return choice{c, r, card, groups}, err
}

// recommend picks friends of whoever claimed: the first ones now, the rest by background work. It is only called with their
// consent.
func (s *Service) recommend(ctx context.Context, tx *database.Tx, c campaign, r referral) error {
	ch, err := s.choice(ctx, tx, c, r)
	if err != nil {
		return err
	}
	rule := c.rules.Recommendation
	if rule.Order == "closeness" && rule.Candidates == "friends" {
		return s.recommendNearest(ctx, tx, ch)
	}
	all, err := s.candidates(ctx, tx, r.friend, rule)
	if err != nil {
		return err
	}
	picked, err := s.consider(ctx, tx, ch, all[:min(s.atOnce, len(all))], 0)
	if err != nil || len(all) <= s.atOnce || picked >= rule.Most {
		return err
	}
	return s.postpone(ctx, tx, r, all[s.atOnce:], picked)
}

// recommendNearest reads friends from the closest on, until enough are picked: usually a few dozen, however many there are.
func (s *Service) recommendNearest(ctx context.Context, tx *database.Tx, ch choice) error {
	const least = 20
	most := ch.campaign.rules.Recommendation.Most
	walk := walkFrom(ch.referral.friend)
	considered := map[person.UserID]bool{}
	for picked := int64(0); picked < most; {
		if len(considered) >= s.atOnce {
			return s.postponeOthers(ctx, tx, ch, considered, picked)
		}
		some, err := s.next(ctx, tx, ch, walk, int(min(max(2*(most-picked), least), int64(s.atOnce))))
		if err != nil || len(some) == 0 {
			return err
		}
		some = some[:min(len(some), s.atOnce-len(considered))]
		if picked, err = s.consider(ctx, tx, ch, some, picked); err != nil {
			return err
		}
		for _, one := range some {
			considered[one.user] = true
		}
	}
	return nil
}

// postponeOthers leaves to background work whoever was not considered yet.
func (s *Service) postponeOthers(ctx context.Context, tx *database.Tx, ch choice, considered map[person.UserID]bool, picked int64) error {
	all, err := s.candidates(ctx, tx, ch.referral.friend, ch.campaign.rules.Recommendation)
	if err != nil {
		return err
	}
	return s.postpone(ctx, tx, ch.referral, slices.DeleteFunc(all, func(one candidate) bool { return considered[one.user] }), picked)
}

func (s *Service) postpone(ctx context.Context, tx *database.Tx, r referral, others []candidate, picked int64) error {
	if len(others) == 0 {
		return nil
	}
	rest := make([]person.UserID, len(others))
	for i, one := range others {
		rest[i] = one.user
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
	since, err := person.FriendsSince(ctx, tx, user)
	if err != nil {
		return nil, err
	}
	known, err := s.chats.Acquaintances(ctx, tx, user, s.now().AddDate(0, 0, -closenessDays))
	if err != nil {
		return nil, err
	}
	all := make([]candidate, 0, len(since))
	for friend, at := range since {
		all = append(all, candidate{user: friend, since: &at, Acquaintance: known[friend]})
	}
	for other, a := range known {
		if one := (candidate{user: other, Acquaintance: a}); since[other].IsZero() && one.may(rule) {
			all = append(all, one)
		}
	}
	s.sort(all)
	if rule.Order == "random" {
		for i := len(all) - 1; i > 0; i-- {
			j := s.chance(int64(i + 1))
			all[i], all[j] = all[j], all[i]
		}
	}
	return all, nil
}

// may tells whether somebody is among those whom a rule picks from.
func (c candidate) may(rule Recommendation) bool {
	return c.since != nil || rule.Candidates == "friends_and_groups" && c.Groups > 0
}

// acquaint says of some people what is known of them and whoever claimed. Those whom the rule does not pick from are left out.
func (s *Service) acquaint(ctx context.Context, tx *database.Tx, ch choice, others []person.UserID) ([]candidate, error) {
	since, err := person.FriendsAmong(ctx, tx, ch.referral.friend, others)
	if err != nil {
		return nil, err
	}
	known, err := s.chats.Between(ctx, tx, ch.referral.friend, ch.groups, others, s.now().AddDate(0, 0, -closenessDays))
	all := make([]candidate, 0, len(others))
	for _, other := range others {
		one := candidate{user: other, Acquaintance: known[other]}
		if at, friends := since[other]; friends {
			one.since = &at
		}
		if one.may(ch.campaign.rules.Recommendation) {
			all = append(all, one)
		}
	}
	return all, err
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
	ch, err := s.choice(ctx, tx, c, r)
	if err != nil {
		return err
	}
	next := rest[:min(s.atOnce, len(rest))]
	switch ch.card.Standing {
	case offer.Resting:
		return nil
	case offer.Open, offer.NotYet:
		if picked, err = s.considerUsers(ctx, tx, ch, next, picked); err != nil {
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
func (s *Service) considerUsers(ctx context.Context, tx *database.Tx, ch choice, users []person.UserID, picked int64) (int64, error) {
	batch, err := s.acquaint(ctx, tx, ch, users)
	if err != nil {
		return 0, err
	}
	return s.consider(ctx, tx, ch, batch, picked)
}
