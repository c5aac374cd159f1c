package referral

import (
	"context"
	"encoding/json"
	"reflect"
	"testing"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

func TestToWhomAVoucherIsShared(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(s.coffee(), 0)
		held := s.claim(s.ana, id, ClaimWish{})
		after := s.share(s.ana, held, s.bo, s.dee)
		if after.SharesLeft != 18 || !after.CanShare {
			t.Errorf("%+v", after)
		}
		s.wantShown(id, s.bo, s.dee)
		if got := s.shelf(s.bo)[0]; got.Kind != "share" || got.From.ID != s.ana {
			t.Errorf("%+v", got)
		}
		for _, other := range []person.UserID{s.eli, s.zoe, s.ana, "u_nobody"} {
			_, _, err := s.tryShare(s.ana, held, ShareWish{UserIDs: []person.UserID{s.chi, other}})
			s.wantFault(err, ErrNotAFriend)
		}
		s.wantShown(id, s.bo, s.dee) // and not Chi, who stood before the others
		_, _, err := s.tryShare(s.bo, held, ShareWish{UserIDs: []person.UserID{s.chi}})
		s.wantFault(err, fault.ErrNotFound)
		_, _, err = s.tryShare(s.ana, held, ShareWish{})
		s.wantFault(err, fault.ErrInvalid)
		_, _, err = s.tryShare(s.ana, held, ShareWish{UserIDs: []person.UserID{s.bo}, ConversationID: &s.group})
		s.wantFault(err, fault.ErrInvalid)
		s.block(s.chi, s.ana)
		_, _, err = s.tryShare(s.ana, held, ShareWish{UserIDs: []person.UserID{s.chi}})
		s.wantFault(err, ErrNotAFriend)
		s.take(id, s.ref.Pause)
		_, _, err = s.tryShare(s.ana, held, ShareWish{UserIDs: []person.UserID{s.bo}})
		s.wantFault(err, offer.ErrNotClaimable)
		s.kept()
	})
}

func TestWhatTheSharingRuleAllows(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		sharing := func(rule Sharing) (offer.ID, Held) {
			id := s.publish(s.coffee(func(d *CampaignDraft) { d.Rules.Sharing = rule }), 0)
			return id, s.claim(s.ana, id, ClaimWish{})
		}
		_, only := sharing(Sharing{Friends: true})
		_, _, err := s.tryShare(s.ana, only, ShareWish{ConversationID: &s.group})
		s.wantFault(err, ErrSharing)
		_, only = sharing(Sharing{Conversations: true})
		_, _, err = s.tryShare(s.ana, only, ShareWish{UserIDs: []person.UserID{s.bo}})
		s.wantFault(err, ErrSharing)
		if _, none := sharing(Sharing{}); none.CanShare {
			t.Error("it can be shared, to nobody")
		}
		_, three := sharing(Sharing{Friends: true, Conversations: true, Copies: 3})
		s.shareInto(s.ana, three, s.group)
		_, _, err = s.tryShare(s.ana, three, ShareWish{UserIDs: []person.UserID{s.bo, s.chi, s.dee}})
		s.wantFault(err, ErrShareLimit)
		if after := s.share(s.ana, three, s.bo, s.dee); after.SharesLeft != 0 || after.CanShare {
			t.Errorf("%+v", after)
		}
		_, _, err = s.tryShare(s.ana, three, ShareWish{UserIDs: []person.UserID{s.chi}})
		s.wantFault(err, ErrShareLimit)
	})
}

// Ana shares it with Bo, Bo with Chi; with a depth of two Chi can do no more with it, though Chi can use it.
func TestThroughThreeHands(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		s.write(func(ctx context.Context, tx *database.Tx) error { return s.befriend(ctx, tx, s.chi, s.dee) })
		id := s.publish(s.coffee(func(d *CampaignDraft) { d.Rules.Sharing.Depth = 2 }), 10_00)
		s.share(s.ana, s.claim(s.ana, id, ClaimWish{}), s.bo)
		s.share(s.bo, s.claim(s.bo, id, asNamed), s.chi)
		last := s.claim(s.chi, id, asNamed)
		if last.CanShare || last.From.ID != s.bo {
			t.Errorf("%+v", last)
		}
		_, _, err := s.tryShare(s.chi, last, ShareWish{UserIDs: []person.UserID{s.dee}})
		s.wantFault(err, ErrShareDepth)
		s.redeem(last, 0)
		// One level: whoever passed it to whoever passed it on gets nothing for it.
		s.wantWallet(s.ana, 0)
		s.wantWallet(s.bo, 100)
		s.sound()
	})
}

