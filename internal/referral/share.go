package referral

import (
	"context"
	"encoding/json"
	"errors"
	"slices"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// Share passes a voucher's offer on by hand: to friends, or into a conversation as a message with a live card. Faults:
// fault.ErrNotFound, ErrSharing, ErrShareLimit, ErrShareDepth, ErrNotAFriend, offer.ErrNotClaimable, and those of chat.Post.
// Whether a friend has it already is not told: sharing it again does nothing, and says nothing.
func (s *Service) Share(ctx context.Context, tx *database.Tx, user person.UserID, voucher offer.VoucherID, wish ShareWish) (Held, *ShareCard, error) {
	r, c, err := s.mine(ctx, tx, user, voucher)
	if err != nil {
		return Held{}, nil, err
	}
	// One after the other for each voucher: its copies are counted.
	if _, err := tx.Exec(ctx, `update voucher set version = version + 1 where voucher_id = $1`, voucher); err != nil {
		return Held{}, nil, err
	}
	if err := s.mayShare(ctx, tx, c, r, wish); err != nil {
		return Held{}, nil, err
	}
	var card *ShareCard
	if wish.ConversationID != nil {
		card, err = s.shareInto(ctx, tx, c, r, *wish.ConversationID, wish.Note)
	} else {
		err = s.shareTo(ctx, tx, c, r, wish.UserIDs)
	}
	if err != nil {
		return Held{}, nil, err
	}
	held, err := s.Voucher(ctx, tx, user, voucher)
	return held, card, err
}

func (s *Service) mayShare(ctx context.Context, tx *database.Tx, c campaign, r referral, wish ShareWish) error {
	rule, copies := c.rules.Sharing, int64(len(wish.UserIDs))
	if wish.ConversationID != nil {
		copies = 1
	}
	switch {
	case copies == 0 || wish.ConversationID != nil && len(wish.UserIDs) > 0:
		return fault.ErrInvalid.At("/user_ids").Saying("Share with friends, or into a conversation.")
	case wish.ConversationID != nil && !rule.Conversations, wish.ConversationID == nil && !rule.Friends:
		return ErrSharing
	case r.depth+1 > rule.Depth:
		return ErrShareDepth.With("depth", rule.Depth)
	}
	shared, err := shares(ctx, tx, r.voucher)
	if err != nil {
		return err
	}
	if left := rule.Copies - shared[r.voucher]; copies > left {
		return ErrShareLimit.With("left", max(0, left))
	}
	return s.claimable(ctx, tx, c.offer)
}

// shares is to how many friends and conversations vouchers were shared.
func shares(ctx context.Context, tx *database.Tx, vouchers ...offer.VoucherID) (map[offer.VoucherID]int64, error) {
	shared := make(map[offer.VoucherID]int64, len(vouchers))
	if len(vouchers) == 0 {
		return shared, nil
	}
	in, args := database.List(1, vouchers)
	_, err := database.All(ctx, tx, func(scan database.Scan) (none struct{}, err error) {
		var voucher offer.VoucherID
		var copies int64
		err = scan(&voucher, &copies)
		shared[voucher] += copies
		return none, err
	}, `select voucher_id, count(*) from pass where by_hand and voucher_id in `+in+` group by voucher_id
		union all select voucher_id, count(*) from offer_share where voucher_id in `+in+` group by voucher_id`, args...)
	return shared, err
}

func (s *Service) shareTo(ctx context.Context, tx *database.Tx, c campaign, r referral, users []person.UserID) error {
	users = slices.Compact(slices.Sorted(slices.Values(users)))
	friends, err := person.FriendsAmong(ctx, tx, r.friend, users)
	if err != nil {
		return err
	}
	card, err := s.offers.Card(ctx, tx, c.offer)
	if err != nil {
		return err
	}
	mutes, err := mutesOf(ctx, tx, users...)
	if err != nil {
		return err
	}
	settings, err := settingsOf(ctx, tx, users...)
	if err != nil {
		return err
	}
	var before []placing
	for _, user := range users {
		if _, friend := friends[user]; !friend {
			return ErrNotAFriend.At("/user_ids")
		}
		quiet := slices.ContainsFunc(mutes[user], func(m Mute) bool { return m.covers(r.friend, card) })
		push := !quiet && settings[user].calls(s.now())
		before = append(before, placing{user, reasons{Friend: true}, push})
	}
	return s.put(ctx, tx, c, r, "share", nil, before...)
}

// shareData is what an offer_share message says of its offer, for lists that show no card.
type shareData struct {
	Title string `json:"title"`
}

// shareInto posts a card into a conversation. It is put before each present member, so that it is known from whom they had
// the offer first.
func (s *Service) shareInto(ctx context.Context, tx *database.Tx, c campaign, r referral, into chat.ConversationID, note string) (*ShareCard, error) {
	if _, err := s.chats.MemberOf(ctx, tx, into, r.friend); err != nil {
		return nil, err
	}
	stream, err := s.chats.ConversationStream(ctx, tx, into)
	if err != nil {
		return nil, err
	}
	made := id.New[ShareID]("shr")
	told, err := json.Marshal(shareData{Title: c.title})
	if err != nil {
		return nil, err
	}
	message, err := s.chats.Post(ctx, tx, chat.Draft{
		StreamID: stream, Author: r.friend, Kind: chat.KindOfferShare, Text: note, SubjectID: string(made), Data: told,
	})
	if err != nil {
		return nil, err
	}
	if _, err := tx.Exec(ctx, `insert into offer_share (share_id, offer_id, voucher_id, user_id, conversation_id, stream_id, message_id, created_at)
		values ($1, $2, $3, $4, $5, $6, $7, $8)`,
		made, c.offer, r.voucher, r.friend, into, stream, message.ID, s.now().UnixMicro()); err != nil {
		return nil, err
	}
	members, err := s.chats.MemberIDs(ctx, tx, into)
	if err != nil {
		return nil, err
	}
	friends, err := person.FriendsAmong(ctx, tx, r.friend, members)
	if err != nil {
		return nil, err
	}
	var before []placing
	for _, member := range members {
		if member == r.friend {
			continue
		}
		_, friend := friends[member]
		before = append(before, placing{member, reasons{Friend: friend}, false})
	}
	if err := s.put(ctx, tx, c, r, "conversation", &made, before...); err != nil {
		return nil, err
	}
	return s.tellShare(ctx, tx, made)
}

// byCard notes that somebody claims by way of a card in a conversation, and tells whether it is their own. A card that they
// cannot see, or of another offer, does not exist.
func (s *Service) byCard(ctx context.Context, tx *database.Tx, user person.UserID, c campaign, share ShareID, show bool) (own bool, err error) {
	card, err := s.visibleShare(ctx, tx, user, share)
	if err != nil {
		return false, err
	}
	if card.offer != c.offer {
		return false, fault.ErrNotFound
	}
	if card.user == user {
		return true, nil
	}
	// Who joined later was not there when it was put before the others.
	by, err := load(ctx, tx, card.voucher)
	if err != nil {
		return false, err
	}
	friend, err := person.AreFriends(ctx, tx, by.friend, user)
	if err != nil {
		return false, err
	}
	if err := s.put(ctx, tx, c, by, "conversation", &share, placing{user, reasons{Friend: friend}, false}); err != nil || !show {
		return false, err
	}
	if _, err := tx.Exec(ctx, `insert into offer_share_claim (share_id, user_id, created_at) values ($1, $2, $3)
		on conflict (share_id, user_id) do nothing`, share, user, s.now().UnixMicro()); err != nil {
		return false, err
	}
	_, err = s.tellShare(ctx, tx, share)
	return false, err
}

// share is a shared card as one transaction sees it.
type share struct {
	id      ShareID
	offer   offer.ID
	voucher offer.VoucherID
	user    person.UserID
	stream  chat.StreamID
	at      int64
	card    ShareCard
}

func loadShares(ctx context.Context, tx *database.Tx, ids ...ShareID) ([]share, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	in, args := database.List(1, ids)
	return database.All(ctx, tx, func(scan database.Scan) (one share, err error) {
		err = scan(&one.id, &one.offer, &one.voucher, &one.user, &one.stream, &one.at, &one.card.ConversationID, &one.card.MessageID, &one.card.Version)
		one.card.ID, one.card.CreatedAt = one.id, moment(one.at)
		return one, err
	}, `select share_id, offer_id, voucher_id, user_id, stream_id, created_at, conversation_id, message_id, version from offer_share
		where share_id in `+in, args...)
}

func (s *Service) visibleShare(ctx context.Context, tx *database.Tx, user person.UserID, id ShareID) (share, error) {
	found, err := loadShares(ctx, tx, id)
	if err != nil {
		return share{}, err
	}
	var one share // whether it is seen is asked of one that never was as well, so that it takes no less time
	if len(found) > 0 {
		one = found[0]
	}
	sees, err := s.chats.Sees(ctx, tx, user, one.stream)
	if err == nil && !sees {
		err = fault.ErrNotFound
	}
	return one, err
}

// ShowShare shows a card to whoever sees the conversation.
func (s *Service) ShowShare(ctx context.Context, tx *database.Tx, user person.UserID, id ShareID) (ShareCard, error) {
	if _, err := s.visibleShare(ctx, tx, user, id); err != nil {
		return ShareCard{}, err
	}
	cards, err := s.ShareCards(ctx, tx, id)
	return cards[id], err
}

// ShareCards shows the cards that a page of a timeline speaks of. The caller has made sure that they may be seen.
func (s *Service) ShareCards(ctx context.Context, tx *database.Tx, ids ...ShareID) (map[ShareID]ShareCard, error) {
	cards := make(map[ShareID]ShareCard, len(ids))
	found, err := loadShares(ctx, tx, ids...)
	if err != nil || len(found) == 0 {
		return cards, err
	}
	for _, one := range found {
		card := one.card
		if card.Offer, err = s.offers.Card(ctx, tx, one.offer); err != nil {
			return nil, err
		}
		c, err := s.campaign(ctx, tx, one.offer)
		if err != nil {
			return nil, err
		}
		if card.FriendGets, err = s.prospect(ctx, tx, c.rules.Rewards, Friend); err != nil {
			return nil, err
		}
		if err := s.people(ctx, tx, one, &card); err != nil {
			return nil, err
		}
		cards[one.id] = card
	}
	return cards, nil
}

// people names who shared a card, and those who want it to be seen that they claimed by way of it.
func (s *Service) people(ctx context.Context, tx *database.Tx, one share, card *ShareCard) error {
	claimed, err := database.All(ctx, tx, database.Column[person.UserID],
		`select user_id from offer_share_claim where share_id = $1 order by created_at, user_id`, one.id)
	if err != nil {
		return err
	}
	names, err := person.Users(ctx, tx, append(slices.Clone(claimed), one.user)...)
	card.From, card.ClaimedBy = names[one.user], make([]person.User, len(claimed))
	for i, user := range claimed {
		card.ClaimedBy[i] = names[user]
	}
	return err
}

// tellShare shows a card as it is now to every terminal that may see it.
func (s *Service) tellShare(ctx context.Context, tx *database.Tx, id ShareID) (*ShareCard, error) {
	var stream chat.StreamID
	err := tx.QueryRow(ctx, `update offer_share set version = version + 1 where share_id = $1 returning stream_id`, id).Scan(&stream)
	if errors.Is(err, database.ErrNoRows) {
		err = fault.ErrNotFound
	}
	if err != nil {
		return nil, err
	}
	cards, err := s.ShareCards(ctx, tx, id)
	if err != nil {
		return nil, err
	}
	channels, err := s.chats.Channels(ctx, tx, stream)
	if err != nil {
		return nil, err
	}
	card := cards[id]
	return &card, s.events.Append(ctx, tx, "share", card, channels...)
}

// mostRetold bounds how many cards of one offer are told anew at once; older ones show it when they are read again.
const mostRetold = 100

// retellShares shows the newest cards of an offer anew, when it was paused, ended or has run out.
func (s *Service) retellShares(ctx context.Context, tx *database.Tx, offered offer.ID) error {
	ids, err := database.All(ctx, tx, database.Column[ShareID],
		`select share_id from offer_share where offer_id = $1 order by created_at desc limit $2`, offered, mostRetold)
	if err != nil {
		return err
	}
	for _, one := range ids {
		if _, err := s.tellShare(ctx, tx, one); err != nil {
			return err
		}
	}
	return nil
}
