package races

import (
	"context"
	"maps"
	"slices"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/grouppay"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// always are queries that find nothing as long as what they are named after does not happen.
var always = map[string]string{
	// Payment requests.
	"a payer with more than one capture for a request": `select t.reference || ' ' || t.debit_account from ledger_transfer t
		where t.kind = 'payment_request' group by t.reference, t.debit_account having count(*) > 1`,
	"a share that is not what moved": `select p.request_id || ' ' || p.user_id from payer p join payment_request r on r.request_id = p.request_id
		join ledger_account a on a.owner_kind = 'user' and a.owner_id = p.user_id and a.currency = r.currency
		where coalesce(p.share, 0) <> (select coalesce(sum(t.amount), 0) from ledger_transfer t
			where t.kind = 'payment_request' and t.reference = p.request_id and t.debit_account = a.account_id)`,
	"a payment to another than the payee": `select t.transfer_id from ledger_transfer t join payment_request r on r.request_id = t.reference
		join ledger_account a on a.account_id = t.credit_account where t.kind = 'payment_request' and a.owner_id <> r.requester_id`,
	"a payment of nobody who was asked": `select t.transfer_id from ledger_transfer t join ledger_account a on a.account_id = t.debit_account
		left join payer p on p.request_id = t.reference and p.user_id = a.owner_id where t.kind = 'payment_request' and p.user_id is null`,
	"a share above its cap, or without being paid": `select request_id || ' ' || user_id from payer
		where share > cap or (share is not null) <> (state = 'paid')`,
	"an acceptance without its hold": `select p.request_id || ' ' || p.user_id from payer p left join ledger_hold h on h.hold_id = p.hold_id and h.state = 'open'
		where p.state = 'accepted' and p.cap > 0 and (h.amount is null or h.amount <> p.cap)`,
	"a hold of nobody who has accepted": `select h.hold_id from ledger_hold h left join payer p on p.hold_id = h.hold_id and p.state = 'accepted'
		left join payment_request r on r.request_id = p.request_id and r.state = 'open' and r.request_id = h.reference
		where h.kind = 'payment_request' and h.state = 'open' group by h.hold_id having count(r.request_id) <> 1`,
	"somebody who still waits for a request that is closed": `select p.request_id || ' ' || p.user_id from payer p
		join payment_request r on r.request_id = p.request_id where r.state <> 'open' and p.state in ('asked', 'accepted')`,
	"a request that paid some and not others": `select p.request_id || ' ' || p.user_id from payer p join payment_request r on r.request_id = p.request_id
		where r.state <> 'settled' and p.state = 'paid' and r.terms not like '%"settlement":"immediate"%'`,
	"somebody asked who has left": `select p.request_id || ' ' || p.user_id from payer p
		join payment_request r on r.request_id = p.request_id and r.state = 'open'
		join member m on m.conversation_id = r.conversation_id and m.user_id = p.user_id where p.state = 'asked' and m.left_at is not null`,
	"an open request of somebody who has left": `select r.request_id from payment_request r
		join member m on m.conversation_id = r.conversation_id and m.user_id = r.requester_id where r.state = 'open' and m.left_at is not null`,
	"a request without its one summary, or with one too early": `select r.request_id from payment_request r
		where (case r.state when 'open' then 0 else 1 end) <> (select count(*) from message m
			where m.stream_id = r.stream_id and m.kind = 'payment_summary' and m.subject_id = r.request_id)`,
	// Words and events stand with the money.
	"a stream with a gap": `select s.stream_id from stream s where s.seq <> (select count(*) from message m where m.stream_id = s.stream_id)
		or s.seq <> (select coalesce(max(m.seq), 0) from message m where m.stream_id = s.stream_id)`,
	"a channel with a gap": `select c.channel from event_channel c where c.seq <> (select count(*) from event_delivery d where d.channel = c.channel)
		or c.seq <> (select coalesce(max(d.seq), 0) from event_delivery d where d.channel = c.channel)`,
	"a command that was begun and has no answer": `select key from idempotency where status = 0`,
	// Offers.
	"more claimed than there are": `select o.offer_id from offer o where o.claimed <> (select count(*) from voucher v
		where v.offer_id = o.offer_id and v.state <> 'void') or (o.claims_most > 0 and o.claimed > o.claims_most)`,
	"more redeemed than there are": `select o.offer_id from offer o where o.redeemed <> (select count(*) from redemption r
		where r.offer_id = o.offer_id and r.state = 'done') or (o.redemptions_most > 0 and o.redeemed > o.redemptions_most)`,
	"a voucher that is used up and is not": `select voucher_id from voucher where (state = 'used') <> (uses_left = 0) and state in ('used', 'active')`,
	"a reward that was paid otherwise than it says": `select w.reward_id from reward w where w.kind = 'money'
		and (case when w.transfer_id is null then 0 else w.amount end) <> (select coalesce(sum(t.amount), 0) from ledger_transfer t
			where t.kind = 'offer_reward' and t.reference = w.reward_id)`,
	"a paid reward without its money": `select reward_id from reward where kind = 'money' and state = 'paid' and transfer_id is null`,
	"a reward taken back otherwise than it says": `select w.reward_id from reward w where w.recovered <> (select coalesce(sum(t.amount), 0)
		from ledger_transfer t where t.kind = 'offer_reward_reversed' and t.reference = w.reward_id) or (w.recovered > 0 and w.state <> 'reversed')`,
	"two rewards for one thing": `select w.voucher_id from reward w join offer o on o.offer_id = w.offer_id
		group by w.voucher_id, w.redemption_id, w.side having count(*) > 1`,
	"a reward of a redemption that was reversed": `select w.reward_id from reward w join redemption r on r.redemption_id = w.redemption_id
		where (r.state = 'reversed' and w.state in ('pending', 'paid')) or (r.state = 'done' and w.state = 'reversed')`,
	"a reward to oneself": `select reward_id from reward where side = 'first_user' and user_id = friend_id`,
	"a hold of an offer that is nobody's": `select h.hold_id from ledger_hold h where h.kind like 'offer%' and h.state = 'open' and 1 <>
		(select count(*) from voucher v where v.hold_id = h.hold_id and v.state in ('reserved', 'active')) +
		(select count(*) from reservation n where n.hold_id = h.hold_id and n.amount = h.amount) +
		(select count(*) from reward w where w.hold_id = h.hold_id and w.amount = h.amount and w.state = 'pending')`,
}

// sound checks what must always hold, the ledger, and that all that was acknowledged is there.
func (w *town) sound() {
	w.Helper()
	for _, what := range slices.Sorted(maps.Keys(always)) {
		if found := w.strings(always[what]); len(found) > 0 {
			w.Errorf("%s: %v", what, found[:min(5, len(found))])
		}
	}
	if err := ledger.Verify(w.Context(), w.nodes[0].db, func(check ledger.Check) {
		if !check.Holds {
			w.Errorf("%+v", check)
		}
	}); err != nil {
		w.Error(err)
	}
	have := w.number(`select coalesce(sum(credits_posted - debits_posted), 0) from ledger_account where not overdraft`)
	if want := w.market.came.Load() - w.market.went.Load(); have != want {
		w.Errorf("%d came in and did not go out, and there are %d", want, have)
	}
	w.acknowledged()
	w.promised()
}

// promised looks for somebody who has more of an offer than one may have, and for a voucher that was worth more than it said.
func (w *town) promised() {
	w.Helper()
	type tally struct {
		offer        offer.ID
		whose        string
		count, value int64
	}
	of := func(query string) (all []tally) {
		w.read(func(ctx context.Context, tx *database.Tx) (err error) {
			all, err = database.All(ctx, tx, func(scan database.Scan) (one tally, err error) {
				err = scan(&one.offer, &one.whose, &one.count, &one.value)
				return one, err
			}, query)
			return err
		})
		return all
	}
	for _, held := range of(`select offer_id, user_id, count(*), 0 from voucher where state <> 'void' group by offer_id, user_id`) {
		if most := w.market.drafts[held.offer].Supply.PerUser; held.count > most {
			w.Errorf("%s has %d of %s, of which one may have %d", held.whose, held.count, held.offer, most)
		}
	}
	for _, used := range of(`select offer_id, voucher_id, count(*), cast(sum(value) as bigint) from redemption where state = 'done' group by offer_id, voucher_id`) {
		draft := w.market.drafts[used.offer]
		card := draft.Kind == offer.GiftCard
		if card && used.value > draft.Terms.Value.Minor || !card && used.count > draft.Terms.Uses {
			w.Errorf("%s was redeemed %d times for %d, and is %+v", used.whose, used.count, used.value, draft.Terms)
		}
	}
}

// acknowledged looks for every voucher and redemption that somebody was told of.
func (w *town) acknowledged() {
	w.Helper()
	there := map[string]bool{}
	for _, voucher := range w.strings(`select voucher_id || ' ' || user_id from voucher`) {
		there[voucher] = true
	}
	for _, v := range w.market.vouchers {
		if !there[string(v.ID)+" "+string(w.people[v.who].id)] {
			w.Errorf("%s has the voucher %s no more", w.people[v.who].id, v.ID)
		}
	}
	states := map[string]bool{}
	for _, redemption := range w.strings(`select redemption_id || ' ' || state from redemption`) {
		states[redemption] = true
	}
	for _, done := range w.market.redemptions {
		state := " done"
		if w.market.reversed[done] {
			state = " reversed"
		}
		if !states[string(done)+state] {
			w.Errorf("%s is not%s", done, state)
		}
	}
	if len(states) != len(w.market.redemptions) {
		w.Errorf("there are %d redemptions, and %d were acknowledged", len(states), len(w.market.redemptions))
	}
}

// end has all that is under way come to its end, and finds nothing held for anybody any more.
func (w *town) end() {
	w.Helper()
	n := w.nodes[0]
	for range 3 { // vouchers that are given only now expire later
		w.clock.pass(60 * 24 * time.Hour)
		for due(w, n, w.overdue(n), n.payments.MeetDeadline)+due(w, n, n.referrals.Due, n.referrals.Settle)+
			due(w, n, n.referrals.DueVouchers, n.referrals.Expire)+due(w, n, n.referrals.Waiting, n.referrals.GoOn) > 0 {
			continue
		}
	}
	w.write(func(ctx context.Context, tx *database.Tx) error { return w.cancelAll(ctx, tx) })
	w.write(func(ctx context.Context, tx *database.Tx) error { return w.endOffers(ctx, tx) })
	for sealed := 1; sealed > 0; {
		w.write(func(ctx context.Context, tx *database.Tx) (err error) {
			sealed, err = n.books.Seal(ctx, tx, 1000)
			return err
		})
	}
	w.sound()
	for what, query := range map[string]string{
		"open requests": `select count(*) from payment_request where state = 'open'`, "open holds": `select count(*) from ledger_hold where state = 'open'`,
		"reservations": `select count(*) from reservation`, "pending rewards": `select count(*) from reward where state = 'pending'`,
		"transfers outside the chain": `select count(*) from ledger_unsealed`,
		"campaigns with money":        `select count(*) from ledger_account where owner_kind = 'campaign' and credits_posted <> debits_posted`,
	} {
		if left := w.number(query); left > 0 {
			w.Errorf("%d %s are left", left, what)
		}
	}
	if w.number(`select count(*) from payment_request where state = 'settled'`) > 0 {
		w.count.done.Store(settled, true)
	}
}

func (w *town) overdue(n *node) func(context.Context, *database.Tx, int) ([]grouppay.RequestID, error) {
	return func(ctx context.Context, tx *database.Tx, limit int) ([]grouppay.RequestID, error) {
		due, _, err := n.payments.Due(ctx, tx, limit)
		return due, err
	}
}

func (w *town) cancelAll(ctx context.Context, tx *database.Tx) error {
	open, err := database.All(ctx, tx, func(scan database.Scan) (r [2]string, err error) {
		err = scan(&r[0], &r[1])
		return r, err
	}, `select request_id, requester_id from payment_request where state = 'open'`)
	if err != nil {
		return err
	}
	for _, one := range open {
		if _, err := w.nodes[0].payments.Cancel(ctx, tx, person.UserID(one[1]), grouppay.RequestID(one[0])); err != nil {
			return err
		}
	}
	return nil
}

func (w *town) endOffers(ctx context.Context, tx *database.Tx) error {
	offers, err := database.All(ctx, tx, database.Column[offer.ID], `select offer_id from offer where state in ('published', 'paused')`)
	if err != nil {
		return err
	}
	for _, one := range offers {
		if _, err := w.nodes[0].referrals.End(ctx, tx, w.people[merchant].id, w.market.cafe, one); err != nil {
			return err
		}
	}
	return nil
}

func (w *town) strings(query string) (found []string) {
	w.Helper()
	w.read(func(ctx context.Context, tx *database.Tx) (err error) {
		found, err = database.All(ctx, tx, database.Column[string], query)
		return err
	})
	return found
}

func (w *town) number(query string) (n int64) {
	w.Helper()
	w.read(func(ctx context.Context, tx *database.Tx) error { return tx.QueryRow(ctx, query).Scan(&n) })
	return n
}
