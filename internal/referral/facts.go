package referral

import "github.com/trilby-chat/trilby/internal/rule"

// friendFacts are what a recommendation's condition may speak of: the friend, and the pair. Counts and days, never words.
var friendFacts = []rule.Fact{
	{Name: "friends_since", Kind: rule.Whole, Doc: "For how many days they have been friends; unknown for somebody who is not a friend", Example: "friends_since >= 7"},
	{Name: "messages_30d", Kind: rule.Whole, Doc: "How many messages they wrote to each other directly within 30 days", Example: "messages_30d > 0"},
	{Name: "groups_in_common", Kind: rule.Whole, Doc: "How many groups both are in", Example: "groups_in_common >= 1"},
	{Name: "has_claimed", Kind: rule.Truth, Doc: "Whether the friend has claimed an offer of yours before", Example: "!has_claimed"},
	{Name: "has_used", Kind: rule.Truth, Doc: "Whether the friend has used a voucher of yours before", Example: "!has_used"},
	{Name: "tags", Kind: rule.Texts, Doc: "Tags that the friend bears in groups that both are in, in lower case", Example: `"drivers" in tags`},
	{Name: "interests", Kind: rule.Texts, Doc: "What the friend says they are interested in, in lower case; unknown for whoever has said nothing", Example: `"coffee" in interests`},
	{Name: "language", Kind: rule.Text, Doc: "The language the friend has chosen; unknown for whoever has chosen none", Example: `language == "de"`},
}

// usageFacts are what a template's condition may speak of: the use of the voucher. On a claim nothing is spent yet, so that
// what speaks of it does not hold.
var usageFacts = []rule.Fact{
	{Name: "kind", Kind: rule.Text, Doc: "What sort of offer it is: percent_off, amount_off, free_item, gift_card", Example: `kind == "gift_card"`},
	{Name: "spent", Kind: rule.Whole, Doc: "What the purchase came to, in the currency's smallest units; unknown where the till did not say", Example: "spent >= 1000"},
	{Name: "value", Kind: rule.Whole, Doc: "What the voucher was worth in it, in the smallest units", Example: "value > 0"},
	{Name: "place", Kind: rule.Text, Doc: "Where it was used", Example: `place.contains("Market")`},
	{Name: "first", Kind: rule.Truth, Doc: "Whether it was the friend's first use of this offer", Example: "first"},
	{Name: "hands", Kind: rule.Whole, Doc: "Through how many hands the offer had gone", Example: "hands == 1"},
	{Name: "weekday", Kind: rule.Whole, Doc: "The day of the week, from 1 for Monday to 7 for Sunday (UTC)", Example: "weekday >= 6"},
	{Name: "hour", Kind: rule.Whole, Doc: "The hour of the day, from 0 to 23 (UTC)", Example: "hour < 12"},
}
