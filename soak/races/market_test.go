package races

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/referral"
)

// market is what was acknowledged of money and offers.
type market struct {
	cafe offer.MerchantID
	// What came in from the rail, and what went out to it.
	came, went atomic.Int64

	mu          sync.Mutex
	offers      []offer.ID
	drafts      map[offer.ID]offer.Draft
	vouchers    []voucher
	redemptions []offer.RedemptionID
	reversed    map[offer.RedemptionID]bool
}

type voucher struct {
	ID   offer.VoucherID `json:"id"`
	Code string          `json:"code"`
	who  int
}

// open opens the café, with money to give away, and has everybody want recommendations.
func (w *town) open() {
	w.Helper()
	w.market.drafts, w.market.reversed = map[offer.ID]offer.Draft{}, map[offer.RedemptionID]bool{}
	w.write(func(ctx context.Context, tx *database.Tx) error {
		offers, kim := w.nodes[0].offers, w.people[merchant].id
		made, err := offers.Apply(ctx, tx, person.Actor{UserID: kim, Administrator: true}, offer.MerchantDraft{Name: "Kolibri", Currency: "EUR"})
		if err != nil {
			return err
		}
		w.market.cafe = made.ID
		if _, err := tx.Exec(ctx, `insert into offer_setting (user_id, weekly_limit) select user_id, 100 from person`); err != nil {
			return err
		}
		_, err = offers.Deposit(ctx, tx, kim, made.ID, euros(fortune/2))
		return err
	})
}

// stock publishes one more offer of some sort. Hands go for the newest few.
func (m *market) stock(w *town, random *rand.Rand) {
	w.Helper()
	draft := m.draft(random)
	w.write(func(ctx context.Context, tx *database.Tx) error {
		referrals, kim := w.nodes[0].referrals, w.people[merchant].id
		made, err := referrals.Create(ctx, tx, kim, m.cafe, draft)
		if err != nil {
			return err
		}
		if _, err := referrals.Fund(ctx, tx, kim, m.cafe, made.ID, euros(80_00)); err != nil {
			return err
		}
		m.offers, m.drafts[made.ID] = append(m.offers, made.ID), draft.Draft
		_, err = referrals.Publish(ctx, tx, kim, m.cafe, made.ID)
		return err
	})
}

func (m *market) draft(random *rand.Rand) referral.CampaignDraft {
	one := euros(1_00)
	three := euros(3_20)
	thanks := []referral.Template{{Gives: referral.GivesMoney, Amount: &one}}
	d := referral.CampaignDraft{Draft: offer.Draft{
		Kind: offer.FreeItem, Title: "A coffee", Terms: offer.Terms{Value: &three, Uses: 1 + random.Int64N(3)}, Window: offer.Window{ValidDays: 2},
		Supply: offer.Supply{Claims: 8 + random.Int64N(20), PerUser: 1 + random.Int64N(4)}, FromBudget: random.IntN(3) > 0,
	}, Rules: referral.Rules{
		Recommendation: referral.Recommendation{On: true}, Sharing: referral.Sharing{Friends: true, Conversations: true},
		Rewards: referral.Policy{On: referral.OnFirstRedemption, FirstUser: thanks, Friend: thanks},
	}}
	switch random.IntN(5) {
	case 0:
		d.Kind, d.Terms = offer.GiftCard, offer.Terms{Value: &three}
	case 1:
		d.Rules.Rewards.On, d.Rules.Rewards.PendingDays, d.Supply.Redemptions = referral.OnEveryRedemption, 1, 10
	case 2:
		d.Rules.Rewards.On, d.Rules.Rewards.PerPair = referral.OnClaim, 2
	case 3:
		d.Rules.Rewards.On = referral.OnEveryRedemption
		d.Rules.Rewards.FirstUser = []referral.Template{{Condition: "spent >= 1000", Gives: referral.GivesMoney, Percent: 10, Most: &three, Amount: &one},
			{Gives: referral.GivesPoints, Points: 5}}
	}
	return d
}

const newest = 3

func (h *hand) anyOffer() offer.ID {
	h.market.mu.Lock()
	defer h.market.mu.Unlock()
	offers := h.market.offers
	return offers[len(offers)-1-h.random.IntN(min(newest, len(offers)))]
}

// claims is anybody, with or without showing it to friends.
func (h *hand) claims() {
	who := h.random.IntN(merchant)
	yes, named := h.chance(70), h.chance(70)
	for _, a := range h.command(who, http.MethodPost, fmt.Sprintf("/offers/%s/claim", h.anyOffer()), referral.ClaimWish{Recommend: &yes, Named: &named}) {
		if a.fault != "" {
			continue
		}
		h.count.done.Store(claimed, true)
		made := voucher{who: who}
		h.understand(a, &made)
		h.market.mu.Lock()
		h.market.vouchers = append(h.market.vouchers, made)
		h.market.mu.Unlock()
	}
}

func (w *town) understand(a answer, into any) {
	w.Helper()
	if err := json.Unmarshal(a.body, into); err != nil {
		w.Fatalf("%v in %s", err, a.body)
	}
}

// anyVoucher is one of the latest.
func (h *hand) anyVoucher() (voucher, bool) {
	h.market.mu.Lock()
	defer h.market.mu.Unlock()
	all := h.market.vouchers
	if len(all) == 0 {
		return voucher{}, false
	}
	return all[len(all)-1-h.random.IntN(min(20, len(all)))], true
}

