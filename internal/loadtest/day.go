package loadtest

import (
	"context"
	"fmt"
	"net/url"
	"strconv"
	"sync"
	"time"
)

// bustle is how much people do in each hour of a day: little at night, most around noon and in the evening.
var bustle = [24]int64{2, 1, 1, 1, 1, 2, 5, 8, 8, 6, 6, 8, 12, 10, 6, 6, 7, 9, 13, 16, 16, 12, 8, 4}

// habits are what people do, and how often of a hundred times.
var habits = []struct {
	share int64
	do    func(*resident, context.Context)
}{
	{40, (*resident).say},
	{20, (*resident).read},
	{16, (*resident).answer},
	{6, (*resident).passTheHat},
	{6, (*resident).settle},
	{5, (*resident).lookAtWallet},
	{4, (*resident).goOffline},
	{3, (*resident).visitCafe},
}

// live lets the day pass, everybody at their own pace.
func (t *town) live(ctx context.Context) error {
	day, over := context.WithTimeout(ctx, t.settings.Day)
	defer over()
	begun := t.settings.Now()
	var everybody sync.WaitGroup
	for _, r := range t.people {
		everybody.Go(func() {
			// However short the day and slow the server, everything is done once by everybody.
			for _, i := range t.shuffled(len(habits)) {
				_ = rest(day, t.pause(t.settings.Now().Sub(begun))) // when the day is over there is no rest
				habits[i].do(r, ctx)
			}
			for rest(day, t.pause(t.settings.Now().Sub(begun))) == nil {
				r.doSomething(day)
			}
		})
	}
	const tellEvery = 200 * time.Millisecond
	for rest(day, tellEvery) == nil {
		passed := t.settings.Now().Sub(begun)
		hour := int64(24*passed/t.settings.Day) % 24
		t.tell(fmt.Sprintf("%02d:00", hour), float64(passed)/float64(t.settings.Day))
	}
	everybody.Wait()
	for i, r := range t.people {
		t.tell("before going to bed", float64(i)/float64(len(t.people)))
		for _, group := range r.groups {
			r.answerIn(ctx, group)
		}
	}
	return ctx.Err()
}

// shuffled are the numbers below n in some order.
func (t *town) shuffled(n int) []int {
	order := make([]int, n)
	for i := range order {
		j := int(t.settings.Chance(int64(i + 1)))
		order[i], order[j] = order[j], i
	}
	return order
}

// pause is how long somebody does nothing. Over a whole day everybody does some three hundred things.
func (t *town) pause(passed time.Duration) time.Duration {
	const things = 300
	busy := bustle[int64(24*passed/t.settings.Day)%24]
	// The mean of bustle is 7.
	mean := int64(t.settings.Day) / things * 7 / busy
	return time.Duration(1 + t.settings.Chance(2*max(1, mean)))
}

func (r *resident) doSomething(ctx context.Context) {
	left := r.town.settings.Chance(100)
	for _, habit := range habits {
		if left -= habit.share; left < 0 {
			habit.do(r, ctx)
			return
		}
	}
}

func (r *resident) say(ctx context.Context) {
	t, group := r.town, anyOf(r.town, r.groups)
	words := "Load test " + strconv.FormatInt(t.settings.Chance(1<<62), 36)
	t.mu.Lock()
	t.sent[words] = t.settings.Now()
	t.mu.Unlock()
	var said struct {
		ID string `json:"id"`
	}
	// What has been begun is finished when the day ends: whether it was done has to be known.
	if t.try(context.WithoutCancel(ctx), r.posts("post a message", "/conversations/"+group+"/messages", map[string]any{"text": words}, &said)) {
		t.mu.Lock()
		t.kept[said.ID] = group
		t.mu.Unlock()
	}
}

// page is what the test reads of a part of a timeline.
type page struct {
	Items []struct {
		ID string `json:"id"`
	} `json:"items"`
	Before string `json:"before"`
}

func (r *resident) read(ctx context.Context) {
	group := anyOf(r.town, r.groups)
	var newest page
	if !r.town.try(ctx, r.gets("read a page", "/conversations/"+group+"/timeline", &newest)) || len(newest.Items) == 0 {
		return
	}
	last := newest.Items[len(newest.Items)-1].ID
	r.town.try(ctx, r.puts("mark as read", "/conversations/"+group+"/read", map[string]any{"message_id": last}))
	if r.town.chance(30) {
		r.town.try(ctx, r.puts("react", "/messages/"+last+"/reactions/👍", nil))
	}
}

func (r *resident) lookAtWallet(ctx context.Context) {
	if r.town.try(ctx, r.gets("look at the wallet", "/wallet", nil)) {
		r.town.try(ctx, r.gets("read the statement", "/wallet/"+r.town.server.Currency+"/statement", nil))
	}
}

// goOffline leaves for a while. What was missed comes by itself when the terminal is back.
func (r *resident) goOffline(ctx context.Context) {
	t := r.town
	if err := r.terminal.client.Disconnect(); err != nil {
		t.tally.failed("come back online", err)
		return
	}
	_ = rest(ctx, t.settings.Day/200) // the day may end meanwhile; everybody comes back
	begun := t.settings.Now()
	if err := r.terminal.comeOnline(context.WithoutCancel(ctx)); err != nil {
		t.tally.failed("come back online", err)
		return
	}
	t.tally.took("come back online", t.settings.Now().Sub(begun))
}

// lookBack checks that every message that was acknowledged is in its group once.
func (t *town) lookBack(ctx context.Context) {
	found := map[string]int{}
	for i, group := range t.groups {
		t.tell("looking back", float64(i)/float64(len(t.groups)))
		for before := ""; ; {
			var one page
			if !t.try(ctx, t.people[0].gets("look back", "/conversations/"+group+"/timeline?limit=100&before="+url.QueryEscape(before), &one)) {
				return
			}
			for _, message := range one.Items {
				found[message.ID]++
			}
			if before = one.Before; before == "" {
				break
			}
		}
	}
	for id, group := range t.kept {
		if found[id] != 1 {
			t.tally.failed("look back", fmt.Errorf("message %s was acknowledged and is in %s %d times", id, group, found[id]))
		}
	}
}
