package offer

import (
	"context"
	"maps"
	"slices"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
)

// Wish is a purchase that somebody at a counter wants a voucher used for, and what came of it.
type Wish struct {
	By       Teller // one without a name is looked up
	Purchase Purchase

	Done  Redemption // as it stands
	Fresh bool       // whether it is a new one, and not what the same order brought before
	Err   error      // the fault, when it is refused

	voucher *voucher
	offer   *row
}

// Round is what one transaction does at counters. The vouchers and offers of some wishes are read together, used in memory by
// one wish after the other, and written together, in a handful of statements however many they are.
type Round struct {
	service  *Service
	moves    *ledger.Batch
	offers   map[ID]*row
	others   map[ID]row // offers that were used for the same orders
	vouchers map[VoucherID]*voucher
	places   map[MerchantID]string
	visits   map[guest]time.Time // when a guest has last used a voucher of an offer
	orders   map[order][]Redemption
	accounts map[ID]accounts

	uses   map[ID]int64 // of each offer, in this round
	swept  map[ID]int64
	used   map[VoucherID]bool
	made   []made
	before map[VoucherID]int64 // the versions of vouchers as they were read
}

// guest is somebody who has vouchers of an offer.
type guest struct {
	offer ID
	user  person.UserID
}

type order struct {
	merchant  MerchantID
	reference string
}

// accounts are those of an offer's merchant and of its budget.
type accounts struct{ merchant, campaign ledger.AccountID }

// Round opens one: it takes the offers' rows, in one order everywhere, and reads whatever the wishes may need. What refuses a
// wish already is left in it.
func (s *Service) Round(ctx context.Context, tx *database.Tx, moves *ledger.Batch, wishes ...*Wish) (*Round, error) {
	rd := &Round{service: s, moves: moves, accounts: map[ID]accounts{}, uses: map[ID]int64{}, swept: map[ID]int64{}, used: map[VoucherID]bool{}}
	if err := rd.read(ctx, tx, wishes, `update offer set version = version where offer_id in `, `returning `+rowColumns); err != nil {
		return nil, err
	}
	err := rd.openAccounts(ctx, tx)
	return rd, err
}

// read reads everything but the money. The statement by which it reads offers ends where their ids go.
func (rd *Round) read(ctx context.Context, tx *database.Tx, wishes []*Wish, offers, after string) error {
	if err := rd.findTellers(ctx, tx, wishes); err != nil {
		return err
	}
	if err := rd.findVouchers(ctx, tx, wishes); err != nil {
		return err
	}
	var ids []ID
	for _, v := range rd.vouchers {
		ids = append(ids, v.offer)
	}
	slices.Sort(ids)
	found, err := database.Among(ctx, tx, readRow, offers, slices.Compact(ids), after)
	if err != nil {
		return err
	}
	rd.offers = make(map[ID]*row, len(found))
	for _, o := range found {
		rd.offers[o.id] = &o
	}
	for _, w := range wishes {
		if w.voucher != nil {
			w.offer = rd.offers[w.voucher.offer]
		}
	}
	if err := rd.readVisits(ctx, tx); err != nil {
		return err
	}
	if err := rd.readOrders(ctx, tx, wishes); err != nil {
		return err
	}
	return rd.readPlaces(ctx, tx, wishes)
}

