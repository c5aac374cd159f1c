package picture

import (
	"bytes"
	"context"
	"errors"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/fault"
)

func TestDraftsArePublishedOnceByTheirOwner(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		clock := time.Date(2026, 5, 1, 12, 0, 0, 0, time.UTC)
		s := New(func() time.Time { return clock })
		write := func(run func(ctx context.Context, tx *database.Tx) error) error { return db.Write(t.Context(), run) }
		must := func(err error) {
			t.Helper()
			if err != nil {
				t.Fatal(err)
			}
		}
		p, err := Accept(bytes.NewReader(asPNG(t, corners(8, 8))), megabyte)
		must(err)
		var first, second ID
		must(write(func(ctx context.Context, tx *database.Tx) (err error) {
			if first, err = s.Store(ctx, tx, "u_ana", p); err != nil {
				return err
			}
			second, err = s.Store(ctx, tx, "u_ana", p)
			return err
		}))
		publish := func(id ID, owner, audience string) error {
			return write(func(ctx context.Context, tx *database.Tx) error { return s.Publish(ctx, tx, id, owner, audience) })
		}
		if err := publish(first, "u_bo", Public); !errors.Is(err, ErrMissing) {
			t.Errorf("another's draft: %v", err)
		}
		must(publish(first, "u_ana", "st_1"))
		if err := publish(first, "u_ana", Public); !errors.Is(err, ErrMissing) {
			t.Errorf("a second audience: %v", err)
		}
		load := func(id ID) (got Stored, err error) {
			err = db.Read(t.Context(), func(ctx context.Context, tx *database.Tx) (err error) {
				got, err = s.Load(ctx, tx, id)
				return err
			})
			return got, err
		}
		got, err := load(first)
		must(err)
		if got.Audience != "st_1" || got.Owner != "u_ana" || !got.CreatedAt.Equal(clock) || got.Mime != p.Mime ||
			got.Width != 8 || got.Height != 8 || !bytes.Equal(got.Bytes, p.Bytes) {
			t.Errorf("got %+v", got)
		}

		clock = clock.Add(draftLife + time.Second)
		must(write(func(ctx context.Context, tx *database.Tx) error {
			gone, err := s.PruneDrafts(ctx, tx, 10)
			if gone != 1 {
				t.Errorf("pruned %d", gone)
			}
			return err
		}))
		if _, err := load(second); !errors.Is(err, fault.ErrNotFound) {
			t.Errorf("the old draft: %v", err)
		}
		must(write(func(ctx context.Context, tx *database.Tx) error {
			return s.Remove(ctx, tx, first, "u_bo")
		}))
		if _, err := load(first); err != nil {
			t.Errorf("removed by another: %v", err)
		}
		must(write(func(ctx context.Context, tx *database.Tx) error { return s.Remove(ctx, tx, first, "u_ana") }))
		if _, err := load(first); !errors.Is(err, fault.ErrNotFound) {
			t.Errorf("removed by its owner: %v", err)
		}
	})
}
