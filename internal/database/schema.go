package database

import (
	"context"
	"fmt"
)

// CheckSchema refuses a database that a newer program has brought to a schema this one does not know: it could misread what
// is in it.
func (db *DB) CheckSchema(ctx context.Context) error {
	provider, err := db.migrator()
	if err != nil {
		return err
	}
	current, known, err := provider.GetVersions(ctx)
	if err != nil {
		return err
	}
	if current > known {
		return fmt.Errorf("the database has schema %d and this program knows no later one than %d: "+
			"a newer version of Trilby has used it, and only that or a later one can", current, known)
	}
	return nil
}

// MigrateTo brings the schema to a version, and no further.
func (db *DB) MigrateTo(ctx context.Context, version int64) error {
	return db.alone(ctx, func() error {
		if err := db.CheckSchema(ctx); err != nil {
			return err
		}
		provider, err := db.migrator()
		if err != nil {
			return err
		}
		results, err := provider.UpTo(ctx, version)
		for _, result := range results {
			db.log.Info("schema migrated", "version", result.Source.Version, "took", result.Duration)
		}
		return err
	})
}
