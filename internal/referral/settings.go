package referral

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"
	// Time zones by name, also where the system has none.
	_ "time/tzdata"
	"unicode/utf8"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// usualWeekly is how many recommendations a week somebody gets who has not said.
const usualWeekly = 7

// setting is what a user has decided, as it is kept.
type setting struct {
	recommend, named, push bool
	weekly                 int64
	quietFrom, quietUntil  int64 // minutes after midnight; equal for none
	zone                   string
	interests              []string
}

func settingsOf(ctx context.Context, tx *database.Tx, users ...person.UserID) (map[person.UserID]setting, error) {
	all := make(map[person.UserID]setting, len(users))
	for _, user := range users {
		all[user] = setting{weekly: usualWeekly, zone: "UTC"}
	}
	if len(users) == 0 {
		return all, nil
	}
	in, args := database.List(1, users)
	_, err := database.All(ctx, tx, func(scan database.Scan) (none struct{}, err error) {
		var user person.UserID
		var one setting
		var interests string
		if err := scan(&user, &one.recommend, &one.named, &one.weekly, &one.push, &one.quietFrom, &one.quietUntil, &one.zone, &interests); err != nil {
			return none, err
		}
		err = json.Unmarshal([]byte(interests), &one.interests)
		all[user] = one
		return none, err
	}, `select user_id, recommend, named, weekly_limit, push, quiet_from, quiet_until, time_zone, interests from offer_setting
		where user_id in `+in, args...)
	return all, err
}

// calls tells whether a recommendation may call at this moment, rather than wait on the shelf.
func (s setting) calls(now time.Time) bool {
	if !s.push || s.quietFrom == s.quietUntil {
		return s.push
	}
	zone, err := time.LoadLocation(s.zone)
	if err != nil {
		return false
	}
	local := now.In(zone)
	minute := int64(local.Hour()*60 + local.Minute())
	if s.quietFrom < s.quietUntil {
		return minute < s.quietFrom || minute >= s.quietUntil
	}
	return minute < s.quietFrom && minute >= s.quietUntil
}

// Settings shows a user what they have decided.
func (s *Service) Settings(ctx context.Context, tx *database.Tx, user person.UserID) (Settings, error) {
	all, err := settingsOf(ctx, tx, user)
	if err != nil {
		return Settings{}, err
	}
	one := all[user]
	shown := Settings{Recommend: one.recommend, Named: one.named, WeeklyLimit: one.weekly, Push: one.push, Interests: append([]string{}, one.interests...),
		Friends: []person.User{}, Merchants: []offer.Face{}, Kinds: []offer.Kind{}}
	if one.quietFrom != one.quietUntil {
		shown.Quiet = &Quiet{clock(one.quietFrom), clock(one.quietUntil), one.zone}
	}
	mutes, err := mutesOf(ctx, tx, user)
	if err != nil {
		return Settings{}, err
	}
	var friends []person.UserID
	var merchants []offer.MerchantID
	for _, mute := range mutes[user] {
		switch mute.Kind {
		case "friend":
			friends = append(friends, person.UserID(mute.Subject))
		case "merchant":
			merchants = append(merchants, offer.MerchantID(mute.Subject))
		default:
			shown.Kinds = append(shown.Kinds, offer.Kind(mute.Subject))
		}
	}
	people, err := person.Users(ctx, tx, friends...)
	if err != nil {
		return Settings{}, err
	}
	for _, friend := range friends {
		shown.Friends = append(shown.Friends, people[friend])
	}
	faces, err := offer.Faces(ctx, tx, merchants...)
	for _, merchant := range merchants {
		shown.Merchants = append(shown.Merchants, faces[merchant])
	}
	return shown, err
}

const (
	mostInterests   = 20
	longestInterest = 30
)

// checkInterests tidies what somebody says they are interested in: lower case, single spaces, each once.
func checkInterests(words []string) ([]string, error) {
	tidy := make([]string, 0, len(words))
	for i, word := range words {
		word = strings.ToLower(strings.Join(strings.Fields(word), " "))
		if word == "" || utf8.RuneCountInString(word) > longestInterest || !utf8.ValidString(word) {
			return nil, ErrInterests.At(fmt.Sprintf("/interests/%d", i))
		}
		if !slices.Contains(tidy, word) {
			tidy = append(tidy, word)
		}
	}
	if len(tidy) > mostInterests {
		return nil, ErrInterests.At("/interests")
	}
	return tidy, nil
}

func clock(minutes int64) string { return fmt.Sprintf("%02d:%02d", minutes/60, minutes%60) }

func minutes(clock string) (int64, error) {
	at, err := time.Parse("15:04", clock)
	if err != nil {
		return 0, ErrQuietInvalid.At("/quiet")
	}
	return int64(at.Hour()*60 + at.Minute()), nil
}

