package main

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
)

// Terminals of each of the people, when memory is measured: 2,000 in all.
const terminalsEach = 2

// memory weighs a server that nobody uses, and what each terminal that is connected and silent adds to it.
func (b *bench) memory() error {
	const engine = database.SQLite
	w, err := b.newWorld(engine, false)
	if err != nil {
		return err
	}
	var whole, each series
	for range b.rounds {
		idle, perTerminal, err := b.weigh(w)
		if err != nil {
			return err
		}
		whole, each = append(whole, idle), append(each, perTerminal)
	}
	b.note(row{Item: "memory", On: title(engine), What: "memory of the server when idle, MB"}, whole, noAim())
	b.note(row{Item: "memory", On: title(engine), What: fmt.Sprintf("memory of an idle live terminal, of %s, KB", figure(2*half*terminalsEach)), Quoted: true},
		each, under(30, " KB"))
	return b.drop(engine, w.store)
}

func (b *bench) weigh(w *world) (whole, each float64, err error) {
	s, err := b.serve(w.store, "memory", false)
	if err != nil {
		return 0, 0, err
	}
	defer func() { err = errors.Join(err, s.stop()) }()
	whole, err = s.settled()
	if err != nil {
		return 0, 0, err
	}
	everybody := tokens(slices.Concat(w.askers, w.others))
	// The first ones bring in what all of them need once.
	warm, err := s.connect(b.ctx, "", everybody[:manyClients])
	if err != nil {
		return 0, 0, err
	}
	idle, err := s.settled()
	if err != nil {
		return 0, 0, err
	}
	crowd, err := s.connect(b.ctx, "", slices.Repeat(everybody, terminalsEach))
	if err != nil {
		return 0, 0, err
	}
	full, err := s.settled()
	warm.close()
	crowd.close()
	return whole / (1 << 20), (full - idle) / (1 << 10) / float64(len(crowd.all)), err
}

// settled is the memory a little later, when what connecting took is over.
func (s *server) settled() (float64, error) {
	time.Sleep(time.Second)
	if _, err := s.resident(); err != nil {
		return 0, err
	}
	time.Sleep(100 * time.Millisecond)
	bytes, err := s.resident()
	return float64(bytes), err
}
