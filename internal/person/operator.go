package person

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
)

// Whoever holds the machine needs no account to look after people: what follows is for the command line alone.

// Everybody hands over each person in order of handles, and whether they administer the server.
func (s *Service) Everybody(ctx context.Context, tx *database.Tx, take func(User, bool) error) error {
	rows, err := tx.Query(ctx, `select `+userColumns+`, p.administrator from person p order by p.handle`)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var user User
		var administrator bool
		if err := rows.Scan(&user.ID, &user.Handle, &user.Name, &user.About, &user.PictureID, &administrator); err != nil {
			return err
		}
		if err := take(user, administrator); err != nil {
			return err
		}
	}
	return rows.Err()
}

// InviteAsOperator makes a link to sign up, on nobody's behalf.
func (s *Service) InviteAsOperator(ctx context.Context, tx *database.Tx, draft InvitationDraft) (Issued, error) {
	if draft.Kind != InvitesUser && draft.Kind != InvitesAdministrator {
		return Issued{}, fault.ErrForbidden
	}
	return s.issue(ctx, tx, draft, nil, nil)
}
