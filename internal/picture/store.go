package picture

import (
	"context"
	"errors"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
)

// draftLife is how long a picture may wait to be used.
const draftLife = 24 * time.Hour

// Service keeps pictures in the database, so that one file is the whole backup and every node serves them.
type Service struct {
	now      func() time.Time
	decoding chan struct{}
}

// decodedAtOnce bounds how many pictures are decoded at the same time, and with it the memory that takes.
const decodedAtOnce = 2

// New returns a service that dates pictures by now.
func New(now func() time.Time) *Service {
	return &Service{now: now, decoding: make(chan struct{}, decodedAtOnce)}
}

// Store keeps a picture as a draft of its owner.
func (s *Service) Store(ctx context.Context, tx *database.Tx, owner string, p Picture) (ID, error) {
	pictureID := id.New[ID]("pic")
	_, err := tx.Exec(ctx, `insert into picture (picture_id, owner_id, audience, mime, width, height, bytes, created_at)
		values ($1, $2, $3, $4, $5, $6, $7, $8)`,
		pictureID, owner, Draft, p.Mime, int64(p.Width), int64(p.Height), p.Bytes, s.now().UnixMicro())
	return pictureID, err
}

// Publish shows a draft to an audience: Public or a stream. Anything but the owner's own draft is ErrMissing, so that a
// picture cannot be taken from another person or shown to a second audience by knowing its id.
func (s *Service) Publish(ctx context.Context, tx *database.Tx, pictureID ID, owner, audience string) error {
	touched, err := tx.Exec(ctx, `update picture set audience = $3 where picture_id = $1 and owner_id = $2 and audience = 'draft'`,
		pictureID, owner, audience)
	if err == nil && touched == 0 {
		return ErrMissing
	}
	return err
}

// ShownTo tells whose a picture is and to what audience it is shown, without reading it; both are empty when there is none.
func (s *Service) ShownTo(ctx context.Context, tx *database.Tx, pictureID ID) (owner, audience string, err error) {
	err = tx.QueryRow(ctx, `select owner_id, audience from picture where picture_id = $1`, pictureID).Scan(&owner, &audience)
	if errors.Is(err, database.ErrNoRows) {
		return "", "", nil
	}
	return owner, audience, err
}

// Load reads a picture; who may see it is for the caller to decide by its audience. fault.ErrNotFound when there is none.
func (s *Service) Load(ctx context.Context, tx *database.Tx, pictureID ID) (Stored, error) {
	var p Stored
	var at int64
	err := tx.QueryRow(ctx, `select owner_id, audience, mime, width, height, bytes, created_at from picture where picture_id = $1`,
		pictureID).Scan(&p.Owner, &p.Audience, &p.Mime, &p.Width, &p.Height, &p.Bytes, &at)
	if errors.Is(err, database.ErrNoRows) {
		return Stored{}, fault.ErrNotFound
	}
	p.CreatedAt = time.UnixMicro(at).UTC()
	return p, err
}

// Remove deletes a picture of an owner, whatever its audience. Nothing may refer to it any more.
func (s *Service) Remove(ctx context.Context, tx *database.Tx, pictureID ID, owner string) error {
	_, err := tx.Exec(ctx, `delete from picture where picture_id = $1 and owner_id = $2`, pictureID, owner)
	return err
}

// PruneDrafts deletes up to limit drafts that nobody used within a day, and tells how many it did.
func (s *Service) PruneDrafts(ctx context.Context, tx *database.Tx, limit int) (int64, error) {
	return tx.Exec(ctx, `delete from picture where picture_id in
		(select picture_id from picture where audience = 'draft' and created_at < $1 order by created_at limit $2)`,
		s.now().Add(-draftLife).UnixMicro(), int64(limit))
}