// findTellers finds those who stand at the counters, where their names are not known: members of the staff, and keys. For whoever
// does not work there the merchant does not exist.
func (rd *Round) findTellers(ctx context.Context, tx *database.Tx, wishes []*Wish) error {
	names := map[Teller]string{}
	var staff, keys [][]any
	for _, w := range wishes {
		w.Done, w.Fresh, w.Err = Redemption{}, false, nil
		if _, asked := names[w.By]; asked || w.By.Name != "" {
			continue
		}
		names[w.By] = ""
		if w.By.Key != "" {
			keys = append(keys, []any{w.By.Merchant, w.By.Key})
		} else {
			staff = append(staff, []any{w.By.Merchant, w.By.User})
		}
	}
	if _, err := database.Beside(ctx, tx, func(scan database.Scan) (by Teller, err error) {
		var name string
		err = scan(&by.Merchant, &by.User, &name)
		names[by] = name
		return by, err
	}, `select w.merchant_id, w.user_id, p.name from`, `cross join merchant_staff w cross join person p
		where w.merchant_id = d.column1 and w.user_id = d.column2 and p.user_id = w.user_id`, staff, "text", "text"); err != nil {
		return err
	}
	if _, err := database.Beside(ctx, tx, func(scan database.Scan) (by Teller, err error) {
		var name string
		err = scan(&by.Merchant, &by.Key, &name)
		names[by] = name
		return by, err
	}, `select k.merchant_id, k.key_id, k.name from`, `cross join api_key k
		where k.key_id = d.column2 and k.merchant_id = d.column1`, keys, "text", "text"); err != nil {
		return err
	}
	for _, w := range wishes {
		if name, asked := names[w.By]; asked {
			if w.By.Name = name; name == "" {
				w.Err = fault.ErrNotFound
			}
		}
	}
	return nil
}

// manyAtOnce bounds one statement: SQLite looks each variable up by going through all those before it.
const manyAtOnce = 50

// findVouchers finds the vouchers whose codes were shown. Codes of other merchants' vouchers are as unknown as any.
func (rd *Round) findVouchers(ctx context.Context, tx *database.Tx, wishes []*Wish) error {
	codes := make(map[*Wish]string, len(wishes))
	var hashes []string
	for _, w := range wishes {
		w.voucher, w.offer = nil, nil
		w.Purchase.OrderReference, w.Purchase.Place = oneLine(w.Purchase.OrderReference), oneLine(w.Purchase.Place)
		if w.Err != nil {
			continue
		}
		code, err := readCode(w.Purchase.Code)
		if err != nil {
			w.Err = fault.At(err, "/code")
			continue
		}
		codes[w] = code
		hashes = append(hashes, rd.service.codes.hash(code))
	}
	slices.Sort(hashes)
	found, err := database.Among(ctx, tx, readVoucher, `select `+voucherColumns+` from voucher where code_hash in `, slices.Compact(hashes))
	if err != nil {
		return err
	}
	byHash := make(map[string]*voucher, len(found))
	rd.vouchers, rd.before = make(map[VoucherID]*voucher, len(found)), make(map[VoucherID]int64, len(found))
	for _, v := range found {
		byHash[v.codeHash], rd.vouchers[v.id], rd.before[v.id] = &v, &v, v.version
	}
	for w, code := range codes {
		v := byHash[rd.service.codes.hash(code)]
		if v == nil || !rd.service.codes.is(code, v.codeHash) || v.merchant != w.By.Merchant || v.state == VoucherReserved {
			w.Err = ErrCodeUnknown
			continue
		}
		w.voucher = v
	}
	return nil
}

// readVisits finds out when the vouchers' holders have last used one of the same offers.
func (rd *Round) readVisits(ctx context.Context, tx *database.Tx) error {
	rd.visits = map[guest]time.Time{}
	guests := map[guest]bool{}
	var rows [][]any
	for _, v := range rd.vouchers {
		if g := v.guest(); !guests[g] {
			guests[g], rows = true, append(rows, []any{g.offer, g.user})
		}
	}
	_, err := database.Beside(ctx, tx, func(scan database.Scan) (g guest, err error) {
		var last *int64
		if err = scan(&g.offer, &g.user, &last); last != nil {
			rd.visits[g] = *moment(last)
		}
		return g, err
	}, `select v.offer_id, v.user_id, max((select r.created_at from redemption r where r.voucher_id = v.voucher_id and r.state = 'done'
			order by r.created_at desc limit 1)) from`,
		`cross join voucher v where v.offer_id = d.column1 and v.user_id = d.column2 group by v.offer_id, v.user_id`, rows, "text", "text")
	return err
}

