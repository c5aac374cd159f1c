package offer

import (
	"context"
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
)

const (
	longestName  = 60
	longestAbout = 300
	// An application costs an administrator's attention: one person has so many open at most.
	mostApplications = 3
)

const merchantColumns = `m.merchant_id, m.name, m.about, m.place, m.picture_id, m.state, m.currency, m.created_at, m.created_by`

// Apply makes a merchant that its applicant owns. An administrator's own application is agreed to.
func (s *Service) Apply(ctx context.Context, tx *database.Tx, who person.Actor, draft MerchantDraft) (Merchant, error) {
	face, err := checkFace(Face{Name: draft.Name, About: draft.About, Place: draft.Place, PictureID: draft.PictureID})
	if err != nil {
		return Merchant{}, err
	}
	if err := s.wallets.Used(draft.Currency); err != nil {
		return Merchant{}, fault.At(err, "/currency")
	}
	state := Applied
	if who.Administrator {
		state = Active
	}
	open, err := database.All(ctx, tx, database.Column[MerchantID],
		`select merchant_id from merchant where created_by = $1 and state = 'applied'`, who.UserID)
	if err != nil {
		return Merchant{}, err
	}
	if state == Applied && len(open) >= mostApplications {
		return Merchant{}, ErrTooManyMerchants
	}
	if err := s.show(ctx, tx, who.UserID, face.PictureID, "/picture_id"); err != nil {
		return Merchant{}, err
	}
	made, now := id.New[MerchantID]("mer"), s.now().UnixMicro()
	if _, err := tx.Exec(ctx, `insert into merchant (merchant_id, name, about, place, picture_id, currency, state, created_by, created_at)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		made, face.Name, face.About, face.Place, face.PictureID, draft.Currency, state, who.UserID, now); err != nil {
		return Merchant{}, err
	}
	if _, err := tx.Exec(ctx, `insert into merchant_staff (merchant_id, user_id, role, added_at) values ($1, $2, 'owner', $3)`,
		made, who.UserID, now); err != nil {
		return Merchant{}, err
	}
	return s.Merchant(ctx, tx, who, made)
}

func checkFace(f Face) (Face, error) {
	f.Name, f.Place, f.About = oneLine(f.Name), oneLine(f.Place), strings.TrimSpace(f.About)
	if f.PictureID != nil && *f.PictureID == "" {
		f.PictureID = nil
	}
	switch {
	case f.Name == "" || utf8.RuneCountInString(f.Name) > longestName:
		return Face{}, ErrMerchantInvalid.At("/name")
	case utf8.RuneCountInString(f.About) > longestAbout:
		return Face{}, ErrMerchantInvalid.At("/about")
	case utf8.RuneCountInString(f.Place) > longestLine:
		return Face{}, ErrMerchantInvalid.At("/place")
	}
	return f, nil
}

// show makes somebody's picture visible to anybody signed in.
func (s *Service) show(ctx context.Context, tx *database.Tx, who person.UserID, shown *picture.ID, pointer string) error {
	if shown == nil {
		return nil
	}
	return fault.At(s.pictures.Publish(ctx, tx, *shown, string(who), picture.Public), pointer)
}

// Merchants are those somebody works for; for an administrator who names a state, all that are in it.
func (s *Service) Merchants(ctx context.Context, tx *database.Tx, who person.Actor, state MerchantState) ([]Merchant, error) {
	if state != "" && !who.Administrator {
		return nil, fault.ErrForbidden
	}
	return s.merchants(ctx, tx, `select `+merchantColumns+`, coalesce(w.role, '') from merchant m
		left join merchant_staff w on w.merchant_id = m.merchant_id and w.user_id = $1
		where ($2 = '' and w.role is not null) or m.state = $2 order by m.created_at, m.merchant_id`, who.UserID, string(state))
}

// Merchant shows one to its staff and to administrators.
func (s *Service) Merchant(ctx context.Context, tx *database.Tx, who person.Actor, merchant MerchantID) (Merchant, error) {
	found, err := s.merchants(ctx, tx, `select `+merchantColumns+`, coalesce(w.role, '') from merchant m
		left join merchant_staff w on w.merchant_id = m.merchant_id and w.user_id = $1
		where m.merchant_id = $2 and (w.role is not null or $3)`, who.UserID, merchant, who.Administrator)
	if err != nil {
		return Merchant{}, err
	}
	if len(found) == 0 {
		return Merchant{}, fault.ErrNotFound
	}
	return found[0], nil
}

func (s *Service) merchants(ctx context.Context, tx *database.Tx, query string, args ...any) ([]Merchant, error) {
	var by []person.UserID
	all, err := database.All(ctx, tx, func(scan database.Scan) (m Merchant, err error) {
		var created int64
		var applicant person.UserID
		err = scan(&m.ID, &m.Name, &m.About, &m.Place, &m.PictureID, &m.State, &m.Currency, &created, &applicant, &m.Role)
		m.CreatedAt = *moment(&created)
		by = append(by, applicant)
		return m, err
	}, query, args...)
	if err != nil {
		return nil, err
	}
	names, err := person.Users(ctx, tx, by...)
	for i := range all {
		all[i].AppliedBy = names[by[i]]
	}
	return all, err
}

// ChangeMerchant changes how a merchant shows itself.
func (s *Service) ChangeMerchant(ctx context.Context, tx *database.Tx, who person.Actor, merchant MerchantID, change MerchantChange) (Merchant, error) {
	if err := s.MustOwn(ctx, tx, who.UserID, merchant); err != nil {
		return Merchant{}, err
	}
	before, err := s.Merchant(ctx, tx, who, merchant)
	if err != nil {
		return Merchant{}, err
	}
	after, err := checkFace(change.of(before.Face))
	if err != nil {
		return Merchant{}, err
	}
	if change.PictureID != nil {
		if err := s.show(ctx, tx, who.UserID, after.PictureID, "/picture_id"); err != nil {
			return Merchant{}, err
		}
	}
	if _, err := tx.Exec(ctx, `update merchant set name = $2, about = $3, place = $4, picture_id = $5, version = version + 1
		where merchant_id = $1`, merchant, after.Name, after.About, after.Place, after.PictureID); err != nil {
		return Merchant{}, err
	}
	if err := s.TellStaff(ctx, tx, Told{MerchantID: merchant}); err != nil {
		return Merchant{}, err
	}
	return s.Merchant(ctx, tx, who, merchant)
}

// of is a face as it is after the change.
func (c MerchantChange) of(f Face) Face {
	if c.Name != nil {
		f.Name = *c.Name
	}
	if c.About != nil {
		f.About = *c.About
	}
	if c.Place != nil {
		f.Place = *c.Place
	}
	if c.PictureID != nil {
		f.PictureID = c.PictureID
	}
	return f
}

// Decide lets a merchant act, or not: an administrator's. What was published rests from a refusal on; vouchers are honoured.
func (s *Service) Decide(ctx context.Context, tx *database.Tx, who person.Actor, merchant MerchantID, agree bool) (Merchant, error) {
	if !who.Administrator {
		return Merchant{}, fault.ErrForbidden
	}
	state := Refused
	if agree {
		state = Active
	}
	touched, err := tx.Exec(ctx, `update merchant set state = $2, decided_by = $3, decided_at = $4, version = version + 1
		where merchant_id = $1`, merchant, state, who.UserID, s.now().UnixMicro())
	if err != nil {
		return Merchant{}, err
	}
	if touched == 0 {
		return Merchant{}, fault.ErrNotFound
	}
	if !agree {
		if _, err := tx.Exec(ctx, `update offer set state = 'paused', version = version + 1
			where merchant_id = $1 and state = 'published'`, merchant); err != nil {
			return Merchant{}, err
		}
	}
	if err := s.TellStaff(ctx, tx, Told{MerchantID: merchant}); err != nil {
		return Merchant{}, err
	}
	return s.Merchant(ctx, tx, who, merchant)
}

// Faces reads what anybody may see of merchants.
func Faces(ctx context.Context, tx *database.Tx, ids ...MerchantID) (map[MerchantID]Face, error) {
	faces := make(map[MerchantID]Face, len(ids))
	if len(ids) == 0 {
		return faces, nil
	}
	in, args := database.List(1, ids)
	found, err := database.All(ctx, tx, func(scan database.Scan) (f Face, err error) {
		err = scan(&f.ID, &f.Name, &f.About, &f.Place, &f.PictureID)
		return f, err
	}, `select merchant_id, name, about, place, picture_id from merchant where merchant_id in `+in, args...)
	for _, face := range found {
		faces[face.ID] = face
	}
	return faces, err
}

// active refuses merchants that may not act.
func active(ctx context.Context, tx *database.Tx, merchant MerchantID) error {
	var state MerchantState
	err := tx.QueryRow(ctx, `select state from merchant where merchant_id = $1`, merchant).Scan(&state)
	if errors.Is(err, database.ErrNoRows) {
		return fault.ErrNotFound
	}
	if err == nil && state != Active {
		err = ErrMerchantPending
	}
	return err
}
