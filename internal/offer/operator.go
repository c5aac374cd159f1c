package offer

import (
	"context"
	"errors"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

// Whoever holds the machine needs no account to look after merchants: what follows is for the command line alone. It acts as
// one of the merchant's owners would, and an administrator.

// EveryMerchant hands over each merchant, the earliest first.
func (s *Service) EveryMerchant(ctx context.Context, tx *database.Tx, take func(Merchant) error) error {
	all, err := s.merchants(ctx, tx, `select `+merchantColumns+`, '' from merchant m order by m.created_at, m.merchant_id`)
	for _, merchant := range all {
		if err == nil {
			err = take(merchant)
		}
	}
	return err
}

// ApplyAsOperator makes a merchant for its owner, and agrees to it. Faults: those of Apply.
func (s *Service) ApplyAsOperator(ctx context.Context, tx *database.Tx, owner person.UserID, draft MerchantDraft) (Merchant, error) {
	return s.Apply(ctx, tx, person.Actor{UserID: owner, Administrator: true}, draft)
}

// DecideAsOperator is Decide; that the merchant's owner did not decide it is seen from nobody's being named.
func (s *Service) DecideAsOperator(ctx context.Context, tx *database.Tx, merchant MerchantID, agree bool) (Merchant, error) {
	owner, err := ownerOf(ctx, tx, merchant)
	if err != nil {
		return Merchant{}, err
	}
	decided, err := s.Decide(ctx, tx, person.Actor{UserID: owner, Administrator: true}, merchant, agree)
	if err != nil {
		return Merchant{}, err
	}
	_, err = tx.Exec(ctx, `update merchant set decided_by = null where merchant_id = $1`, merchant)
	return decided, err
}

// KeysAsOperator is Keys.
func (s *Service) KeysAsOperator(ctx context.Context, tx *database.Tx, merchant MerchantID) ([]Key, error) {
	owner, err := ownerOf(ctx, tx, merchant)
	if err != nil {
		return nil, err
	}
	return s.Keys(ctx, tx, owner, merchant)
}

// MakeKeyAsOperator is MakeKey.
func (s *Service) MakeKeyAsOperator(ctx context.Context, tx *database.Tx, merchant MerchantID, name string, allowed []string) (Key, error) {
	owner, err := ownerOf(ctx, tx, merchant)
	if err != nil {
		return Key{}, err
	}
	return s.MakeKey(ctx, tx, owner, merchant, name, allowed)
}

// RevokeKeyAsOperator is RevokeKey, whosever the key is.
func (s *Service) RevokeKeyAsOperator(ctx context.Context, tx *database.Tx, key KeyID) error {
	var merchant MerchantID
	err := tx.QueryRow(ctx, `select merchant_id from api_key where key_id = $1`, key).Scan(&merchant)
	if errors.Is(err, database.ErrNoRows) {
		return fault.ErrNotFound
	}
	if err != nil {
		return err
	}
	owner, err := ownerOf(ctx, tx, merchant)
	if err != nil {
		return err
	}
	return s.RevokeKey(ctx, tx, owner, merchant, key)
}

// ownerOf is the first of a merchant's owners; it always has one.
func ownerOf(ctx context.Context, tx *database.Tx, merchant MerchantID) (person.UserID, error) {
	owners, err := database.All(ctx, tx, database.Column[person.UserID], `select user_id from merchant_staff
		where merchant_id = $1 and role = 'owner' order by added_at, user_id limit 1`, merchant)
	if err == nil && len(owners) == 0 {
		err = fault.ErrNotFound
	}
	if err != nil {
		return "", err
	}
	return owners[0], nil
}