// Whether somebody has it already, was recommended it, declined it or was shown it before: to whoever shares it, it all looks
// the same.
func TestSharingTellsNothing(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		answers := map[string]Held{}
		for _, one := range []struct {
			name   string
			before func(id offer.ID, held Held)
		}{
			{"nothing of it", func(offer.ID, Held) {}},
			{"has it", func(id offer.ID, _ Held) { s.claim(s.bo, id, ClaimWish{}) }},
			{"used it", func(id offer.ID, _ Held) { s.redeem(s.claim(s.bo, id, ClaimWish{}), 0) }},
			{"was recommended it", func(_ offer.ID, held Held) {
				got(s, func(ctx context.Context, tx *database.Tx) (Held, error) {
					return s.ref.Recommend(ctx, tx, s.ana, held.ID)
				})
				if len(s.shelf(s.bo)) == 0 {
					t.Error("it was not recommended")
				}
			}},
			{"declined it", func(id offer.ID, held Held) {
				s.share(s.chi, s.claim(s.chi, id, ClaimWish{}), s.bo)
				s.decline(s.bo, s.shelf(s.bo)[0].ID)
			}},
			{"has muted it", func(offer.ID, Held) { s.mute(s.bo, "friend", string(s.ana)) }},
		} {
			id := s.publish(s.coffee(), 0)
			s.set(s.bo, SettingsChange{WeeklyLimit: number(100)})
			held := s.claim(s.ana, id, ClaimWish{})
			one.before(id, held)
			after := s.share(s.ana, held, s.bo)
			// What every voucher has of its own, and what Ana has decided herself.
			after.ID, after.Code, after.Offer.ID, after.Recommended = "", "", "", false
			answers[one.name] = after
			if again := s.share(s.ana, held, s.bo); again.SharesLeft != 19 {
				t.Errorf("%s: sharing it again leaves %d", one.name, again.SharesLeft)
			}
		}
		for name, answer := range answers {
			if !reflect.DeepEqual(answer, answers["nothing of it"]) {
				t.Errorf("%s: %+v\nnothing of it: %+v", name, answer, answers["nothing of it"])
			}
		}
		s.kept()
	})
}

// A card in a conversation is a message that everybody there sees, with a pass for each of them: it is owed to whoever shared
// it. On the shelf lies only what is shared by name.
func TestACardInAConversation(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(s.coffee(), 10_00)
		held := s.claim(s.ana, id, ClaimWish{})
		card := s.shareInto(s.ana, held, s.group)
		if card.From.ID != s.ana || card.Offer.ID != id || card.Offer.Left != "unbounded" || len(card.ClaimedBy) != 0 || *card.FriendGets.Amount != eur(100) {
			t.Errorf("%+v", card)
		}
		s.wantShown(id)
		if passes := s.strings(`select to_id from pass where offer_id = $1 and share_id = $2 and kind = 'conversation' order by to_id`, id, card.ID); len(passes) != 2 {
			t.Errorf("passes to %v", passes)
		}
		for _, member := range []person.UserID{s.ana, s.bo, s.eli} {
			seen := got(s, func(ctx context.Context, tx *database.Tx) (chat.Timeline, error) {
				return s.chats.Timeline(ctx, tx, member, s.group, chat.Window{Limit: 10})
			})
			last := seen.Items[len(seen.Items)-1]
			if last.ID != card.MessageID || last.Kind != chat.KindOfferShare || last.SubjectID != string(card.ID) || last.Text != "Try this one!" {
				t.Errorf("%s sees %+v", s.name(member), last)
			}
			if shown, err := s.tryCard(member, card.ID); err != nil || shown.MessageID != card.MessageID {
				t.Errorf("%s: %v", s.name(member), err)
			}
		}
		// Whoever does not see the conversation cannot see the card, nor claim by it.
		for _, stranger := range []person.UserID{s.zoe, s.dee, s.kim} {
			_, err := s.tryCard(stranger, card.ID)
			s.wantFault(err, fault.ErrNotFound)
			_, err = s.tryClaim(stranger, id, ClaimWish{ShareID: &card.ID, ShowOn: true})
			s.wantFault(err, fault.ErrNotFound)
		}
		s.write(func(ctx context.Context, tx *database.Tx) error {
			return s.chats.Remove(ctx, tx, s.eli, s.group, s.eli)
		})
		_, err := s.tryClaim(s.eli, id, ClaimWish{ShareID: &card.ID})
		s.wantFault(err, fault.ErrNotFound)
		other := s.publish(s.coffee(), 0)
		_, err = s.tryClaim(s.bo, other, ClaimWish{ShareID: &card.ID})
		s.wantFault(err, fault.ErrNotFound)
		_, _, err = s.tryShare(s.ana, held, ShareWish{ConversationID: conversation("c_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f")})
		s.wantFault(err, fault.ErrNotFound)
		// What is shared by name as well lies on the shelf, and tells from whom.
		s.share(s.ana, held, s.bo)
		s.wantShown(id, s.bo)
		mine := s.claim(s.bo, id, ClaimWish{ShareID: &card.ID, Named: yes()})
		if mine.From.ID != s.ana {
			t.Errorf("%+v", mine)
		}
		s.redeem(mine, 0)
		s.wantWallet(s.ana, 100)
		s.sound()
	})
}

