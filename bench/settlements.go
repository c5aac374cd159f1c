package main

import (
	"errors"
	"fmt"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/grouppay"
)

const (
	tenPayers      = 10
	fewSettlements = 100
	// What a ledger server with an HTTP API reached on a machine like this for ten payers to one payee, the best of those
	// that were tried when Trilby's ledger was designed: the aim is ten times that.
	settlementsAim = 1500
)

// settlements counts whole settlements: ten have accepted and their money is held; the requester confirms, and it moves.
func (b *bench) settlements() error {
	for _, engine := range engines {
		w, err := b.newWorld(engine, true)
		if err != nil {
			return err
		}
		grouped, alone, stop, err := b.pair(engine, w, "settlements")
		if err != nil {
			return err
		}
		grouped.size, alone.size = 3*fewSettlements, fewSettlements
		settle := func(c *contender) side {
			return side{"settlements", func() (float64, error) { return b.settle(c) }}
		}
		found, err := b.takeTurns(settle(grouped), settle(alone))
		if err := errors.Join(err, stop(), b.drop(engine, w.store)); err != nil {
			return err
		}
		wanted := noAim()
		if engine == database.Postgres {
			wanted = over(settlementsAim, " a second")
		}
		b.compare(row{Item: "settlements", On: title(engine), What: "whole settlements of ten payers to one payee a second, 64 clients",
			Against: "one transaction each", Quoted: true}, found[0], found[1], wanted)
	}
	return nil
}

func (b *bench) settle(c *contender) (float64, error) {
	posts := make([]call, c.size)
	for i := range posts {
		group := i % half
		payers := make([]citizen, tenPayers)
		for k := range payers {
			payers[k] = c.world.payer(group, k)
		}
		posts[i] = c.world.asks(c.world.askers[group], c.world.groups[group], grouppay.Terms{
			Selection: grouppay.Selection{Kind: grouppay.Members, UserIDs: ids(payers...)}, Split: grouppay.Split{Kind: grouppay.Equal},
			Settlement: grouppay.OnConfirmation, MinAcceptors: tenPayers, Visibility: grouppay.ToEveryone,
		}, 1000)
	}
	cards, err := askAll[card](c.server, posts)
	if err != nil {
		return 0, err
	}
	accepts := make([]call, 0, tenPayers*len(cards))
	for k := range tenPayers {
		for i, card := range cards {
			accepts = append(accepts, accept(c.world.payer(i%half, k), card.ID))
		}
	}
	if _, err := c.load(manyClients, accepts); err != nil {
		return 0, fmt.Errorf("holding: %w", err)
	}
	looks := make([]call, len(cards))
	for i, card := range cards {
		looks[i] = get(c.world.askers[i%half].token, "/requests/"+string(card.ID))
	}
	if cards, err = askAll[card](c.server, looks); err != nil {
		return 0, err
	}
	confirms := make([]call, len(cards))
	for i, card := range cards {
		confirms[i] = post(c.world.askers[i%half].token, "/requests/"+string(card.ID)+"/confirm", fmt.Sprintf(`{"version":%d}`, card.Version))
	}
	result, err := c.load(manyClients, confirms)
	c.adapt(b, result.rate, fewSettlements, 15*fewSettlements)
	return result.rate, err
}
