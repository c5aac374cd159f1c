package referral

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

const (
	mostDays = 30
	// fewPeople is how few people are not told as a number where they could be told from it.
	fewPeople = 5
)

// Figures tell a merchant's staff what became of an offer: counts and sums, never names.
func (s *Service) Figures(ctx context.Context, tx *database.Tx, who person.UserID, merchant offer.MerchantID, id offer.ID) (Figures, error) {
	shown, err := s.offers.Offer(ctx, tx, who, merchant, id)
	if err != nil {
		return Figures{}, err
	}
	c, err := s.campaign(ctx, tx, id)
	if err != nil {
		return Figures{}, err
	}
	f := Figures{Claimed: shown.Claimed, Redeemed: shown.Redeemed, Budget: shown.Budget, LeftOut: []Count{}, NoReward: []Count{}}
	for _, read := range []func(context.Context, *database.Tx, campaign, *Figures) error{countPasses, countUses, countRewards, countReasons, countDays} {
		if err := read(ctx, tx, c, &f); err != nil {
			return Figures{}, err
		}
	}
	cost := f.Discounts.Minor + f.FirstUserRewards.Minor + f.FriendRewards.Minor
	f.CostPerClaim, f.CostPerRedemption, f.CostPerFriend = c.each(cost, f.Claimed), c.each(cost, f.Redeemed), c.each(cost, f.RedeemedByFriends)
	return f, nil
}

// each divides a cost, rounded up; nothing where there is nobody to divide it by.
func (c campaign) each(cost, by int64) *money.Amount {
	if by == 0 {
		return nil
	}
	return c.money((cost + by - 1) / by)
}

func countPasses(ctx context.Context, tx *database.Tx, c campaign, f *Figures) error {
	if err := tx.QueryRow(ctx, `select count(*) filter (where kind = 'recommendation'), count(*) filter (where kind <> 'recommendation'),
		count(*) filter (where seen_at is not null or state <> 'waiting') from pass where offer_id = $1`, c.offer).
		Scan(&f.Recommended, &f.Shared, &f.Seen); err != nil {
		return err
	}
	var err error
	f.Hands, err = database.All(ctx, tx, func(scan database.Scan) (h Hand, err error) {
		err = scan(&h.Hands, &h.Claims)
		return h, err
	}, `select depth, count(*) from referral where offer_id = $1 group by depth order by depth`, c.offer)
	if f.Hands == nil {
		f.Hands = []Hand{}
	}
	for _, h := range f.Hands {
		if h.Hands > 0 {
			f.ClaimedByFriends += h.Claims
		}
	}
	return err
}

func countUses(ctx context.Context, tx *database.Tx, c campaign, f *Figures) error {
	f.Discounts = *c.money(0)
	return tx.QueryRow(ctx, `select cast(coalesce(sum(e.value) filter (where e.state = 'done'), 0) as bigint),
		count(*) filter (where e.state = 'reversed'), count(*) filter (where e.state = 'done' and r.depth > 0)
		from redemption e join referral r on r.voucher_id = e.voucher_id where e.offer_id = $1`, c.offer).
		Scan(&f.Discounts.Minor, &f.Reversed, &f.RedeemedByFriends)
}

func countRewards(ctx context.Context, tx *database.Tx, c campaign, f *Figures) error {
	f.FirstUserRewards, f.FriendRewards = *c.money(0), *c.money(0)
	return tx.QueryRow(ctx, `select count(*) filter (where state in ('pending', 'paid')),
		cast(coalesce(sum(amount - recovered) filter (where side = 'first_user' and state <> 'none'
			and (state <> 'reversed' or transfer_id is not null)), 0) as bigint),
		cast(coalesce(sum(amount - recovered) filter (where side = 'friend' and state <> 'none'
			and (state <> 'reversed' or transfer_id is not null)), 0) as bigint)
		from reward where offer_id = $1`, c.offer).Scan(&f.Rewarded, &f.FirstUserRewards.Minor, &f.FriendRewards.Minor)
}

// countReasons says why friends were not shown the offer, and why no reward was given. A few people are not told as a number.
func countReasons(ctx context.Context, tx *database.Tx, c campaign, f *Figures) error {
	read := func(scan database.Scan) (one Count, err error) {
		err = scan(&one.Reason, &one.People)
		return one, err
	}
	left, err := database.All(ctx, tx, read, `select reason, people from recommendation_count where offer_id = $1 and reason <> 'picked'
		order by people desc, reason`, c.offer)
	if err != nil {
		return err
	}
	for _, one := range left {
		if one.People < fewPeople {
			one.People = 0
		}
		f.LeftOut = append(f.LeftOut, one)
	}
	none, err := database.All(ctx, tx, read, `select reason, count(*) from reward where offer_id = $1 and state = 'none' and side = 'first_user'
		group by reason order by count(*) desc, reason`, c.offer)
	f.NoReward = append(f.NoReward, none...)
	return err
}

// countDays counts day by day (UTC). Days are whole numbers since 1970, which both engines divide alike.
func countDays(ctx context.Context, tx *database.Tx, c campaign, f *Figures) error {
	days := map[int64]*Day{}
	on := func(number int64) *Day {
		if days[number] == nil {
			at := time.Unix(number*24*60*60, 0).UTC()
			days[number] = &Day{Day: at.Format(time.DateOnly), Cost: *c.money(0)}
		}
		return days[number]
	}
	for _, one := range []struct {
		query string
		add   func(d *Day, count, cost int64)
	}{
		{`select created_at / 86400000000, count(*), 0 from pass where offer_id = $1 group by 1`, func(d *Day, n, _ int64) { d.Passed = n }},
		{`select created_at / 86400000000, count(*), 0 from referral where offer_id = $1 group by 1`, func(d *Day, n, _ int64) { d.Claimed = n }},
		{`select created_at / 86400000000, count(*), cast(sum(value) as bigint) from redemption where offer_id = $1 and state = 'done' group by 1`,
			func(d *Day, n, cost int64) { d.Redeemed = n; d.Cost.Minor += cost }},
		{`select created_at / 86400000000, count(*), cast(sum(amount) as bigint) from reward where offer_id = $1 and state in ('pending', 'paid') group by 1`,
			func(d *Day, n, cost int64) { d.Rewarded = n; d.Cost.Minor += cost }},
	} {
		if _, err := database.All(ctx, tx, func(scan database.Scan) (none struct{}, err error) {
			var number, count, cost int64
			if err = scan(&number, &count, &cost); err == nil {
				one.add(on(number), count, cost)
			}
			return none, err
		}, one.query, c.offer); err != nil {
			return err
		}
	}
	f.Days = []Day{}
	for _, d := range days {
		f.Days = append(f.Days, *d)
	}
	slices.SortFunc(f.Days, func(a, b Day) int { return cmp.Compare(a.Day, b.Day) })
	f.Days = f.Days[max(0, len(f.Days)-mostDays):]
	return nil
}