func conversation(id chat.ConversationID) *chat.ConversationID { return &id }

func (s *scene) tryCard(user person.UserID, id ShareID) (ShareCard, error) {
	return try(s, func(ctx context.Context, tx *database.Tx) (ShareCard, error) {
		return s.ref.ShowShare(ctx, tx, user, id)
	})
}

// A card names those who want to be named on it, and changes for nobody else: not for Chi, who joined later and claims by it,
// and neither for whoever claims without it.
func TestWhomACardNames(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(s.coffee(), 0)
		card := s.shareInto(s.ana, s.claim(s.ana, id, ClaimWish{}), s.group)
		late := s.newFriend("late", s.ana)
		quiet := s.newFriend("quiet", s.ana)
		heard := len(s.told(s.group, "share"))
		s.claim(quiet, id, ClaimWish{ShareID: &card.ID})
		s.claim(s.bo, id, ClaimWish{})
		if now := len(s.told(s.group, "share")); now != heard {
			t.Errorf("the card was told %d times for those who do not want it", now-heard)
		}
		mine := s.claim(late, id, ClaimWish{ShareID: &card.ID, ShowOn: true})
		if mine.From == nil || mine.From.ID != s.ana {
			t.Errorf("%+v", mine.From)
		}
		shown, err := s.tryCard(s.bo, card.ID)
		if err != nil || len(shown.ClaimedBy) != 1 || shown.ClaimedBy[0].ID != late || shown.Version <= card.Version {
			t.Errorf("%+v %v", shown, err)
		}
		cards := s.told(s.group, "share")
		if len(cards) != heard+1 || len(cards[heard].ClaimedBy) != 1 {
			t.Errorf("told %+v", cards)
		}
		// Their own card is nobody's way to a reward of their own.
		own := s.claim(s.eli, id, ClaimWish{ShareID: &card.ID})
		if own.From.ID != s.ana {
			t.Errorf("%+v", own)
		}
	})
}

// told are the cards that a conversation's channel was told, in order.
func (s *scene) told(of chat.ConversationID, kind string) (cards []ShareCard) {
	s.Helper()
	s.read(func(ctx context.Context, tx *database.Tx) error {
		deliveries, err := event.Since(ctx, tx, event.Conversation(string(of)), 0, 10000)
		for _, d := range deliveries {
			if d.Kind != kind {
				continue
			}
			var card ShareCard
			if err := json.Unmarshal(d.Payload, &card); err != nil {
				return err
			}
			cards = append(cards, card)
		}
		return err
	})
	return cards
}

// Everybody in the conversation sees at once when the offer rests, is open again, has run out or is over.
func TestACardFollowsItsOffer(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(s.coffee(func(d *CampaignDraft) { d.Supply.Claims = 2 }), 0)
		card := s.shareInto(s.ana, s.claim(s.ana, id, ClaimWish{}), s.group)
		last := func() ShareCard {
			cards := s.told(s.group, "share")
			return cards[len(cards)-1]
		}
		want := func(standing offer.Standing) {
			t.Helper()
			if told := last(); told.ID != card.ID || told.Offer.Standing != standing {
				t.Errorf("the card is told as %s, want %s", told.Offer.Standing, standing)
			}
		}
		want(offer.Open)
		s.take(id, s.ref.Pause)
		want(offer.Resting)
		s.take(id, s.ref.Publish)
		want(offer.Open)
		s.claim(s.bo, id, ClaimWish{ShareID: &card.ID})
		want(offer.Gone)
		_, err := s.tryClaim(s.eli, id, ClaimWish{ShareID: &card.ID})
		s.wantFault(err, offer.ErrSoldOut)
		s.take(id, s.ref.End)
		want(offer.Over)
	})
}

// Into a conversation of two, it comes from a friend.
func TestACardInADirectConversation(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(s.coffee(), 0)
		direct := got(s, func(ctx context.Context, tx *database.Tx) (chat.Conversation, error) {
			return s.chats.OpenDirect(ctx, tx, s.ana, s.dee)
		})
		s.shareInto(s.ana, s.claim(s.ana, id, ClaimWish{}), direct.ID)
		shown := got(s, func(ctx context.Context, tx *database.Tx) (Shown, error) { return s.ref.Show(ctx, tx, s.dee, id) })
		why := got(s, func(ctx context.Context, tx *database.Tx) (Why, error) {
			return s.ref.WhyShown(ctx, tx, s.dee, shown.From.ID)
		})
		if why.Relation != "friend" || why.From.ID != s.ana || why.Kind != "conversation" {
			t.Errorf("%+v", why)
		}
	})
}
