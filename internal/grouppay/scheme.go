package grouppay

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/person"
)

// SchemeID names a saved scheme ("sc_...").
type SchemeID string

const maxSchemes = 50

// Scheme is a named way of asking that a group has saved.
type Scheme struct {
	ID        SchemeID      `json:"id" doc:"Empty for the one that comes with Trilby"`
	Name      string        `json:"name" doc:"Empty for the one that comes with Trilby" example:"Friday dinner"`
	Default   bool          `json:"default" doc:"Whether the composer starts with it; each conversation has exactly one"`
	Terms     Terms         `json:"terms"`
	CreatedBy person.UserID `json:"created_by,omitempty"`
}

// SchemeDraft is a scheme to be saved.
type SchemeDraft struct {
	Name    string `json:"name" maxLength:"240" doc:"1 to 60 characters" example:"Friday dinner"`
	Default bool   `json:"default,omitempty" doc:"Whether it becomes the conversation's default"`
	Terms   Terms  `json:"terms"`
}

// builtIn is the default of a group that has chosen none.
var builtIn = Terms{
	Selection: Selection{Kind: Everyone}, Split: Split{Kind: Equal}, Settlement: OnConfirmation, Visibility: ToPayers,
}

// Schemes lists the ways of asking of a conversation: the one that comes with Trilby, then the saved ones by age.
func (s *Service) Schemes(ctx context.Context, tx *database.Tx, user person.UserID, conversation chat.ConversationID) ([]Scheme, error) {
	if _, err := s.chats.MemberOf(ctx, tx, conversation, user); err != nil {
		return nil, err
	}
	saved, err := database.All(ctx, tx, scanScheme, `select `+schemeColumns+` from scheme
		where conversation_id = $1 and removed_at is null order by created_at, scheme_id`, conversation)
	first := Scheme{Default: true, Terms: builtIn}
	for _, scheme := range saved {
		first.Default = first.Default && !scheme.Default
	}
	return append([]Scheme{first}, saved...), err
}

// SaveScheme saves a way of asking under a name. Any member may.
func (s *Service) SaveScheme(ctx context.Context, tx *database.Tx, user person.UserID, conversation chat.ConversationID, draft SchemeDraft) (Scheme, error) {
	saved, err := s.Schemes(ctx, tx, user, conversation)
	if err != nil {
		return Scheme{}, err
	}
	if len(saved) > maxSchemes {
		return Scheme{}, ErrTooManySchemes.With("most", maxSchemes)
	}
	scheme := Scheme{ID: id.New[SchemeID]("sc"), CreatedBy: user, Default: draft.Default, Terms: draft.Terms}
	terms, err := scheme.take(draft)
	if err != nil {
		return Scheme{}, err
	}
	if err := clearDefault(ctx, tx, conversation, draft.Default); err != nil {
		return Scheme{}, err
	}
	if _, err := tx.Exec(ctx, `insert into scheme (scheme_id, conversation_id, name, is_default, terms, created_by, created_at)
		values ($1, $2, $3, $4, $5, $6, $7)`,
		scheme.ID, conversation, scheme.Name, scheme.Default, terms, user, s.now().UnixMicro()); err != nil {
		return Scheme{}, err
	}
	return scheme, s.tellSchemes(ctx, tx, conversation)
}

// ReplaceScheme changes a saved scheme. Requests posted with it keep the terms they were posted with.
func (s *Service) ReplaceScheme(ctx context.Context, tx *database.Tx, user person.UserID, schemeID SchemeID, draft SchemeDraft) (Scheme, error) {
	scheme, conversation, err := s.changeable(ctx, tx, user, schemeID)
	if err != nil {
		return Scheme{}, err
	}
	terms, err := scheme.take(draft)
	if err != nil {
		return Scheme{}, err
	}
	if err := clearDefault(ctx, tx, conversation, draft.Default); err != nil {
		return Scheme{}, err
	}
	if _, err := tx.Exec(ctx, `update scheme set name = $2, is_default = $3, terms = $4, version = version + 1
		where scheme_id = $1`, schemeID, scheme.Name, scheme.Default, terms); err != nil {
		return Scheme{}, err
	}
	return scheme, s.tellSchemes(ctx, tx, conversation)
}