func (h *hand) redeems() {
	held, found := h.anyVoucher()
	if !found {
		return
	}
	spent := euros(h.random.Int64N(30_00))
	purchase := offer.Purchase{Code: held.Code, Spent: &spent}
	if h.chance(30) {
		purchase.OrderReference = fmt.Sprint("order ", h.random.IntN(30))
	}
	if h.chance(8) {
		use := euros(1 + h.random.Int64N(2_00))
		purchase.Use = &use
	}
	for _, a := range h.command(merchant, http.MethodPost, fmt.Sprintf("/merchants/%s/till/redemptions", h.market.cafe), purchase) {
		if a.fault == "" {
			h.count.done.Store(redeemed, true)
			var done struct{ ID offer.RedemptionID }
			h.understand(a, &done)
			h.market.noteRedemption(done.ID)
		}
	}
}

// noteRedemption may hear of one twice: for one order, a voucher is redeemed once.
func (m *market) noteRedemption(done offer.RedemptionID) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if !slices.Contains(m.redemptions, done) {
		m.redemptions = append(m.redemptions, done)
	}
}

func (h *hand) reverses() {
	done, found := h.anyRedemption()
	if !found {
		return
	}
	for _, a := range h.command(merchant, http.MethodPost, fmt.Sprintf("/merchants/%s/till/redemptions/%s/reverse", h.market.cafe, done), map[string]string{}) {
		if a.fault == "" {
			h.count.done.Store(reversed, true)
			h.noteReversal(done)
		}
	}
}

// noteReversal hears of each once: whoever reverses again is refused.
func (w *town) noteReversal(done offer.RedemptionID) {
	w.market.mu.Lock()
	defer w.market.mu.Unlock()
	if w.market.reversed[done] {
		w.Errorf("%s was reversed twice", done)
	}
	w.market.reversed[done] = true
}

// anyRedemption is one of the latest.
func (h *hand) anyRedemption() (offer.RedemptionID, bool) {
	h.market.mu.Lock()
	defer h.market.mu.Unlock()
	all := h.market.redemptions
	if len(all) == 0 {
		return "", false
	}
	return all[len(all)-1-h.random.IntN(min(20, len(all)))], true
}

func (h *hand) shares() {
	if held, found := h.anyVoucher(); found {
		friend := h.people[(held.who+1+h.random.IntN(3))%townSize].id
		wish := referral.ShareWish{UserIDs: []person.UserID{friend}}
		if h.chance(30) {
			wish = referral.ShareWish{ConversationID: &h.group}
		}
		h.command(held.who, http.MethodPost, fmt.Sprintf("/vouchers/%s/shares", held.ID), wish)
	}
}

// movesMoney is one of the poor, into the wallet or out of it.
func (h *hand) movesMoney() {
	who := poorFrom + h.random.IntN(merchant-poorFrom)
	moved := 1 + h.random.Int64N(12_00)
	path, sum := "/wallet/top-ups", &h.market.came
	if h.chance(55) {
		path, sum = "/wallet/withdrawals", &h.market.went
	}
	for _, a := range h.command(who, http.MethodPost, path, map[string]any{"amount": euros(moved)}) {
		if a.fault == "" {
			h.count.done.Store(toppedUp, true)
			sum.Add(moved)
		}
	}
}

// managesBudget is the café, with money or with a pause.
func (h *hand) managesBudget() {
	path := fmt.Sprintf("/merchants/%s/offers/%s", h.market.cafe, h.anyOffer())
	some := map[string]any{"amount": euros(1 + h.random.Int64N(6_00))}
	switch h.random.IntN(5) {
	case 0:
		h.command(merchant, http.MethodPost, path+"/returns", some)
	case 1:
		h.command(merchant, http.MethodPost, path+"/funds", some)
	case 2:
		h.command(merchant, http.MethodPost, path+"/pause", nil)
	default:
		h.command(merchant, http.MethodPost, path+"/publish", nil)
	}
}

// worksOff does what the worker does every now and then, on one node while others may do it on theirs.
func (h *hand) worksOff() {
	n := h.anyNode()
	switch h.random.IntN(4) {
	case 0:
		h.does(n, func(ctx context.Context, tx *database.Tx) error {
			_, err := n.books.Seal(ctx, tx, 100)
			return err
		})
	case 1:
		due(h.town, n, n.referrals.Due, n.referrals.Settle)
	case 2:
		due(h.town, n, n.referrals.DueVouchers, n.referrals.Expire)
	case 3:
		due(h.town, n, n.referrals.Waiting, n.referrals.GoOn)
	}
}

// due does what is due on a node, each piece in a transaction of its own, and tells how much that was.
func due[ID ~string](w *town, n *node, list func(context.Context, *database.Tx, int) ([]ID, error),
	do func(context.Context, *database.Tx, ID) error,
) int {
	w.Helper()
	var waiting []ID
	if err := n.db.Read(w.Context(), func(ctx context.Context, tx *database.Tx) (err error) {
		waiting, err = list(ctx, tx, 20)
		return err
	}); err != nil {
		w.Error(err)
	}
	for _, one := range waiting {
		w.does(n, func(ctx context.Context, tx *database.Tx) error { return do(ctx, tx, one) })
	}
	return len(waiting)
}
