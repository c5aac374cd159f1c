package offer

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

const mostStaff = 200

// roleOf is what somebody may do for a merchant. For whoever does not work there, it does not exist.
func roleOf(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID) (Role, error) {
	roles, err := database.All(ctx, tx, database.Column[Role],
		`select role from merchant_staff where merchant_id = $1 and user_id = $2`, merchant, who)
	if err == nil && len(roles) == 0 {
		err = fault.ErrNotFound
	}
	if err != nil {
		return "", err
	}
	return roles[0], nil
}

// MustWork refuses those who do not work for a merchant: for them it does not exist.
func (s *Service) MustWork(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID) error {
	_, err := roleOf(ctx, tx, who, merchant)
	return err
}

// MustOwn refuses those who do not own a merchant.
func (s *Service) MustOwn(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID) error {
	role, err := roleOf(ctx, tx, who, merchant)
	if err == nil && role != RoleOwner {
		err = ErrNotOwner
	}
	return err
}

// Works tells whether somebody works for a merchant.
func Works(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID) (bool, error) {
	found, err := database.All(ctx, tx, database.Column[int64],
		`select 1 from merchant_staff where merchant_id = $1 and user_id = $2`, merchant, who)
	return len(found) > 0, err
}

// Teller is somebody of the staff at the counter.
func (s *Service) Teller(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID) (Teller, error) {
	if err := s.MustWork(ctx, tx, who, merchant); err != nil {
		return Teller{}, err
	}
	names, err := person.Users(ctx, tx, who)
	return Teller{Merchant: merchant, User: who, Name: names[who].Name}, err
}

// Staff lists who works for a merchant, to those who do.
func (s *Service) Staff(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID) ([]Staff, error) {
	if err := s.MustWork(ctx, tx, who, merchant); err != nil {
		return nil, err
	}
	return staffOf(ctx, tx, merchant)
}

func staffOf(ctx context.Context, tx *database.Tx, merchant MerchantID) ([]Staff, error) {
	var ids []person.UserID
	all, err := database.All(ctx, tx, func(scan database.Scan) (one Staff, err error) {
		var added int64
		var user person.UserID
		err = scan(&user, &one.Role, &added)
		one.AddedAt = *moment(&added)
		ids = append(ids, user)
		return one, err
	}, `select user_id, role, added_at from merchant_staff where merchant_id = $1 order by added_at, user_id`, merchant)
	if err != nil {
		return nil, err
	}
	names, err := person.Users(ctx, tx, ids...)
	for i := range all {
		all[i].User = names[ids[i]]
	}
	return all, err
}

// Employ adds somebody to the staff, or gives them the role when they are there already.
func (s *Service) Employ(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID, user person.UserID, role Role) (Staff, error) {
	if err := s.MustOwn(ctx, tx, who, merchant); err != nil {
		return Staff{}, err
	}
	if _, err := tx.Exec(ctx, `update merchant set version = version + 1 where merchant_id = $1`, merchant); err != nil {
		return Staff{}, err
	}
	if _, err := tx.Exec(ctx, `insert into merchant_staff (merchant_id, user_id, role, added_at) values ($1, $2, $3, $4)
		on conflict (merchant_id, user_id) do update set role = excluded.role`, merchant, user, role, s.now().UnixMicro()); err != nil {
		return Staff{}, err
	}
	return s.employed(ctx, tx, merchant, user)
}

// employed looks the staff over after a change: it needs an owner, and is not for everybody.
func (s *Service) employed(ctx context.Context, tx *database.Tx, merchant MerchantID, user person.UserID) (found Staff, err error) {
	all, err := staffOf(ctx, tx, merchant)
	if err != nil {
		return Staff{}, err
	}
	owners := 0
	for _, one := range all {
		if one.Role == RoleOwner {
			owners++
		}
		if one.User.ID == user {
			found = one
		}
	}
	if owners == 0 {
		return Staff{}, ErrLastOwner
	}
	if len(all) > mostStaff {
		return Staff{}, ErrTooManyStaff
	}
	if err := s.TellStaff(ctx, tx, Told{MerchantID: merchant}); err != nil {
		return Staff{}, err
	}
	if found.User.ID == "" { // no longer among those who are told
		return found, s.events.Append(ctx, tx, "merchant", Told{MerchantID: merchant}, event.User(string(user)))
	}
	return found, nil
}

// ChangeRole gives one of the staff another role.
func (s *Service) ChangeRole(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID, user person.UserID, role Role) (Staff, error) {
	if err := s.MustOwn(ctx, tx, who, merchant); err != nil {
		return Staff{}, err
	}
	if _, err := roleOf(ctx, tx, user, merchant); err != nil {
		return Staff{}, err
	}
	return s.Employ(ctx, tx, who, merchant, user, role)
}

// Dismiss takes somebody off the staff: an owner does, or they themselves.
func (s *Service) Dismiss(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID, user person.UserID) error {
	role, err := roleOf(ctx, tx, who, merchant)
	if err != nil {
		return err
	}
	if role != RoleOwner && who != user {
		return ErrNotOwner
	}
	if _, err := tx.Exec(ctx, `update merchant set version = version + 1 where merchant_id = $1`, merchant); err != nil {
		return err
	}
	touched, err := tx.Exec(ctx, `delete from merchant_staff where merchant_id = $1 and user_id = $2`, merchant, user)
	if err == nil && touched == 0 {
		err = fault.ErrNotFound
	}
	if err != nil {
		return err
	}
	_, err = s.employed(ctx, tx, merchant, user)
	return err
}