// RemoveScheme takes a saved scheme out of the list. Requests posted with it keep its terms.
func (s *Service) RemoveScheme(ctx context.Context, tx *database.Tx, user person.UserID, schemeID SchemeID) error {
	_, conversation, err := s.changeable(ctx, tx, user, schemeID)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `update scheme set removed_at = $2, is_default = false where scheme_id = $1`,
		schemeID, s.now().UnixMicro()); err != nil {
		return err
	}
	return s.tellSchemes(ctx, tx, conversation)
}

// changeable finds a scheme that somebody may change: its maker, or who looks after the group.
func (s *Service) changeable(ctx context.Context, tx *database.Tx, user person.UserID, schemeID SchemeID) (Scheme, chat.ConversationID, error) {
	var conversation chat.ConversationID
	var role chat.Role
	err := tx.QueryRow(ctx, `select s.conversation_id, m.role from scheme s
		join member m on m.conversation_id = s.conversation_id and m.user_id = $2 and m.left_at is null
		where s.scheme_id = $1 and s.removed_at is null`, schemeID, user).Scan(&conversation, &role)
	if errors.Is(err, database.ErrNoRows) {
		return Scheme{}, "", fault.ErrNotFound
	}
	if err != nil {
		return Scheme{}, "", err
	}
	scheme, err := loadScheme(ctx, tx, conversation, schemeID)
	if err == nil && scheme.CreatedBy != user && role == chat.PlainMember {
		return Scheme{}, "", ErrSchemeForbidden
	}
	return scheme, conversation, err
}

// take puts a draft into a scheme once it has been checked, and gives its terms as they are stored.
func (scheme *Scheme) take(draft SchemeDraft) (string, error) {
	name := strings.TrimSpace(norm.NFC.String(draft.Name))
	length := utf8.RuneCountInString(name)
	if !utf8.ValidString(name) || length < 1 || length > 60 || strings.ContainsFunc(name, unicode.IsControl) {
		return "", ErrSchemeName.At("/name")
	}
	if err := draft.Terms.check(); err != nil {
		return "", err
	}
	scheme.Name, scheme.Default, scheme.Terms = name, draft.Default, draft.Terms
	text, err := json.Marshal(draft.Terms)
	return string(text), err
}

func clearDefault(ctx context.Context, tx *database.Tx, conversation chat.ConversationID, another bool) error {
	if !another {
		return nil
	}
	_, err := tx.Exec(ctx, `update scheme set is_default = false where conversation_id = $1 and is_default`, conversation)
	return err
}

const schemeColumns = `scheme_id, name, is_default, terms, created_by`

func scanScheme(scan database.Scan) (Scheme, error) {
	var scheme Scheme
	var terms string
	if err := scan(&scheme.ID, &scheme.Name, &scheme.Default, &terms, &scheme.CreatedBy); err != nil {
		return Scheme{}, err
	}
	if err := json.Unmarshal([]byte(terms), &scheme.Terms); err != nil {
		return Scheme{}, fmt.Errorf("terms of %s: %w", scheme.ID, err)
	}
	return scheme, nil
}

func loadScheme(ctx context.Context, tx *database.Tx, conversation chat.ConversationID, schemeID SchemeID) (Scheme, error) {
	scheme, err := scanScheme(tx.QueryRow(ctx, `select `+schemeColumns+` from scheme
		where scheme_id = $1 and conversation_id = $2 and removed_at is null`, schemeID, conversation).Scan)
	if errors.Is(err, database.ErrNoRows) {
		return Scheme{}, fault.ErrNotFound
	}
	return scheme, err
}

// tellSchemes says that the list has changed.
func (s *Service) tellSchemes(ctx context.Context, tx *database.Tx, conversation chat.ConversationID) error {
	return s.events.Append(ctx, tx, "schemes", map[string]any{"conversation_id": conversation, "at": s.now().UTC().Format(time.RFC3339)},
		event.Conversation(string(conversation)))
}
