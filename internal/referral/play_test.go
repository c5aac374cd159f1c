package referral

import (
	"context"
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// coffee is an offer that is recommended to every friend, shared by everybody, and gives either side 1.00 for the first use.
func (s *scene) coffee(change ...func(*CampaignDraft)) CampaignDraft {
	d := CampaignDraft{Draft: offer.Draft{Kind: offer.FreeItem, Title: "A coffee on the house", Terms: offer.Terms{Value: euros(320)},
		Window: offer.Window{ValidDays: 30}}, Rules: Rules{
		Recommendation: Recommendation{On: true}, Sharing: Sharing{Friends: true, Conversations: true},
		Rewards: Policy{On: OnFirstRedemption,
			FirstUser: []Template{{Gives: GivesMoney, Amount: euros(100), Title: "{friend} had the coffee", Text: "{merchant} gives you {amount} for {offer}."}},
			Friend:    []Template{{Gives: GivesMoney, Amount: euros(100), Title: "Good that you came"}}},
	}}
	for _, f := range change {
		f(&d)
	}
	return d
}

// publish drafts an offer, funds it and publishes it.
func (s *scene) publish(d CampaignDraft, budget int64) offer.ID {
	s.Helper()
	return got(s, func(ctx context.Context, tx *database.Tx) (offer.ID, error) {
		made, err := s.ref.Create(ctx, tx, s.kim, s.cafe, d)
		if err != nil {
			return "", err
		}
		if budget > 0 {
			if _, err := s.ref.Fund(ctx, tx, s.kim, s.cafe, made.ID, eur(budget)); err != nil {
				return "", err
			}
		}
		_, err = s.ref.Publish(ctx, tx, s.kim, s.cafe, made.ID)
		return made.ID, err
	})
}

func (s *scene) actor(user person.UserID) person.Actor {
	return person.Actor{UserID: user, TerminalID: s.device(user)}
}

func (s *scene) tryClaim(user person.UserID, id offer.ID, wish ClaimWish) (Held, error) {
	return try(s, func(ctx context.Context, tx *database.Tx) (Held, error) {
		return s.ref.Claim(ctx, tx, s.actor(user), id, wish)
	})
}

func (s *scene) claim(user person.UserID, id offer.ID, wish ClaimWish) Held {
	s.Helper()
	held, err := s.tryClaim(user, id, wish)
	if err != nil {
		s.Fatalf("%s claims: %v", s.name(user), err)
	}
	return held
}

// How most claim: letting friends see it, or letting whoever passed it on know their name.
var asRecommended, asNamed = ClaimWish{Recommend: yes()}, ClaimWish{Named: yes()}

func (s *scene) tryRedeem(held Held, spent int64) (Redeemed, error) {
	return try(s, func(ctx context.Context, tx *database.Tx) (Redeemed, error) {
		p := offer.Purchase{Code: held.Code}
		if spent > 0 {
			p.Spent = euros(spent)
		}
		return s.ref.Redeem(ctx, tx, s.till, s.device(s.kim), p)
	})
}

func (s *scene) redeem(held Held, spent int64) Redeemed {
	s.Helper()
	done, err := s.tryRedeem(held, spent)
	if err != nil {
		s.Fatalf("redeem: %v", err)
	}
	return done
}

func (s *scene) tryReverse(id offer.RedemptionID) (Redeemed, error) {
	return try(s, func(ctx context.Context, tx *database.Tx) (Redeemed, error) {
		return s.ref.Reverse(ctx, tx, s.till, id, "Wrong order")
	})
}

func (s *scene) reverse(done Redeemed) Redeemed {
	s.Helper()
	back, err := s.tryReverse(done.ID)
	if err != nil {
		s.Fatalf("reverse: %v", err)
	}
	return back
}

func (s *scene) tryShare(user person.UserID, held Held, wish ShareWish) (after Held, card *ShareCard, err error) {
	err = s.db.Write(context.Background(), func(ctx context.Context, tx *database.Tx) (err error) {
		after, card, err = s.ref.Share(ctx, tx, user, held.ID, wish)
		return err
	})
	return after, card, err
}

func (s *scene) share(user person.UserID, held Held, to ...person.UserID) Held {
	s.Helper()
	after, _, err := s.tryShare(user, held, ShareWish{UserIDs: to})
	if err != nil {
		s.Fatalf("%s shares: %v", s.name(user), err)
	}
	return after
}

func (s *scene) shareInto(user person.UserID, held Held, into chat.ConversationID) ShareCard {
	s.Helper()
	_, card, err := s.tryShare(user, held, ShareWish{ConversationID: &into, Note: "Try this one!"})
	if err != nil {
		s.Fatalf("%s shares: %v", s.name(user), err)
	}
	return *card
}

func (s *scene) decline(user person.UserID, pass PassID) {
	s.Helper()
	s.write(func(ctx context.Context, tx *database.Tx) error { return s.ref.Decline(ctx, tx, user, pass) })
}

func (s *scene) mute(user person.UserID, kind, subject string) {
	s.Helper()
	s.write(func(ctx context.Context, tx *database.Tx) error {
		_, err := s.ref.Mute(ctx, tx, user, Mute{kind, subject})
		return err
	})
}

func (s *scene) set(user person.UserID, change SettingsChange) Settings {
	s.Helper()
	return got(s, func(ctx context.Context, tx *database.Tx) (Settings, error) {
		return s.ref.ChangeSettings(ctx, tx, user, change)
	})
}

func (s *scene) block(by, whom person.UserID) {
	s.Helper()
	s.write(func(ctx context.Context, tx *database.Tx) error { return s.people.Block(ctx, tx, s.actor(by), whom) })
}

func (s *scene) shelf(user person.UserID) (all []Passed) {
	s.Helper()
	s.read(func(ctx context.Context, tx *database.Tx) (err error) {
		all, _, err = s.ref.Shelf(ctx, tx, user, "", 100)
		return err
	})
	return all
}

// shown names those who have an offer on their shelf.
func (s *scene) shown(id offer.ID) string {
	s.Helper()
	var users []person.UserID
	for _, user := range s.cast() {
		for _, passed := range s.shelf(*user) {
			if passed.Offer.ID == id {
				users = append(users, *user)
			}
		}
	}
	return s.names(users...)
}

func (s *scene) wantShown(id offer.ID, users ...person.UserID) {
	s.Helper()
	if have, want := s.shown(id), s.names(users...); have != want {
		s.Errorf("it is shown to %s, want %s", have, want)
	}
}

// leftOut is how many were left out for which reason, as the table has it.
func (s *scene) leftOut(id offer.ID) map[string]int64 {
	s.Helper()
	counts := map[string]int64{}
	s.read(func(ctx context.Context, tx *database.Tx) error {
		_, err := database.All(ctx, tx, func(scan database.Scan) (none struct{}, err error) {
			var reason string
			var people int64
			err = scan(&reason, &people)
			counts[reason] = people
			return none, err
		}, `select reason, people from recommendation_count where offer_id = $1`, id)
		return err
	})
	return counts
}

// goOn does the background work of recommending until none is left, and says in how many pieces.
func (s *scene) goOn() (pieces int) {
	s.Helper()
	for {
		waiting := got(s, func(ctx context.Context, tx *database.Tx) ([]offer.VoucherID, error) {
			return s.ref.Waiting(ctx, tx, 10)
		})
		if len(waiting) == 0 {
			return pieces
		}
		for _, one := range waiting {
			s.write(func(ctx context.Context, tx *database.Tx) error { return s.ref.GoOn(ctx, tx, one) })
			if pieces++; pieces > 100 {
				s.Fatal("the work of recommending never ends")
			}
		}
	}
}

// settle pays what is due, and expires what is over.
func (s *scene) settle() {
	s.Helper()
	for _, one := range got(s, func(ctx context.Context, tx *database.Tx) ([]RewardID, error) { return s.ref.Due(ctx, tx, 1000) }) {
		s.write(func(ctx context.Context, tx *database.Tx) error { return s.ref.Settle(ctx, tx, one) })
	}
	for _, one := range got(s, func(ctx context.Context, tx *database.Tx) ([]offer.VoucherID, error) {
		return s.ref.DueVouchers(ctx, tx, 1000)
	}) {
		s.write(func(ctx context.Context, tx *database.Tx) error { return s.ref.Expire(ctx, tx, one) })
	}
}

func (s *scene) rewards(user person.UserID) (all []Reward) {
	s.Helper()
	s.read(func(ctx context.Context, tx *database.Tx) (err error) {
		all, _, err = s.ref.Rewards(ctx, tx, user, true, "", 100)
		return err
	})
	return all
}

// reward is somebody's only one.
func (s *scene) reward(user person.UserID) Reward {
	s.Helper()
	all := s.rewards(user)
	if len(all) != 1 {
		s.Fatalf("%s has %d rewards: %+v", s.name(user), len(all), all)
	}
	return all[0]
}

func (s *scene) explain(user person.UserID, id RewardID) Explanation {
	s.Helper()
	return got(s, func(ctx context.Context, tx *database.Tx) (Explanation, error) {
		return s.ref.Explain(ctx, tx, user, id)
	})
}

func (s *scene) voucher(user person.UserID, id offer.VoucherID) Held {
	s.Helper()
	return got(s, func(ctx context.Context, tx *database.Tx) (Held, error) { return s.ref.Voucher(ctx, tx, user, id) })
}

func (s *scene) campaign(id offer.ID) Campaign {
	s.Helper()
	return got(s, func(ctx context.Context, tx *database.Tx) (Campaign, error) {
		return s.ref.Campaign(ctx, tx, s.kim, s.cafe, id)
	})
}

func (s *scene) figures(id offer.ID) Figures {
	s.Helper()
	return got(s, func(ctx context.Context, tx *database.Tx) (Figures, error) {
		return s.ref.Figures(ctx, tx, s.kim, s.cafe, id)
	})
}

// wantBudget checks what of a budget is spent, held and free.
func (s *scene) wantBudget(id offer.ID, spent, held, available int64) {
	s.Helper()
	b := s.campaign(id).Budget
	if b.Spent.Minor != spent || b.Held.Minor != held || b.Available.Minor != available {
		s.Errorf("of the budget %d is spent, %d held and %d available, want %d, %d and %d", b.Spent.Minor, b.Held.Minor, b.Available.Minor, spent, held, available)
	}
}

// heard are the events of one sort on somebody's channel, in order.
func (s *scene) heard(user person.UserID, kind string) (all []json.RawMessage) {
	s.Helper()
	s.read(func(ctx context.Context, tx *database.Tx) error {
		deliveries, err := event.Since(ctx, tx, event.User(string(user)), 0, 10000)
		for _, d := range deliveries {
			if d.Kind == kind {
				all = append(all, d.Payload)
			}
		}
		return err
	})
	return all
}

// day is a whole one.
const day = 24 * time.Hour

// outcome is what a redemption gave to one side, as the staff sees it.
func outcome(t testing.TB, done Redeemed, side Side) Outcome {
	t.Helper()
	at := slices.IndexFunc(done.Rewards, func(o Outcome) bool { return o.Side == side })
	if at < 0 {
		t.Fatalf("there is no outcome for %s: %+v", side, done.Rewards)
	}
	return done.Rewards[at]
}
