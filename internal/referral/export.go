package referral

import (
	"bytes"
	"context"
	"encoding/csv"
	"strconv"
	"strings"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// exportColumns are English and stay: programs read them.
var exportColumns = []string{"redemption_id", "at", "offer_id", "title", "kind", "by", "place", "order_reference", "currency", "spent", "value", "state",
	"reversed_at", "reversal_reason", "first_user_reward", "first_user_reason", "friend_reward", "friend_reason"}

// Export writes an offer's redemptions as CSV, the newest first, for its merchant's staff: amounts as decimals, no names but the
// staff's own.
func (s *Service) Export(ctx context.Context, tx *database.Tx, who person.UserID, merchant offer.MerchantID, id offer.ID) ([]byte, error) {
	if _, err := s.offers.Offer(ctx, tx, who, merchant, id); err != nil {
		return nil, err
	}
	var text bytes.Buffer
	table := csv.NewWriter(&text)
	if err := table.Write(exportColumns); err != nil {
		return nil, err
	}
	const pageSize = 500
	for cursor := ""; ; {
		rows, next, err := s.Redemptions(ctx, tx, who, merchant, id, cursor, pageSize)
		if err != nil {
			return nil, err
		}
		for _, r := range rows {
			if err := table.Write(exportRow(r)); err != nil {
				return nil, err
			}
		}
		if cursor = next; cursor == "" {
			table.Flush()
			return text.Bytes(), table.Error()
		}
	}
}

func exportRow(r Redeemed) []string {
	reversed := ""
	if r.ReversedAt != nil {
		reversed = r.ReversedAt.Format(time.RFC3339)
	}
	row := []string{string(r.ID), r.At.Format(time.RFC3339), string(r.OfferID), plain(r.Title), string(r.Kind), plain(r.By), plain(r.Place),
		plain(r.OrderReference), string(r.Value.Currency), decimal(r.Spent), r.Value.Decimal(), r.State, reversed, plain(r.Reason)}
	for _, side := range []Side{FirstUser, Friend} {
		worth, reason := "", ""
		for _, o := range r.Rewards {
			if o.Side != side {
				continue
			}
			reason = string(o.Reason)
			worth = decimal(o.Amount)
			if o.Points > 0 {
				worth = strconv.FormatInt(o.Points, 10) + " points"
			}
		}
		row = append(row, worth, reason)
	}
	return row
}

func decimal(amount *money.Amount) string {
	if amount == nil {
		return ""
	}
	return amount.Decimal()
}

// plain keeps a spreadsheet from taking a cell for a formula.
func plain(cell string) string {
	if strings.ContainsAny(cell[:min(1, len(cell))], "=+-@\t\r") {
		return "'" + cell
	}
	return cell
}
