package referral

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/rule"
)

// Why a candidate was left out. Merchants see how many, never who; whoever claimed does not even see that.
const (
	hasIt       = "has_it"
	shownBefore = "shown_before"
	blocked     = "blocked"
	muted       = "muted"
	weeklyLimit = "weekly_limit"
	condition   = "condition"
	factMissing = "fact_missing"
	noMoreRoom  = "most_reached"
	week        = 7 * 24 * time.Hour
	picked      = "picked"
)

// surroundings is what is known of a batch of candidates besides the pairs.
type surroundings struct {
	customers map[person.UserID]offer.Customer
	shown     map[person.UserID]bool
	blocked   map[person.UserID]bool
	mutes     map[person.UserID][]Mute
	settings  map[person.UserID]setting
	thisWeek  map[person.UserID]int64
	tags      map[person.UserID][]string
	locales   map[person.UserID]string
}

// consider shows the offer to those of a batch whom nothing stands against, in their order, up to the rule's most. It tells
// how many are picked by then.
func (s *Service) consider(ctx context.Context, tx *database.Tx, ch choice, batch []candidate, done int64) (int64, error) {
	if len(batch) == 0 {
		return done, nil
	}
	c, r := ch.campaign, ch.referral
	around, err := s.survey(ctx, tx, ch, batch)
	if err != nil {
		return 0, err
	}
	holds, err := s.about.Compile(c.rules.Recommendation.Condition)
	if err != nil {
		return 0, err
	}
	counts := map[string]int64{}
	var chosen []placing
	for _, one := range batch {
		facts := around.facts(one, s.now())
		reason := around.against(one.user, r.friend, ch.card)
		if reason == "" && done >= c.rules.Recommendation.Most {
			reason = noMoreRoom
		}
		if reason == "" {
			switch verdict := holds.Holds(facts); {
			case len(verdict.Missing) > 0:
				reason = factMissing
			case !verdict.Holds:
				reason = condition
			}
		}
		if reason != "" {
			counts[reason]++
			continue
		}
		why := reasons{Condition: c.rules.Recommendation.Condition, Facts: facts, Friend: one.since != nil, ThisWeek: around.thisWeek[one.user]}
		chosen = append(chosen, placing{one.user, why, around.settings[one.user].calls(s.now())})
		counts[picked]++
		done++
	}
	if err := s.put(ctx, tx, c, r, "recommendation", nil, chosen...); err != nil {
		return 0, err
	}
	return done, count(ctx, tx, c.offer, counts)
}

// against is what stands against recommending an offer to somebody, whatever its rule says.
func (a surroundings) against(user, from person.UserID, card offer.Card) string {
	switch {
	case a.customers[user].HasIt:
		return hasIt
	case a.shown[user]:
		return shownBefore
	case a.blocked[user]:
		return blocked
	case slices.ContainsFunc(a.mutes[user], func(m Mute) bool { return m.covers(from, card) }):
		return muted
	case a.thisWeek[user] >= a.settings[user].weekly:
		return weeklyLimit
	}
	return ""
}

// covers tells whether a mute keeps an offer away that comes from somebody.
func (m Mute) covers(from person.UserID, card offer.Card) bool {
	switch m.Kind {
	case "friend":
		return m.Subject == string(from)
	case "merchant":
		return m.Subject == string(card.Merchant.ID)
	}
	return m.Subject == string(card.Kind)
}

// facts are what the rule sees of a friend and the pair. What is not known is left out.
func (a surroundings) facts(one candidate, now time.Time) rule.Facts {
	facts := rule.Facts{
		"messages_30d": one.Messages, "groups_in_common": one.Groups,
		"has_claimed": a.customers[one.user].Claimed, "has_used": a.customers[one.user].Used,
		"tags": append([]string{}, a.tags[one.user]...),
	}
	if one.since != nil {
		facts["friends_since"] = int64(now.Sub(*one.since) / (24 * time.Hour))
	}
	if interests := a.settings[one.user].interests; len(interests) > 0 {
		facts["interests"] = interests
	}
	if language := a.locales[one.user]; language != "" {
		facts["language"] = language
	}
	return facts
}

func (s *Service) survey(ctx context.Context, tx *database.Tx, ch choice, batch []candidate) (a surroundings, err error) {
	c, r := ch.campaign, ch.referral
	users := make([]person.UserID, len(batch))
	for i, one := range batch {
		users[i] = one.user
	}
	if a.customers, err = s.offers.Customers(ctx, tx, c.offer, c.merchant, users); err != nil {
		return a, err
	}
	if a.shown, a.thisWeek, err = s.passed(ctx, tx, c.offer, users); err != nil {
		return a, err
	}
	if a.blocked, err = person.BlockedAmong(ctx, tx, r.friend, users); err != nil {
		return a, err
	}
	if a.mutes, err = mutesOf(ctx, tx, users...); err != nil {
		return a, err
	}
	if a.settings, err = settingsOf(ctx, tx, users...); err != nil {
		return a, err
	}
	if a.tags, err = s.chats.SharedTags(ctx, tx, ch.groups, users); err != nil {
		return a, err
	}
	a.locales, err = person.Locales(ctx, tx, users)
	return a, err
}

