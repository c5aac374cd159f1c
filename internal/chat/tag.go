package chat

import (
	"context"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

const (
	tagLimit      = 30 // characters
	tagsForMember = 20
)

// tidy is text as it is kept: composed, on one line, without space around it.
func tidy(text string) string { return strings.Join(strings.Fields(norm.NFC.String(text)), " ") }

// tagKey is what makes two tags the same.
func tagKey(tag string) string { return norm.NFC.String(strings.ToLower(tidy(tag))) }

// printable tells whether text is made of 1 to limit characters that show.
func printable(text string, limit int) bool {
	count := utf8.RuneCountInString(text)
	return utf8.ValidString(text) && count >= 1 && count <= limit && !strings.ContainsFunc(text, unicode.IsControl)
}

func tagsOf(ctx context.Context, tx *database.Tx, conversation ConversationID) (map[person.UserID][]string, error) {
	type row struct {
		user person.UserID
		tag  string
	}
	rows, err := database.All(ctx, tx, func(scan database.Scan) (r row, err error) {
		err = scan(&r.user, &r.tag)
		return r, err
	}, `select user_id, tag from member_tag where conversation_id = $1`, conversation)
	if err != nil {
		return nil, err
	}
	tags := map[person.UserID][]string{}
	for _, r := range rows {
		tags[r.user] = append(tags[r.user], r.tag)
	}
	// Sorted here, because the engines sort letters differently.
	for _, of := range tags {
		slices.SortFunc(of, func(a, b string) int { return strings.Compare(tagKey(a), tagKey(b)) })
	}
	return tags, nil
}

// SetTags gives a member the tags listed, and takes away all others. Only who looks after the group may.
func (s *Service) SetTags(ctx context.Context, tx *database.Tx, actor person.UserID, conversation ConversationID, user person.UserID, tags []string) (Member, error) {
	if _, err := lockGroup(ctx, tx, conversation, actor); err != nil {
		return Member{}, err
	}
	if _, err := roleOf(ctx, tx, conversation, user); err != nil {
		return Member{}, err
	}
	kept, err := distinctTags(tags)
	if err != nil {
		return Member{}, err
	}
	if _, err := tx.Exec(ctx, `delete from member_tag where conversation_id = $1 and user_id = $2`, conversation, user); err != nil {
		return Member{}, err
	}
	for _, tag := range kept {
		if _, err := tx.Exec(ctx, `insert into member_tag (conversation_id, user_id, tag_key, tag) values ($1, $2, $3, $4)`,
			conversation, user, tagKey(tag), tag); err != nil {
			return Member{}, err
		}
	}
	if err := s.changed(ctx, tx, conversation); err != nil {
		return Member{}, err
	}
	return s.MemberOf(ctx, tx, conversation, user)
}

func distinctTags(tags []string) ([]string, error) {
	var kept []string
	for _, tag := range tags {
		tag = tidy(tag)
		if !printable(tag, tagLimit) {
			return nil, ErrTagInvalid.At("/tags")
		}
		if !slices.ContainsFunc(kept, func(other string) bool { return tagKey(other) == tagKey(tag) }) {
			kept = append(kept, tag)
		}
	}
	if len(kept) > tagsForMember {
		return nil, ErrTagInvalid.At("/tags").With("limit", tagsForMember)
	}
	return kept, nil
}

// groupName checks the name of a group and gives it as it is kept.
func groupName(name string) (string, error) {
	const limit = 80
	name = tidy(name)
	if !printable(name, limit) {
		return "", ErrNameLength.At("/name")
	}
	return name, nil
}

// words checks what a member wants to say and gives it as it is kept.
func words(text string, empty bool) (string, error) {
	const limit = 10_000
	text = strings.TrimSpace(strings.ReplaceAll(text, "\r\n", "\n"))
	switch {
	case !utf8.ValidString(text) || strings.ContainsRune(text, 0):
		return "", fault.ErrInvalid.At("/text")
	case text == "" && !empty:
		return "", ErrTextEmpty.At("/text")
	case utf8.RuneCountInString(text) > limit:
		return "", ErrTextTooLong.At("/text").With("limit", limit)
	}
	return text, nil
}
