package referral

import (
	"context"
	"encoding/json"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/offer"
)

// kept checks, from the tables alone, what must always hold of offers, passes and rewards.
func (s *scene) kept() {
	s.Helper()
	for what, query := range rulesThatHold {
		broken := s.strings(query)
		if len(broken) > 0 {
			s.Errorf("%s: %v", what, broken[:min(5, len(broken))])
		}
	}
	s.holdsHaveOwners()
	s.reservedVouchersHaveOwners()
}

// rulesThatHold are queries that find nothing as long as what they are named after holds.
var rulesThatHold = map[string]string{
	// 1. A voucher is redeemed at most as often as its terms say.
	"more redemptions than uses": `select v.voucher_id from voucher v join offer o on o.offer_id = v.offer_id
		where o.kind <> 'gift_card' and v.uses_left < 0`,
	"a used voucher with uses left, or an active one without": `select v.voucher_id from voucher v where (v.state = 'used' and v.uses_left > 0)
		or (v.state = 'active' and v.uses_left = 0)`,
	"redemptions that the offer does not count": `select o.offer_id from offer o where o.redeemed <>
		(select count(*) from redemption r where r.offer_id = o.offer_id and r.state = 'done')`,
	// 2. Supply, limits and budgets are not exceeded.
	"vouchers that the offer does not count": `select o.offer_id from offer o where o.claimed <>
		(select count(*) from voucher v where v.offer_id = o.offer_id and v.state <> 'void')`,
	"supply or limit exceeded": `select offer_id from offer where (claims_most > 0 and claimed > claims_most)
		or (redemptions_most > 0 and redeemed > redemptions_most)`,
	"an overspent budget": `select account_id from ledger_account where not overdraft and credits_posted - debits_posted - debits_pending < 0`,
	// 3. Each redemption yields each reward once; reversing it reverses the reward once.
	"a side that was decided twice": `select voucher_id from reward group by voucher_id, redemption_id, side having count(*) > 1`,
	"a redemption that was not decided": `select e.redemption_id from redemption e join campaign c on c.offer_id = e.offer_id
		where c.rules not like '%"on":"claim"%' and (select count(*) from reward w where w.redemption_id = e.redemption_id) <> 2`,
	"a reward that outlived its redemption": `select w.reward_id from reward w join redemption e on e.redemption_id = w.redemption_id
		where e.state = 'reversed' and w.state in ('pending', 'paid')`,
	"a reversed reward of a redemption that stands": `select w.reward_id from reward w join redemption e on e.redemption_id = w.redemption_id
		where e.state = 'done' and w.state = 'reversed'`,
	"money paid twice, or none for a paid reward": `select w.reward_id from reward w where w.kind = 'money' and (w.state = 'paid' or w.transfer_id is not null)
		and (select coalesce(sum(t.amount), 0) from ledger_transfer t where t.kind = 'offer_reward' and t.transfer_id = w.transfer_id) <> w.amount`,
	"a transfer of a reward that is nobody's": `select t.transfer_id from ledger_transfer t where t.kind = 'offer_reward'
		and (select count(*) from reward w where w.transfer_id = t.transfer_id) <> 1`,
	"taken back otherwise than it says": `select w.reward_id from reward w where w.recovered <>
		(select coalesce(sum(t.amount), 0) from ledger_transfer t where t.kind = 'offer_reward_reversed' and t.reference = w.reward_id)`,
	"recovered though it stands": `select reward_id from reward where recovered > 0 and state <> 'reversed'`,
	// 4. A reward goes to whoever the friend had the offer from first, never to oneself.
	"a reward to another than the first": `select w.reward_id from reward w join referral f on f.voucher_id = w.voucher_id
		where w.side = 'first_user' and w.state <> 'none' and (f.first_id is null or w.user_id <> f.first_id or f.refused <> '')`,
	"a reward to oneself": `select reward_id from reward where side = 'first_user' and user_id = friend_id`,
	"a referral that is not the first pass": `select f.voucher_id from referral f join pass p on p.pass_id = f.pass_id
		join campaign c on c.offer_id = f.offer_id
		where p.from_id <> f.first_id or p.to_id <> f.friend_id or p.offer_id <> f.offer_id or c.rules like '%"attribution_days":30,%' and exists (select 1 from pass e
			where e.offer_id = f.offer_id and e.to_id = f.friend_id and e.created_at < p.created_at and e.created_at > f.created_at - 30 * 86400000000)`,
	// 5. Nobody is recommended what somebody claimed without their consent.
	"a recommendation without consent": `select p.pass_id from pass p join referral f on f.voucher_id = p.voucher_id
		where p.kind = 'recommendation' and not f.recommended`,
	"an unnamed friend's reward that came before its day": `select reward_id from reward where side = 'first_user' and not named and state = 'paid'
		and closed_at < due_at`,
	"more recommendations than the rule allows": `select p.voucher_id from pass p where p.kind = 'recommendation' group by p.voucher_id having count(*) > 1000`,
	// What is set aside is set aside for something.
	"a reservation of a voucher that cannot be used": `select v.voucher_id from reservation n join voucher v on v.voucher_id = n.voucher_id
		where v.state <> 'active'`,
	"a reservation whose hold is not open, or of another amount": `select n.voucher_id from reservation n join ledger_hold h on h.hold_id = n.hold_id
		where h.state <> 'open' or h.amount <> n.amount`,
	"a pending reward whose hold is not open, or of another amount": `select w.reward_id from reward w left join ledger_hold h on h.hold_id = w.hold_id
		where w.state = 'pending' and w.kind = 'money' and (h.state is null or h.state <> 'open' or h.amount <> w.amount)`,
	"a closed reward with a hold": `select reward_id from reward where state <> 'pending' and hold_id is not null`,
}