// passed tells who was shown this offer before, and how many recommendations of any offer each had in seven days.
func (s *Service) passed(ctx context.Context, tx *database.Tx, offered offer.ID, users []person.UserID) (map[person.UserID]bool, map[person.UserID]int64, error) {
	shown, thisWeek := map[person.UserID]bool{}, map[person.UserID]int64{}
	in, args := database.List(3, users)
	_, err := database.All(ctx, tx, func(scan database.Scan) (none struct{}, err error) {
		var user person.UserID
		var same, lately int64
		err = scan(&user, &same, &lately)
		shown[user], thisWeek[user] = same > 0, lately
		return none, err
	}, `select to_id, count(*) filter (where offer_id = $1),
			count(*) filter (where kind = 'recommendation' and created_at > $2)
		from pass where (offer_id = $1 or created_at > $2) and to_id in `+in+` group by to_id`,
		append([]any{offered, s.now().Add(-week).UnixMicro()}, args...)...)
	return shown, thisWeek, err
}

// reasons are what spoke for a pass, as they are kept for whoever asks.
type reasons struct {
	Condition string         `json:"condition,omitempty"`
	Facts     map[string]any `json:"facts,omitempty"`
	Friend    bool           `json:"friend"`
	ThisWeek  int64          `json:"this_week"`
}

// arrival is the payload of the event "pass": somebody passed something on.
type arrival struct {
	PassID PassID      `json:"pass_id"`
	From   person.User `json:"from"`
	Title  string      `json:"title"`
	Push   bool        `json:"push" doc:"Whether it may call at once"`
}

// placing is whom an offer is put before, why, and whether it may call them at once.
type placing struct {
	to   person.UserID
	why  reasons
	push bool
}

// put puts an offer before people, once before each for each voucher that it is passed on by. What came by a conversation, and
// is shared by hand as well, lies on their shelf from then on.
func (s *Service) put(ctx context.Context, tx *database.Tx, c campaign, r referral, kind string, share *ShareID, before ...placing) error {
	if len(before) == 0 {
		return nil
	}
	names, err := person.Users(ctx, tx, r.friend)
	if err != nil {
		return err
	}
	for some := range slices.Chunk(before, passesAtOnce) {
		made, err := s.writePasses(ctx, tx, c, r, kind, share, some)
		if err != nil {
			return err
		}
		for _, one := range some {
			pass, fresh := made[one.to]
			if !fresh || kind == "conversation" || pass.state == "declined" || pass.state == "claimed" {
				continue
			}
			if err := s.events.Append(ctx, tx, "pass", arrival{pass.id, names[r.friend], c.title, one.push}, userChannels(one.to)...); err != nil {
				return err
			}
		}
	}
	return nil
}

// passesAtOnce bounds one statement: SQLite looks each variable up by going through all those before it.
const passesAtOnce = 5

type standing struct {
	id    PassID
	state string
}

// writePasses tells which passes are new, or newly on a shelf.
func (s *Service) writePasses(ctx context.Context, tx *database.Tx, c campaign, r referral, kind string, share *ShareID, before []placing) (map[person.UserID]standing, error) {
	rows := make([][]any, len(before))
	for i, one := range before {
		text, err := json.Marshal(one.why)
		if err != nil {
			return nil, err
		}
		rows[i] = []any{id.New[PassID]("ps"), c.offer, kind, r.friend, one.to, r.voucher, r.depth + 1, share, kind == "share", string(text), "waiting",
			s.now().UnixMicro()}
	}
	list, args := database.Values(rows)
	made := make(map[person.UserID]standing, len(before))
	_, err := database.All(ctx, tx, func(scan database.Scan) (w standing, err error) {
		var to person.UserID
		err = scan(&w.id, &w.state, &to)
		made[to] = w
		return w, err
	}, `insert into pass (pass_id, offer_id, kind, from_id, to_id, voucher_id, depth, share_id, by_hand, why, state, created_at)
		values `+list+` on conflict (voucher_id, to_id) do update set by_hand = true,
		kind = case when pass.kind = 'conversation' then 'share' else pass.kind end where excluded.by_hand and not pass.by_hand
		returning pass_id, state, to_id`, args...)
	return made, err
}

// count adds to the figures of who was left out.
func count(ctx context.Context, tx *database.Tx, offered offer.ID, counts map[string]int64) error {
	var rows [][]any
	for _, reason := range slices.Sorted(maps.Keys(counts)) {
		rows = append(rows, []any{offered, reason, counts[reason]})
	}
	_, err := database.Insert(ctx, tx, `recommendation_count (offer_id, reason, people)`, rows,
		`on conflict (offer_id, reason) do update set people = recommendation_count.people + excluded.people`)
	return err
}
