package offer

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
)

// Whatever the staff and the tills can read of this room names neither a guest nor a guest's voucher or code.
func TestTheStaffNeverLearnsWhoseItIs(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(fifth(fromBudget, unboundedly), 100_00)
		ana, bo := s.claimed(s.ana, id), s.claimed(s.bo, id)
		first := s.redeemed(ordered("table 6", spent(ana.Code, 10_00)))
		again := s.redeemed(spent(bo.Code, 20_00))
		back, err := s.reverse(first.ID)
		must(s, back, err)
		checked, err := s.check(spent(ana.Code, 10_00))
		must(s, checked, err)
		read := map[string]any{"redeeming": first, "redeeming again": again, "reversing": back, "checking": checked, "the offer": s.offer(id)}
		s.read(func(ctx context.Context, tx *database.Tx) error {
			lines, _, err := s.offers.Statement(ctx, tx, s.kim, s.cafe, "", 100)
			all, _, failed := s.offers.Redemptions(ctx, tx, s.cafe, &id, "", 100)
			news, gone := event.Since(ctx, tx, event.User(string(s.cleo)), 0, 1000)
			if err != nil || failed != nil || gone != nil || len(lines) == 0 || len(all) != 2 || len(news) == 0 {
				return fmt.Errorf("read %d lines, %d redemptions, %d events: %w, %w, %w", len(lines), len(all), len(news), err, failed, gone)
			}
			read["the statement"], read["redemptions"], read["events"] = lines, all, news
			staff, err := s.offers.Staff(ctx, tx, s.cleo, s.cafe)
			read["the staff"] = staff
			return err
		})
		for what, answer := range read {
			text, err := json.Marshal(answer)
			s.must(err)
			for _, secret := range []string{string(s.ana), string(s.bo), "Whole name of ana", "Whole name of bob", string(ana.ID), string(bo.ID),
				ana.Code, strings.ReplaceAll(bo.Code, "-", "")} {
				if strings.Contains(string(text), secret) {
					t.Errorf("%s tells %q: %s", what, secret, text)
				}
			}
		}
		if text, _ := json.Marshal(read["the staff"]); !strings.Contains(string(text), "Whole name of cleo") {
			t.Errorf("nothing would have been found in %s", text)
		}
	})
}

// The database has no code in clear: neither a dump of it nor the key to the hashes alone opens a voucher.
func TestCodesAreNotInTheDatabase(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		v := s.claimed(s.ana, s.publish(coffee(), 0))
		s.redeemed(spent(v.Code, -1))
		code := strings.ReplaceAll(v.Code, "-", "")
		s.read(func(ctx context.Context, tx *database.Tx) error {
			rows, err := database.All(ctx, tx, database.Column[string], `select code_hash || ' ' || code_sealed from voucher
				union all select payload from event union all select order_reference || place from redemption`)
			for _, row := range rows {
				if strings.Contains(row, code) || strings.Contains(row, v.Code) {
					t.Errorf("the code %s is in %q", code, row)
				}
			}
			return err
		})
	})
}
