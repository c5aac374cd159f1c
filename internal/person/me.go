package person

import (
	"context"
	"errors"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/picture"
)

// Newcomer is a person to be.
type Newcomer struct {
	Handle        string
	Name          string
	Administrator bool
	Password      Password
}

// Change says what a user wants to be different about themself; nil leaves as it is. An empty PictureID takes the picture
// away.
type Change struct {
	Name         *string
	About        *string
	Locale       *string
	Discoverable *bool
	PictureID    *picture.ID
}

// Add makes a person without asking for an invitation: for the command line and the demo. They can sign in by a link
// (SignInLink), or by the password if there is one.
func (s *Service) Add(ctx context.Context, tx *database.Tx, who Newcomer) (User, error) {
	return s.add(ctx, tx, id.New[UserID]("u"), who)
}

func (s *Service) add(ctx context.Context, tx *database.Tx, userID UserID, who Newcomer) (User, error) {
	handle, name, err := parseNewcomer(who.Handle, who.Name)
	if err != nil {
		return User{}, err
	}
	touched, err := tx.Exec(ctx, `insert into person (user_id, handle, name, search_name, administrator, password_hash, created_at)
		values ($1, $2, $3, $4, $5, $6, $7) on conflict (handle) do nothing`,
		userID, handle, name, searchForm(name), who.Administrator, who.Password.hash, s.now().UnixMicro())
	if err != nil {
		return User{}, err
	}
	if touched == 0 {
		return User{}, ErrHandleTaken.At("/handle")
	}
	return User{ID: userID, Handle: handle, Name: name}, nil
}

func parseNewcomer(handleText, nameText string) (handle, name string, err error) {
	if handle, err = ParseHandle(handleText); err != nil {
		return "", "", fault.At(err, "/handle")
	}
	if name, err = parseName(nameText); err != nil {
		return "", "", fault.At(err, "/name")
	}
	return handle, name, nil
}

// Me reads what the actor sees of themself.
func (s *Service) Me(ctx context.Context, tx *database.Tx, actor Actor) (Me, error) {
	me := Me{TerminalID: actor.TerminalID}
	var passkeys int64
	err := tx.QueryRow(ctx, `select `+userColumns+`, p.administrator, p.discoverable, p.locale, p.password_hash <> '',
		(select count(*) from passkey k where k.user_id = p.user_id) from person p where p.user_id = $1`, actor.UserID).
		Scan(&me.ID, &me.Handle, &me.Name, &me.About, &me.PictureID, &me.Administrator, &me.Discoverable, &me.Locale,
			&me.HasPassword, &passkeys)
	me.Passkeys = int(passkeys)
	if errors.Is(err, database.ErrNoRows) {
		return Me{}, fault.ErrNotFound
	}
	return me, err
}

// ByHandle finds a person by their exact handle, for the command line. fault.ErrNotFound when there is none.
func (s *Service) ByHandle(ctx context.Context, tx *database.Tx, handle string) (User, error) {
	known, err := ParseHandle(handle)
	if err != nil {
		return User{}, fault.ErrNotFound
	}
	users, err := database.All(ctx, tx, scanUser, `select `+userColumns+` from person p where p.handle = $1`, known)
	if err != nil {
		return User{}, err
	}
	if len(users) == 0 {
		return User{}, fault.ErrNotFound
	}
	return users[0], nil
}

// Update changes what the actor wants to be different about themself.
func (s *Service) Update(ctx context.Context, tx *database.Tx, actor Actor, change Change) (Me, error) {
	before, err := s.Me(ctx, tx, actor)
	if err != nil {
		return Me{}, err
	}
	after, err := change.apply(before)
	if err != nil {
		return Me{}, err
	}
	newPicture := after.PictureID != nil && (before.PictureID == nil || *before.PictureID != *after.PictureID)
	if newPicture {
		if err := s.pictures.Publish(ctx, tx, *after.PictureID, string(actor.UserID), picture.Public); err != nil {
			return Me{}, fault.At(err, "/picture_id")
		}
	}
	if _, err := tx.Exec(ctx, `update person set name = $2, search_name = $3, about = $4, locale = $5, discoverable = $6, picture_id = $7
		where user_id = $1`, actor.UserID, after.Name, searchForm(after.Name), after.About, after.Locale, after.Discoverable,
		after.PictureID); err != nil {
		return Me{}, err
	}
	// A picture that was taken off is gone for everybody.
	if before.PictureID != nil && (newPicture || after.PictureID == nil) {
		if err := s.pictures.Remove(ctx, tx, *before.PictureID, string(actor.UserID)); err != nil {
			return Me{}, err
		}
	}
	if shown(before.User) != shown(after.User) {
		if err := s.tellOthers(ctx, tx, after.User); err != nil {
			return Me{}, err
		}
	}
	return s.tellMe(ctx, tx, actor)
}

func (c Change) apply(me Me) (Me, error) {
	var err error
	if c.Name != nil {
		if me.Name, err = parseName(*c.Name); err != nil {
			return Me{}, fault.At(err, "/name")
		}
	}
	if c.About != nil {
		if me.About, err = parseAbout(*c.About); err != nil {
			return Me{}, fault.At(err, "/about")
		}
	}
	if c.Locale != nil {
		if me.Locale, err = parseLocale(*c.Locale); err != nil {
			return Me{}, fault.At(err, "/locale")
		}
	}
	if c.Discoverable != nil {
		me.Discoverable = *c.Discoverable
	}
	if c.PictureID != nil {
		if me.PictureID = c.PictureID; *c.PictureID == "" {
			me.PictureID = nil
		}
	}
	return me, nil
}

// shown is a user in a form that compares by what is seen.
func shown(u User) (seen struct{ name, about, picture string }) {
	seen.name, seen.about = u.Name, u.About
	if u.PictureID != nil {
		seen.picture = string(*u.PictureID)
	}
	return seen
}

// tellMe reads the actor's new state and tells all their terminals.
func (s *Service) tellMe(ctx context.Context, tx *database.Tx, actor Actor) (Me, error) {
	me, err := s.Me(ctx, tx, actor)
	if err != nil {
		return Me{}, err
	}
	told := me
	told.TerminalID = "" // each terminal knows its own
	return me, s.events.Append(ctx, tx, "me", told, event.User(string(actor.UserID)))
}

// tellOthers shows a changed user to their friends, and to whom other rooms show them.
func (s *Service) tellOthers(ctx context.Context, tx *database.Tx, user User) error {
	friends, err := database.All(ctx, tx, database.Column[UserID], `select case when low_id = $1 then high_id else low_id end
		from friendship where (low_id = $1 or high_id = $1) and state = 'accepted'`, user.ID)
	if err != nil {
		return err
	}
	channels := make([]event.Channel, len(friends))
	for i, friend := range friends {
		channels[i] = event.User(string(friend))
	}
	if len(channels) > 0 {
		if err := s.events.Append(ctx, tx, "user", user, channels...); err != nil {
			return err
		}
	}
	return s.tellChanged(ctx, tx, user)
}
