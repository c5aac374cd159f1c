package live

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/redis/rueidis"
)

// redis carries words over Redis, where one server or a cluster takes what would be too much for PostgreSQL. It keeps nothing
// there. A Redis that is away is a delay and no failure, so it is first connected to when there is something to say.
type redis struct {
	options rueidis.ClientOption
	channel string

	mu     sync.Mutex
	client rueidis.Client
}

// newRedis takes an address such as redis://user:password@host:6379/0, with ?addr=host:port for others of a cluster.
func newRedis(address, channel string) (*redis, error) {
	options, err := rueidis.ParseURL(address)
	if err != nil {
		return nil, fmt.Errorf("live: %w", err)
	}
	// Trying again is the relay's business: only it knows what may have been lost meanwhile.
	options.DisableRetry = true
	options.DisableCache = true
	return &redis{options: options, channel: channel}, nil
}

// longestWord is no limit of Redis's; a word is better short.
const longestWord = 64 << 10

func (r *redis) Longest() int { return longestWord }

func (r *redis) connected() (rueidis.Client, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.client != nil {
		return r.client, nil
	}
	client, err := rueidis.NewClient(r.options)
	if err != nil {
		return nil, fmt.Errorf("redis: %w", err)
	}
	r.client = client
	return client, nil
}

func (r *redis) Send(ctx context.Context, words []string) error {
	client, err := r.connected()
	if err != nil {
		return err
	}
	commands := make(rueidis.Commands, len(words))
	for i, word := range words {
		commands[i] = client.B().Publish().Channel(r.channel).Message(word).Build()
	}
	var failed []error
	for _, answer := range client.DoMulti(ctx, commands...) {
		failed = append(failed, answer.Error())
	}
	return errors.Join(failed...)
}

func (r *redis) Listen(ctx context.Context, begun func(), hear func(word string)) error {
	client, err := r.connected()
	if err != nil {
		return err
	}
	ctx = rueidis.WithOnSubscriptionHook(ctx, func(s rueidis.PubSubSubscription) {
		if s.Kind == "subscribe" {
			begun()
		}
	})
	return client.Receive(ctx, client.B().Subscribe().Channel(r.channel).Build(), func(m rueidis.PubSubMessage) { hear(m.Message) })
}

func (r *redis) Close() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.client != nil {
		r.client.Close()
	}
	return nil
}
