package api

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

type searchInput struct {
	Paging
	Query string `query:"query" required:"true" minLength:"1" maxLength:"100" doc:"Beginning of a name, or an exact handle" example:"ana"`
}

type userPath struct {
	ID person.UserID `path:"user_id" maxLength:"100" doc:"Id of the user" example:"u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}

func (e *edge) registerUsers() {
	const tag = "people"
	query(e, operation{id: "find-users", method: "GET", path: "/users", tag: tag,
		summary: "Find people", description: "By the beginning of their name, when they let themselves be found, or by their exact handle.",
	}, e.findUsers)
	query(e, operation{id: "show-user", method: "GET", path: "/users/{user_id}", tag: tag,
		summary: "Show a user", description: "A user and how they stand to you. That somebody has blocked you never shows.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.showUser)
}

func (e *edge) registerFriends() {
	const tag = "people"
	query(e, operation{id: "list-friends", method: "GET", path: "/friends", tag: tag,
		summary: "List your friends", description: "In order of their names.",
	}, e.listFriends)
	query(e, operation{id: "list-friend-requests", method: "GET", path: "/friend-requests", tag: tag,
		summary: "List open friend requests", description: "Those that wait for your answer, and those that you have asked.",
	}, e.listFriendRequests)
	command(e, operation{id: "befriend", method: "PUT", path: "/friends/{user_id}", tag: tag,
		summary: "Ask for or accept a friendship", description: "Accepts their request when there is one, asks otherwise. Asking again changes nothing.",
		faults: []*fault.Fault{fault.ErrNotFound, person.ErrOneself, person.ErrBlockedByMe},
	}, e.befriend)
	command(e, operation{id: "unfriend", method: "DELETE", path: "/friends/{user_id}", tag: tag,
		summary: "End a friendship", description: "Or withdraw or decline the request for one.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.unfriend)
	query(e, operation{id: "list-blocks", method: "GET", path: "/blocks", tag: tag,
		summary: "List whom you have blocked", description: "In order of their names. Only you see this.",
	}, e.listBlocks)
	command(e, operation{id: "block", method: "PUT", path: "/blocks/{user_id}", tag: tag,
		summary: "Block somebody", description: "Ends the friendship; you can no longer write to each other directly. They are not told.",
		faults: []*fault.Fault{fault.ErrNotFound, person.ErrOneself},
	}, e.block)
	command(e, operation{id: "unblock", method: "DELETE", path: "/blocks/{user_id}", tag: tag,
		summary: "Unblock somebody", description: "The friendship does not come back by itself.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.unblock)
}

func (e *edge) findUsers(ctx context.Context, tx *database.Tx, who person.Actor, in *searchInput) (page[person.User], error) {
	found, next, err := e.people.Search(ctx, tx, who, in.Query, in.Cursor, in.Limit)
	return pageOf(found, next), err
}

func (e *edge) showUser(ctx context.Context, tx *database.Tx, who person.Actor, in *userPath) (person.Profile, error) {
	return e.people.Profile(ctx, tx, who, in.ID)
}

func (e *edge) listFriends(ctx context.Context, tx *database.Tx, who person.Actor, in *Paging) (page[person.Friend], error) {
	friends, next, err := e.people.Friends(ctx, tx, who, in.Cursor, in.Limit)
	return pageOf(friends, next), err
}

func (e *edge) listFriendRequests(ctx context.Context, tx *database.Tx, who person.Actor, _ *emptyInput) (person.FriendRequests, error) {
	return e.people.FriendRequests(ctx, tx, who)
}

func (e *edge) befriend(ctx context.Context, tx *database.Tx, who person.Actor, in *userPath) (person.Profile, error) {
	if _, err := e.people.Befriend(ctx, tx, who, in.ID); err != nil {
		return person.Profile{}, err
	}
	return e.people.Profile(ctx, tx, who, in.ID)
}

func (e *edge) unfriend(ctx context.Context, tx *database.Tx, who person.Actor, in *userPath) (none, error) {
	return none{}, e.people.Unfriend(ctx, tx, who, in.ID)
}

func (e *edge) listBlocks(ctx context.Context, tx *database.Tx, who person.Actor, _ *emptyInput) (page[person.User], error) {
	all, err := e.people.Blocks(ctx, tx, who)
	return pageOf(all, ""), err
}

func (e *edge) block(ctx context.Context, tx *database.Tx, who person.Actor, in *userPath) (none, error) {
	return none{}, e.people.Block(ctx, tx, who, in.ID)
}

func (e *edge) unblock(ctx context.Context, tx *database.Tx, who person.Actor, in *userPath) (none, error) {
	return none{}, e.people.Unblock(ctx, tx, who, in.ID)
}
