package offer

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

func (s *scene) employ(who, user person.UserID, role Role) error {
	return s.db.Write(context.Background(), func(ctx context.Context, tx *database.Tx) error {
		_, err := s.offers.Employ(ctx, tx, who, s.cafe, user, role)
		return err
	})
}

func (s *scene) changeRole(who, user person.UserID, role Role) error {
	return s.db.Write(context.Background(), func(ctx context.Context, tx *database.Tx) error {
		_, err := s.offers.ChangeRole(ctx, tx, who, s.cafe, user, role)
		return err
	})
}

func (s *scene) dismiss(who, user person.UserID) error {
	return s.db.Write(context.Background(), func(ctx context.Context, tx *database.Tx) error {
		return s.offers.Dismiss(ctx, tx, who, s.cafe, user)
	})
}

// staff is who works at the café, and as what.
func (s *scene) staff() string {
	s.Helper()
	roles := ""
	s.read(func(ctx context.Context, tx *database.Tx) error {
		all, err := staffOf(ctx, tx, s.cafe)
		for _, one := range all {
			roles += fmt.Sprint(one.User.Handle, " ", one.Role, ", ")
		}
		return err
	})
	return roles
}

// What only owners do, a clerk may not, and for a stranger the merchant does not exist.
func TestWhoMayDoWhat(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		published, draft := s.publish(coffee(), 1_00), s.drafted(coffee())
		type deed func(ctx context.Context, tx *database.Tx, who person.UserID) error
		owners := map[string]deed{
			"create": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				_, err := s.offers.Create(ctx, tx, who, s.cafe, coffee())
				return err
			},
			"save": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				return s.offers.Save(ctx, tx, who, s.cafe, draft, 1, coffee())
			},
			"preview": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				_, err := s.offers.Preview(ctx, tx, who, s.cafe, coffee())
				return err
			},
			"fund": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				return s.offers.Fund(ctx, tx, who, s.cafe, published, eur(1))
			},
			"return": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				return s.offers.Return(ctx, tx, who, s.cafe, published, eur(1))
			},
			"pause": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				return s.offers.Pause(ctx, tx, who, s.cafe, published)
			},
			"publish": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				return s.offers.Publish(ctx, tx, who, s.cafe, draft)
			},
			"end": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				return s.offers.End(ctx, tx, who, s.cafe, published)
			},
			"see the account": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				_, err := s.offers.Account(ctx, tx, who, s.cafe)
				return err
			},
			"read the statement": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				_, _, err := s.offers.Statement(ctx, tx, who, s.cafe, "", 10)
				return err
			},
			"pay out": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				_, err := s.offers.PayOut(ctx, tx, who, s.cafe, eur(1))
				return err
			},
			"deposit": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				_, err := s.offers.Deposit(ctx, tx, who, s.cafe, eur(1))
				return err
			},
			"list keys": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				_, err := s.offers.Keys(ctx, tx, who, s.cafe)
				return err
			},
			"make a key": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				_, err := s.offers.MakeKey(ctx, tx, who, s.cafe, "Till", []string{ScopeRedeem})
				return err
			},
			"employ": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				_, err := s.offers.Employ(ctx, tx, who, s.cafe, s.dee, RoleClerk)
				return err
			},
			"change a role": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				_, err := s.offers.ChangeRole(ctx, tx, who, s.cafe, s.cleo, RoleOwner)
				return err
			},
		}
		works := map[string]deed{
			"see an offer": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				_, err := s.offers.Offer(ctx, tx, who, s.cafe, draft)
				return err
			},
			"list offers": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				_, _, err := s.offers.Offers(ctx, tx, who, s.cafe, "", 10)
				return err
			},
			"list the staff": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				_, err := s.offers.Staff(ctx, tx, who, s.cafe)
				return err
			},
			"stand at the counter": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				teller, err := s.offers.Teller(ctx, tx, who, s.cafe)
				if err == nil && (teller.Merchant != s.cafe || teller.User != who || teller.Name == "" || teller.Key != "") {
					t.Errorf("the teller is %+v", teller)
				}
				return err
			},
		}
		for name, do := range owners {
			s.wantFaultOf(name, s.attempt(do, s.cleo), ErrNotOwner)
			s.wantFaultOf(name, s.attempt(do, s.ana), fault.ErrNotFound)
			s.wantFaultOf(name, s.attempt(do, s.ada), fault.ErrNotFound) // to administer the server is not to work there
			s.wantFaultOf(name, s.attempt(do, s.kim), nil)
		}
		for name, do := range works {
			s.wantFaultOf(name, s.attempt(do, s.ana), fault.ErrNotFound)
			s.wantFaultOf(name, s.attempt(do, s.cleo), nil)
		}
	})
}

