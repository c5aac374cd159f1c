package app

import (
	"context"
	"time"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/grouppay"
)

// climbers is the group of six: a trip that was paid, and a dinner that is being planned.
func (s *story) climbers(ctx context.Context) error {
	group, err := s.group(ctx, "ana", "Friday climbers", []string{"bo", "chi", "dee", "eli", "flo"},
		map[string][]string{"ana": {"rope team"}, "chi": {"rope team"}, "flo": {"rope team"}, "bo": {"drivers"}, "eli": {"drivers"}})
	if err != nil {
		return err
	}
	if err := s.scheme(ctx, group, "ana", "Dinner", grouppay.Terms{
		Selection: grouppay.Selection{Kind: grouppay.Everyone}, Split: grouppay.Split{Kind: grouppay.Equal},
		Settlement: grouppay.OnConfirmation, MinAcceptors: 3, Visibility: grouppay.ToEveryone,
	}); err != nil {
		return err
	}
	said, err := s.talk(ctx, group,
		line{"ana", "Welcome, everyone. Fridays at seven, as ever?", 4 * time.Minute},
		line{"eli", "I'm in. I can take three in the car.", 9 * time.Minute},
		line{"flo", "Seven is good. Who has the long rope?", 3 * time.Minute},
		line{"chi", "Me. And the good chalk.", 28 * time.Hour},
		line{"bo", "Hall is booked. Day passes were 60.00 for all of us, I paid at the desk.", 2 * time.Minute},
	)
	if err != nil {
		return err
	}
	if err := s.react(ctx, said[1], "🚗", "dee", "flo"); err != nil {
		return err
	}
	if err := s.settled(ctx, group); err != nil {
		return err
	}
	said, err = s.talk(ctx, group,
		line{"dee", "What an evening. My arms are pudding.", 12 * time.Minute},
		line{"bo", "That last overhang, Flo!", 6 * time.Minute},
		line{"flo", "I am still up there in my mind.", 24 * time.Hour},
		line{"ana", "Dinner after the next one? There is a new ramen place by the station.", 7 * time.Minute},
		line{"eli", "Yes please. I'll drive, you order.", 5 * time.Minute},
	)
	if err != nil {
		return err
	}
	if err := s.react(ctx, said[3], "🍜", "bo", "chi", "dee"); err != nil {
		return err
	}
	return s.read(ctx, said[2], "ana", "bo", "chi", "dee", "flo")
}

func (s *story) scheme(ctx context.Context, group chat.ConversationID, who, name string, terms grouppay.Terms) error {
	return s.step(ctx, time.Minute, func(ctx context.Context, tx *database.Tx) error {
		_, err := s.payments.SaveScheme(ctx, tx, s.people[who], group, grouppay.SchemeDraft{Name: name, Default: true, Terms: terms})
		return err
	})
}

// settled is a request that everybody has accepted: 60.00 by six, the requester among them.
func (s *story) settled(ctx context.Context, group chat.ConversationID) error {
	card, err := s.ask(ctx, group, "bo", grouppay.Draft{
		Total: s.amount(6000), Purpose: "Day passes for the climbing hall",
		Terms: grouppay.Terms{
			Selection: grouppay.Selection{Kind: grouppay.Everyone}, Split: grouppay.Split{Kind: grouppay.Equal},
			Settlement: grouppay.AllAnswered, RequesterTakesPart: true, Visibility: grouppay.ToEveryone,
		},
	})
	if err != nil {
		return err
	}
	for _, handle := range []string{"eli", "ana", "flo", "chi", "dee"} {
		if err := s.accept(ctx, card, handle, 40*time.Minute); err != nil {
			return err
		}
	}
	return nil
}

// flat is the group of three: a request that waits for an answer.
func (s *story) flat(ctx context.Context) error {
	group, err := s.group(ctx, "chi", "Flat 4B", []string{"ana", "bo"}, nil)
	if err != nil {
		return err
	}
	terms := grouppay.Terms{
		Selection: grouppay.Selection{Kind: grouppay.Everyone}, Split: grouppay.Split{Kind: grouppay.Equal},
		Settlement: grouppay.AllAnswered, RequesterTakesPart: true, Visibility: grouppay.ToPayers,
	}
	if err := s.scheme(ctx, group, "chi", "Shared bills", terms); err != nil {
		return err
	}
	said, err := s.talk(ctx, group,
		line{"chi", "The internet bill is here: 35.00 for November.", 3 * time.Minute},
		line{"bo", "It was slower than that.", time.Minute},
	)
	if err != nil {
		return err
	}
	if err := s.react(ctx, said[1], "😄", "ana", "chi"); err != nil {
		return err
	}
	deadline := time.Now().Add(3 * 24 * time.Hour).Truncate(time.Hour)
	card, err := s.ask(ctx, group, "chi", grouppay.Draft{
		Total: s.amount(3500), Purpose: "Internet, November", Terms: terms, Deadline: &deadline,
	})
	if err != nil {
		return err
	}
	return s.accept(ctx, card, "bo", 30*time.Minute)
}

// twoOfThem is a direct conversation.
func (s *story) twoOfThem(ctx context.Context) error {
	var direct chat.Conversation
	if err := s.step(ctx, time.Minute, func(ctx context.Context, tx *database.Tx) (err error) {
		direct, err = s.chats.OpenDirect(ctx, tx, s.people["ana"], s.people["bo"])
		return err
	}); err != nil {
		return err
	}
	said, err := s.talk(ctx, direct.ID,
		line{"ana", "Did Chi tell you about the internet bill?", 2 * time.Minute},
		line{"bo", "Already in. You are the last, I think.", 4 * time.Minute},
	)
	if err != nil {
		return err
	}
	return s.read(ctx, said[1], "ana", "bo")
}

func (s *story) ask(ctx context.Context, where chat.ConversationID, who string, draft grouppay.Draft) (card grouppay.Card, err error) {
	err = s.step(ctx, 10*time.Minute, func(ctx context.Context, tx *database.Tx) error {
		card, err = s.payments.Post(ctx, tx, s.people[who], where, draft)
		return err
	})
	return card, err
}

func (s *story) accept(ctx context.Context, card grouppay.Card, who string, passes time.Duration) error {
	return s.step(ctx, passes, func(ctx context.Context, tx *database.Tx) error {
		_, err := s.payments.Accept(ctx, tx, s.people[who], card.ID, grouppay.Yes{})
		return err
	})
}
