package grouppay

import (
	"slices"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/person"
)

// SelectionKind is a way of choosing whom to ask.
type SelectionKind string

// The selections.
const (
	Everyone SelectionKind = "everyone"
	Members  SelectionKind = "members"
	Tagged   SelectionKind = "tagged"
)

// Selection is who is asked. It is resolved to a list of payers when the request is posted.
type Selection struct {
	Kind    SelectionKind   `json:"kind" enum:"everyone,members,tagged" example:"everyone"`
	UserIDs []person.UserID `json:"user_ids,omitempty" maxItems:"1000" doc:"members: who"`
	Tag     string          `json:"tag,omitempty" maxLength:"120" doc:"tagged: the tag that payers bear"`
}

// selections chooses among the members other than the requester; another way of choosing is another row.
var selections = map[SelectionKind]func(others []chat.Member, s Selection) ([]chat.Member, error){
	Everyone: func(others []chat.Member, _ Selection) ([]chat.Member, error) { return others, nil },
	Members:  selectMembers,
	Tagged:   selectTagged,
}

// choose resolves a selection, in member order.
func (s Selection) choose(members []chat.Member, requester person.UserID) ([]chat.Member, error) {
	others := slices.DeleteFunc(slices.Clone(members), func(m chat.Member) bool { return m.User.ID == requester })
	chosen, err := selections[s.Kind](others, s)
	switch {
	case err != nil:
		return nil, err
	case len(chosen) == 0:
		return nil, ErrNoPayers.At("/terms/selection")
	case len(chosen) > maxPayers:
		return nil, ErrTooManyPayers.At("/terms/selection").With("most", maxPayers)
	}
	return chosen, nil
}

func selectMembers(others []chat.Member, s Selection) ([]chat.Member, error) {
	wanted := make(map[person.UserID]bool, len(s.UserIDs))
	for _, user := range s.UserIDs {
		wanted[user] = true
	}
	chosen := slices.DeleteFunc(others, func(m chat.Member) bool { return !wanted[m.User.ID] })
	if len(chosen) < len(wanted) {
		return nil, ErrPayerNotMember.At("/terms/selection/user_ids")
	}
	return chosen, nil
}

func selectTagged(others []chat.Member, s Selection) ([]chat.Member, error) {
	return slices.DeleteFunc(others, func(m chat.Member) bool { return !m.Bears(s.Tag) }), nil
}
