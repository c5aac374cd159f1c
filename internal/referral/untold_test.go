package referral

import (
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/offer"
)

// What a friend bought decides which template is taken. Where the friend does not want to be named it decides nothing, or the
// amount would tell it.
func TestWhatAnUnnamedFriendSpentDecidesNothing(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		for _, one := range []struct {
			named *bool
			spent int64
			want  int64
		}{{yes(), 5000, 200}, {yes(), 900, 50}, {no(), 5000, 50}, {no(), 900, 50}} {
			before := s.wallet(s.ana)
			id := s.publish(s.coffee(func(d *CampaignDraft) {
				d.Kind, d.Terms = offer.AmountOff, offer.Terms{Value: euros(100)}
				d.Rules.Rewards.FirstUser = []Template{
					{Condition: "spent >= 1000", Gives: GivesMoney, Amount: euros(200)},
					{Gives: GivesMoney, Amount: euros(50)},
				}
			}), 10000)
			s.set(s.bo, SettingsChange{WeeklyLimit: number(100)})
			s.claim(s.ana, id, asRecommended)
			s.redeem(s.claim(s.bo, id, ClaimWish{Named: one.named}), one.spent)
			s.clock.pass(49 * time.Hour)
			s.settle()
			if got := s.wallet(s.ana) - before; got != one.want {
				t.Errorf("named %v, spent %d: Ana got %d, want %d", *one.named, one.spent, got, one.want)
			}
		}
	})
}