var errUndone = fmt.Errorf("undone")

// attempt tries something and leaves nothing of it.
func (s *scene) attempt(do func(context.Context, *database.Tx, person.UserID) error, who person.UserID) error {
	err := s.db.Write(context.Background(), func(ctx context.Context, tx *database.Tx) error {
		if err := do(ctx, tx, who); err != nil {
			return err
		}
		return errUndone
	})
	if errors.Is(err, errUndone) {
		return nil
	}
	return err
}

func (s *scene) wantFaultOf(what string, err, want error) {
	s.Helper()
	if !errors.Is(err, want) {
		s.Errorf("%s: want %v, got %v", what, want, err)
	}
}

// An owner of one merchant does nothing to another's offers.
func TestAnotherMerchantsOfferDoesNotExist(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		theirs, mine := s.opens("Kim's other", "EUR"), s.publish(coffee(), 1_00)
		for name, do := range map[string]func(context.Context, *database.Tx, person.UserID) error{
			"pause": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				return s.offers.Pause(ctx, tx, who, theirs, mine)
			},
			"end": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				return s.offers.End(ctx, tx, who, theirs, mine)
			},
			"see": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				_, err := s.offers.Offer(ctx, tx, who, theirs, mine)
				return err
			},
			"return": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				return s.offers.Return(ctx, tx, who, theirs, mine, eur(1))
			},
		} {
			s.wantFaultOf(name, s.attempt(do, s.kim), fault.ErrNotFound)
		}
	})
}

// A merchant is never without an owner, and its staff comes and goes.
func TestTheLastOwnerStays(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		s.wantFault(s.dismiss(s.kim, s.kim), ErrLastOwner)
		s.wantFault(s.changeRole(s.kim, s.kim, RoleClerk), ErrLastOwner)
		s.wantFault(s.employ(s.kim, s.kim, RoleClerk), ErrLastOwner)
		s.wantFault(s.changeRole(s.kim, s.dee, RoleOwner), fault.ErrNotFound)
		s.wantFault(s.dismiss(s.kim, s.dee), fault.ErrNotFound)
		s.wantFault(s.dismiss(s.cleo, s.kim), ErrNotOwner)
		if got := s.staff(); got != "kim owner, cleo clerk, " {
			t.Errorf("the staff is %s", got)
		}
		s.must(s.changeRole(s.kim, s.cleo, RoleOwner))
		s.must(s.employ(s.cleo, s.dee, RoleClerk))
		s.must(s.dismiss(s.kim, s.kim))
		s.wantFault(s.employ(s.kim, s.kim, RoleOwner), fault.ErrNotFound)
		s.must(s.dismiss(s.dee, s.dee))
		if got := s.staff(); got != "cleo owner, " {
			t.Errorf("the staff is %s", got)
		}
	})
}

// Everybody of the staff is told of what changes, and whoever is taken off it, that last time, too.
func TestTheStaffIsTold(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		seq := func(user person.UserID) (seq int64) {
			s.read(func(ctx context.Context, tx *database.Tx) (err error) {
				seq, err = event.Last(ctx, tx, event.User(string(user)))
				return err
			})
			return seq
		}
		told := func(what string, do func(), who ...person.UserID) {
			before := map[person.UserID]int64{}
			all := []person.UserID{s.kim, s.cleo, s.ana}
			for _, user := range all {
				before[user] = seq(user)
			}
			do()
			for _, user := range all {
				news := seq(user) > before[user]
				if want := slices.Contains(who, user); news != want {
					t.Errorf("%s: %s was told: %v, want %v", what, user, news, want)
				}
			}
		}
		var published ID
		told("an offer", func() { published = s.publish(coffee(), 0) }, s.kim, s.cleo)
		told("a claim", func() { s.claimed(s.ana, published) }, s.kim, s.cleo, s.ana)
		told("a clerk less", func() { s.must(s.dismiss(s.kim, s.cleo)) }, s.kim, s.cleo)
		told("the end", func() { s.steps(s.offers.End, published) }, s.kim)
	})
}
