package api

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/referral"
)

type rewardPath struct {
	ID referral.RewardID `path:"id" maxLength:"100" doc:"Id of the reward" example:"rwd_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}

type rewardList struct {
	Paging
	All bool `query:"all" doc:"Also what came to nothing, with the reason"`
}

func (e *edge) registerRewards() {
	const tag = "rewards"
	query(e, operation{id: "list-rewards", method: "GET", path: "/rewards", tag: tag,
		summary: "List your rewards", description: "For what you passed on and for what you used, the newest first.",
	}, e.listRewards)
	query(e, operation{id: "list-points", method: "GET", path: "/points", tag: tag,
		summary: "List your points", description: "What you have of each merchant's.",
	}, e.listPoints)
	command(e, operation{id: "open-reward", method: "PUT", path: "/rewards/{id}/opened", tag: tag,
		summary: "Open a reward", description: "Its page is made from the merchant's template.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.openReward)
	query(e, operation{id: "explain-reward", method: "GET", path: "/rewards/{id}/why", tag: tag,
		summary: "Explain a reward", description: "Why it was given, or why none.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.explainReward)
}

func (e *edge) listRewards(ctx context.Context, tx *database.Tx, who person.Actor, in *rewardList) (page[referral.Reward], error) {
	all, next, err := e.referrals.Rewards(ctx, tx, who.UserID, in.All, in.Cursor, in.Limit)
	return pageOf(all, next), err
}

func (e *edge) listPoints(ctx context.Context, tx *database.Tx, who person.Actor, _ *emptyInput) (page[referral.Points], error) {
	all, err := e.referrals.PointsOf(ctx, tx, who.UserID)
	return pageOf(all, ""), err
}

func (e *edge) openReward(ctx context.Context, tx *database.Tx, who person.Actor, in *rewardPath) (referral.Page, error) {
	return e.referrals.Open(ctx, tx, who.UserID, in.ID)
}

func (e *edge) explainReward(ctx context.Context, tx *database.Tx, who person.Actor, in *rewardPath) (referral.Explanation, error) {
	return e.referrals.Explain(ctx, tx, who.UserID, in.ID)
}