// ChangeSettings changes what a user has decided.
func (s *Service) ChangeSettings(ctx context.Context, tx *database.Tx, user person.UserID, change SettingsChange) (Settings, error) {
	all, err := settingsOf(ctx, tx, user)
	if err != nil {
		return Settings{}, err
	}
	one := all[user]
	for from, to := range map[*bool]*bool{change.Recommend: &one.recommend, change.Named: &one.named, change.Push: &one.push} {
		if from != nil {
			*to = *from
		}
	}
	if change.WeeklyLimit != nil {
		one.weekly = *change.WeeklyLimit
	}
	if change.Quiet != nil {
		if one.quietFrom, err = minutes(change.Quiet.From); err != nil {
			return Settings{}, err
		}
		if one.quietUntil, err = minutes(change.Quiet.Until); err != nil {
			return Settings{}, err
		}
		if _, err := time.LoadLocation(change.Quiet.TimeZone); err != nil || change.Quiet.TimeZone == "" {
			return Settings{}, ErrQuietInvalid.At("/quiet/time_zone")
		}
		one.zone = change.Quiet.TimeZone
	}
	if change.Interests != nil {
		if one.interests, err = checkInterests(*change.Interests); err != nil {
			return Settings{}, err
		}
	}
	interests, err := json.Marshal(one.interests)
	if err != nil {
		return Settings{}, err
	}
	if _, err := tx.Exec(ctx, `insert into offer_setting (user_id, recommend, named, weekly_limit, push, quiet_from, quiet_until, time_zone,
		interests) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (user_id) do update set recommend = excluded.recommend, named = excluded.named,
		weekly_limit = excluded.weekly_limit, push = excluded.push, quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
		time_zone = excluded.time_zone, interests = excluded.interests`,
		user, one.recommend, one.named, one.weekly, one.push, one.quietFrom, one.quietUntil, one.zone, string(interests)); err != nil {
		return Settings{}, err
	}
	return s.tellSettings(ctx, tx, user)
}

func (s *Service) tellSettings(ctx context.Context, tx *database.Tx, user person.UserID) (Settings, error) {
	if err := s.events.Append(ctx, tx, "offer_settings", struct{}{}, userChannels(user)...); err != nil {
		return Settings{}, err
	}
	return s.Settings(ctx, tx, user)
}

// Mute keeps offers of a friend, a merchant or a kind off a user's shelf.
func (s *Service) Mute(ctx context.Context, tx *database.Tx, user person.UserID, mute Mute) (Settings, error) {
	if err := known(ctx, tx, mute); err != nil {
		return Settings{}, err
	}
	if _, err := tx.Exec(ctx, `insert into offer_mute (user_id, kind, subject, created_at) values ($1, $2, $3, $4)
		on conflict (user_id, kind, subject) do nothing`, user, mute.Kind, mute.Subject, s.now().UnixMicro()); err != nil {
		return Settings{}, err
	}
	return s.tellSettings(ctx, tx, user)
}

// known refuses to mute what does not exist.
func known(ctx context.Context, tx *database.Tx, mute Mute) error {
	there := false
	switch mute.Kind {
	case "friend":
		people, err := person.Users(ctx, tx, person.UserID(mute.Subject))
		if err != nil {
			return err
		}
		there = len(people) > 0
	case "merchant":
		faces, err := offer.Faces(ctx, tx, offer.MerchantID(mute.Subject))
		if err != nil {
			return err
		}
		there = len(faces) > 0
	default:
		switch offer.Kind(mute.Subject) {
		case offer.PercentOff, offer.AmountOff, offer.FreeItem, offer.GiftCard:
			there = true
		}
	}
	if !there {
		return fault.ErrNotFound
	}
	return nil
}

// Unmute lets them onto the shelf again.
func (s *Service) Unmute(ctx context.Context, tx *database.Tx, user person.UserID, mute Mute) (Settings, error) {
	touched, err := tx.Exec(ctx, `delete from offer_mute where user_id = $1 and kind = $2 and subject = $3`, user, mute.Kind, mute.Subject)
	if err != nil {
		return Settings{}, err
	}
	if touched == 0 {
		return Settings{}, fault.ErrNotFound
	}
	return s.tellSettings(ctx, tx, user)
}

func mutesOf(ctx context.Context, tx *database.Tx, users ...person.UserID) (map[person.UserID][]Mute, error) {
	all := map[person.UserID][]Mute{}
	if len(users) == 0 {
		return all, nil
	}
	in, args := database.List(1, users)
	_, err := database.All(ctx, tx, func(scan database.Scan) (none struct{}, err error) {
		var user person.UserID
		var mute Mute
		err = scan(&user, &mute.Kind, &mute.Subject)
		all[user] = append(all[user], mute)
		return none, err
	}, `select user_id, kind, subject from offer_mute where user_id in `+in+` order by created_at, subject`, args...)
	return all, err
}