func (s *scene) strings(query string, args ...any) (all []string) {
	s.Helper()
	s.read(func(ctx context.Context, tx *database.Tx) (err error) {
		all, err = database.All(ctx, tx, database.Column[string], query, args...)
		return err
	})
	return all
}

// holdsHaveOwners checks that each open hold of a reward is a reservation's or a pending reward's, of one only.
func (s *scene) holdsHaveOwners() {
	s.Helper()
	owners := map[string]int{}
	for _, hold := range s.strings(`select hold_id from reservation where hold_id is not null
		union all select hold_id from reward where hold_id is not null`) {
		owners[hold]++
	}
	open := s.strings(`select hold_id from ledger_hold where kind = 'offer_reward' and state = 'open'`)
	for _, hold := range open {
		if owners[hold] != 1 {
			s.Errorf("the open hold %s has %d owners", hold, owners[hold])
		}
	}
	if len(open) != len(owners) {
		s.Errorf("%d open holds and %d that are owned", len(open), len(owners))
	}
}

// reservedVouchersHaveOwners checks the same of vouchers that are set aside to be given.
func (s *scene) reservedVouchersHaveOwners() {
	s.Helper()
	owners := map[offer.VoucherID]int{}
	for _, text := range s.strings(`select vouchers from reservation where vouchers <> ''`) {
		var gifts map[offer.ID]offer.VoucherID
		if err := json.Unmarshal([]byte(text), &gifts); err != nil {
			s.Fatal(err)
		}
		for _, voucher := range gifts {
			owners[voucher]++
		}
	}
	for _, voucher := range s.strings(`select given_voucher_id from reward where given_voucher_id is not null and state = 'pending'`) {
		owners[offer.VoucherID(voucher)]++
	}
	for _, voucher := range s.strings(`select voucher_id from voucher where state = 'reserved'`) {
		if owners[offer.VoucherID(voucher)] != 1 {
			s.Errorf("the reserved voucher %s has %d owners", voucher, owners[offer.VoucherID(voucher)])
		}
	}
}
