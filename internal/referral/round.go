package referral

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// round is what one transaction does for some vouchers: what is promised for them and given for their use is read together,
// decided in memory, one after the other, and written together. Vouchers that are given as rewards are made one by one.
type round struct {
	service      *Service
	moves        *ledger.Batch
	campaigns    map[offer.ID]campaign
	referrals    map[offer.VoucherID]referral
	reservations map[promise]*reservation
	seats        map[person.Seat]bool
	tallies      map[tallied]*tally
	wallets      map[pocket]ledger.AccountID
	budgets      map[offer.ID]ledger.AccountID

	freed  []promise
	points map[customer]int64
	given  []*given
}

// promise is one side of a voucher.
type promise struct {
	voucher offer.VoucherID
	side    Side
}

type pocket struct {
	user     person.UserID
	currency money.Currency
}

type customer struct {
	user     person.UserID
	merchant offer.MerchantID
}

func (p customer) compare(other customer) int {
	return cmp.Or(cmp.Compare(p.user, other.user), cmp.Compare(p.merchant, other.merchant))
}

// tallied is whose rewards of an offer are counted: for one friend.
type tallied struct {
	user   person.UserID
	offer  offer.ID
	friend person.UserID
}

// tally is how many rewards there are: for all friends, for this one, and for all within a day.
type tally struct{ all, pair, day int64 }

// open reads what is known of some vouchers. Seats are those of the counters where they are used.
func (s *Service) open(ctx context.Context, tx *database.Tx, moves *ledger.Batch, terminals map[offer.VoucherID][]person.TerminalID) (*round, error) {
	rd := &round{service: s, moves: moves, points: map[customer]int64{}}
	vouchers := slices.Sorted(maps.Keys(terminals))
	var err error
	if rd.referrals, err = loadAll(ctx, tx, vouchers...); err != nil {
		return nil, err
	}
	var offers []offer.ID
	for _, r := range rd.referrals {
		offers = append(offers, r.offer)
	}
	slices.Sort(offers)
	if rd.campaigns, err = s.campaigns(ctx, tx, slices.Compact(offers)...); err != nil {
		return nil, err
	}
	if rd.reservations, err = reservationsOf(ctx, tx, vouchers...); err != nil {
		return nil, err
	}
	if err := rd.readSeats(ctx, tx, terminals); err != nil {
		return nil, err
	}
	if err := rd.readTallies(ctx, tx); err != nil {
		return nil, err
	}
	if err := rd.openAccounts(ctx, tx); err != nil {
		return nil, err
	}
	var holds []ledger.HoldID
	for _, held := range rd.reservations {
		if held.hold != nil {
			holds = append(holds, *held.hold)
		}
	}
	slices.Sort(holds)
	return rd, moves.Holds(ctx, tx, holds...)
}

// readSeats finds out which first users have signed in where their friends' vouchers are used.
func (rd *round) readSeats(ctx context.Context, tx *database.Tx, terminals map[offer.VoucherID][]person.TerminalID) (err error) {
	asked := map[person.Seat]bool{}
	for voucher, used := range terminals {
		for _, terminal := range used {
			if r := rd.referrals[voucher]; r.refused == "" && terminal != "" {
				asked[person.Seat{User: r.first, Terminal: terminal}] = true
			}
		}
	}
	rd.seats, err = person.SignedInOn(ctx, tx, slices.Collect(maps.Keys(asked))...)
	return err
}

// readTallies counts what first users have had of offers that limit it.
func (rd *round) readTallies(ctx context.Context, tx *database.Tx) error {
	rd.tallies = map[tallied]*tally{}
	var rows [][]any
	lately := rd.service.now().Add(-24 * time.Hour).UnixMicro()
	for _, r := range rd.referrals {
		of := tallied{r.first, r.offer, r.friend}
		if p := rd.campaigns[r.offer].rules.Rewards; r.refused == "" && p.limits() && rd.tallies[of] == nil {
			rd.tallies[of] = &tally{}
			rows = append(rows, []any{of.user, of.offer, of.friend, lately})
		}
	}
	_, err := database.Beside(ctx, tx, func(scan database.Scan) (of tallied, err error) {
		var t tally
		err = scan(&of.user, &of.offer, &of.friend, &t.all, &t.pair, &t.day)
		rd.tallies[of] = &t
		return of, err
	}, `select d.column1, d.column2, d.column3, count(*), count(*) filter (where w.friend_id = d.column3),
			count(*) filter (where w.created_at > d.column4) from`,
		`cross join reward w where w.user_id = d.column1 and w.offer_id = d.column2 and w.side = 'first_user' and w.state in ('pending', 'paid')
		group by d.column1, d.column2, d.column3`, rows, "text", "text", "text", "bigint")
	return err
}

