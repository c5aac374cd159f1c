package live

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/id"
)

// A node that knows of nobody tells nothing, which costs nothing; whoever hears it then is told to look back.
func TestWhatIsKeptWhileNobodyIsThereIsLookedFor(t *testing.T) {
	var missed []time.Time
	notices := databasetest.Open(t, database.Postgres).Notices("trilby")
	relayed := func() *relay {
		return newRelay(notices, time.Minute, slog.New(slog.DiscardHandler), func(notice) {}, func(since time.Time) { missed = append(missed, since) })
	}
	one, other := relayed(), relayed()
	news := []event.Delivery{{Channel: "conversation:c", Seq: 7}}
	say := func() string { return one.words(false)[0] }
	one.wake(news)
	if word := say(); isNews(word) || !strings.Contains(word, "withheld") {
		t.Errorf("alone it says %s", word)
	}
	one.wake(news)
	one.take(other.words(false)[0])
	one.wake(news)
	other.take(say())
	if len(missed) != 1 || time.Since(missed[0]) < other.patience() {
		t.Errorf("the other looks back %v", missed)
	}
	one.wake(news)
	if word := say(); !isNews(word) || strings.Contains(word, "withheld") {
		t.Errorf("then it says %s", word)
	}
}

func TestWordsHoldEverythingAndAreShortEnough(t *testing.T) {
	notices := databasetest.Open(t, database.Postgres).Notices("trilby")
	r := newRelay(notices, time.Hour, slog.New(slog.DiscardHandler), nil, nil)
	r.others["somebody"] = time.Now()
	for i := range 1000 {
		channel := event.User(id.New[string]("usr"))
		for _, seq := range []int64{5, 1, 9} {
			r.wake([]event.Delivery{{Channel: channel, Seq: int64(i) + seq}})
		}
		r.tellTyping(typingPrefix+string(channel), fmt.Appendf(nil, `{"n":%d}`, i))
	}
	seqs, typing := map[int64]bool{}, 0
	words := r.words(false)
	for _, word := range words {
		var told notice
		if err := json.Unmarshal([]byte(word), &told); err != nil || len(word) > notices.Longest() || told.Node != r.node {
			t.Fatalf("a word of %d bytes: %v %.200s", len(word), err, word)
		}
		for _, seq := range told.Wakes {
			seqs[seq] = true
		}
		typing += len(told.Typing)
	}
	if len(seqs) != 1000 || !seqs[1] || !seqs[1000] || typing != 1000 {
		t.Errorf("%d channels and %d times typing of 1000 in %d words", len(seqs), typing, len(words))
	}
	if again := r.words(true); len(again) != 1 || isNews(again[0]) || !strings.Contains(again[0], "leaving") {
		t.Errorf("then it says %.200s", again)
	}
	if err := notices.Send(t.Context(), words); err != nil {
		t.Error(err)
	}
}