// readOrders reads what was redeemed for the wishes' orders before, and the terms of those offers.
func (rd *Round) readOrders(ctx context.Context, tx *database.Tx, wishes []*Wish) error {
	rd.orders, rd.others = map[order][]Redemption{}, map[ID]row{}
	var rows [][]any
	for _, w := range wishes {
		if o := w.order(); w.voucher != nil && o.reference != "" {
			if _, asked := rd.orders[o]; !asked {
				rd.orders[o], rows = nil, append(rows, []any{o.merchant, o.reference})
			}
		}
	}
	others := map[ID]bool{}
	found, err := database.Beside(ctx, tx, readRedemption, `select `+redemptionColumns+` from`, `cross join redemption r `+redemptionJoins+`
		where r.merchant_id = d.column1 and r.order_reference = d.column2 and r.order_reference <> '' and r.state = 'done'`, rows, "text", "text")
	if err != nil {
		return err
	}
	for _, r := range found {
		o := order{r.MerchantID, r.OrderReference}
		rd.orders[o] = append(rd.orders[o], r)
		others[r.OfferID] = true
	}
	terms, err := database.Among(ctx, tx, readRow, `select `+rowColumns+` from offer where offer_id in `, slices.Sorted(maps.Keys(others)))
	for _, o := range terms {
		rd.others[o.id] = o
	}
	return err
}

// readPlaces reads where the merchants are, for wishes that do not say where.
func (rd *Round) readPlaces(ctx context.Context, tx *database.Tx, wishes []*Wish) error {
	var merchants []MerchantID
	for _, w := range wishes {
		if w.voucher != nil && w.Purchase.Place == "" {
			merchants = append(merchants, w.voucher.merchant)
		}
	}
	slices.Sort(merchants)
	rd.places = map[MerchantID]string{}
	for some := range slices.Chunk(slices.Compact(merchants), manyAtOnce) {
		faces, err := Faces(ctx, tx, some...)
		if err != nil {
			return err
		}
		for id, face := range faces {
			rd.places[id] = face.Place
		}
	}
	return nil
}

// openAccounts opens the accounts between which money moves, and reads what is held for the vouchers.
func (rd *Round) openAccounts(ctx context.Context, tx *database.Tx) error {
	moving := map[money.Currency][]*row{}
	for _, id := range slices.Sorted(maps.Keys(rd.offers)) {
		if o := rd.offers[id]; o.draft.FromBudget || o.state == Ended {
			moving[o.currency] = append(moving[o.currency], o)
		}
	}
	var ids []ledger.AccountID
	for _, currency := range slices.Sorted(maps.Keys(moving)) {
		merchants, campaigns := make([]string, len(moving[currency])), make([]string, len(moving[currency]))
		for i, o := range moving[currency] {
			merchants[i], campaigns[i] = string(o.merchant), string(o.id)
		}
		slices.Sort(merchants)
		theirs, err := rd.service.ledger.OpenAll(ctx, tx, ledger.OwnerMerchant, currency, slices.Compact(merchants)...)
		if err != nil {
			return err
		}
		budgets, err := rd.service.ledger.OpenAll(ctx, tx, ledger.OwnerCampaign, currency, campaigns...)
		if err != nil {
			return err
		}
		for _, o := range moving[currency] {
			both := accounts{theirs[string(o.merchant)], budgets[string(o.id)]}
			rd.accounts[o.id] = both
			ids = append(ids, both.merchant, both.campaign)
		}
	}
	if err := rd.moves.Accounts(ctx, tx, ids...); err != nil {
		return err
	}
	var holds []ledger.HoldID
	for _, id := range slices.Sorted(maps.Keys(rd.vouchers)) {
		if v := rd.vouchers[id]; v.hold != nil {
			holds = append(holds, *v.hold)
		}
	}
	return rd.moves.Holds(ctx, tx, holds...)
}

func (v voucher) guest() guest { return guest{v.offer, v.user} }

func (w *Wish) order() order { return order{w.By.Merchant, w.Purchase.OrderReference} }