// tallyUp notes a reward that is given, for whatever is decided next.
func (rd *round) tallyUp(r referral) {
	for of, t := range rd.tallies {
		if of.user != r.first || of.offer != r.offer {
			continue
		}
		t.all, t.day = t.all+1, t.day+1
		if of.friend == r.friend {
			t.pair++
		}
	}
}

// openAccounts opens the budgets, and the wallets into which rewards are paid.
func (rd *round) openAccounts(ctx context.Context, tx *database.Tx) error {
	budgets, users := map[money.Currency][]offer.ID{}, map[money.Currency][]person.UserID{}
	for _, c := range rd.campaigns {
		if c.rules.Rewards.pays() || c.funded != 0 {
			budgets[c.currency] = append(budgets[c.currency], c.offer)
		}
	}
	for _, r := range rd.referrals {
		if c := rd.campaigns[r.offer]; r.refused == "" && c.rules.Rewards.pays() {
			users[c.currency] = append(users[c.currency], r.first, r.friend)
		}
	}
	rd.budgets, rd.wallets = map[offer.ID]ledger.AccountID{}, map[pocket]ledger.AccountID{}
	var accounts []ledger.AccountID
	for _, currency := range slices.Sorted(maps.Keys(budgets)) {
		opened, err := rd.service.offers.CampaignAccounts(ctx, tx, currency, budgets[currency]...)
		if err != nil {
			return err
		}
		for id, account := range opened {
			rd.budgets[id] = account
			accounts = append(accounts, account)
		}
	}
	for _, currency := range slices.Sorted(maps.Keys(users)) {
		owners := make([]string, len(users[currency]))
		for i, user := range users[currency] {
			owners[i] = string(user)
		}
		slices.Sort(owners)
		opened, err := rd.service.ledger.OpenAll(ctx, tx, ledger.OwnerUser, currency, slices.Compact(owners)...)
		if err != nil {
			return err
		}
		for owner, account := range opened {
			rd.wallets[pocket{person.UserID(owner), currency}] = account
			accounts = append(accounts, account)
		}
	}
	slices.Sort(accounts)
	return rd.moves.Accounts(ctx, tx, accounts...)
}

// leg pays a user from a campaign's account.
func (rd *round) leg(c campaign, user person.UserID, amount int64, reference string) ledger.Leg {
	return ledger.Leg{Debit: rd.budgets[c.offer], Credit: rd.wallets[pocket{user, c.currency}], Amount: amount, Kind: KindReward,
		Reference: reference, Memo: c.title}
}

// write writes what was decided. The movements of money are written already.
func (rd *round) write(ctx context.Context, tx *database.Tx) error {
	if err := rd.writeReservations(ctx, tx); err != nil {
		return err
	}
	if err := rd.writeGiven(ctx, tx); err != nil {
		return err
	}
	var rows [][]any
	for _, whose := range slices.SortedFunc(maps.Keys(rd.points), customer.compare) {
		rows = append(rows, []any{whose.user, whose.merchant, rd.points[whose]})
	}
	if _, err := database.Insert(ctx, tx, `points (user_id, merchant_id, balance)`, rows,
		`on conflict (user_id, merchant_id) do update set balance = points.balance + excluded.balance`); err != nil {
		return err
	}
	return rd.tell(ctx, tx)
}

// alert tells merchants' staff how much of their budgets is spent or promised by now. Swept is what was given back of one.
func (rd *round) alert(ctx context.Context, tx *database.Tx, swept func(offer.ID) int64) error {
	for _, id := range slices.Sorted(maps.Keys(rd.campaigns)) {
		c := rd.campaigns[id]
		promised := int64(0)
		if account, there := rd.budgets[id]; there {
			promised = offer.Promised(c.funded-swept(id), rd.moves.Account(account).Available)
		}
		if err := rd.service.alert(ctx, tx, c, promised); err != nil {
			return err
		}
	}
	return nil
}
