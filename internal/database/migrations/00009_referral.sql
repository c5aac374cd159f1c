-- +goose Up
-- How an offer may be passed on and what that is worth, as JSON (referral.Rules); frozen once the offer is published.
create table campaign (
    offer_id text primary key references offer (offer_id),
    rules text not null,
    -- The highest share of the budget, in percent, that its merchant was told is spent: 0, 80 or 100.
    alerted bigint not null default 0,
    version bigint not null default 1
);

-- What a user has decided about offers.
create table offer_setting (
    user_id text primary key references person (user_id),
    -- Whether friends may see what they claim, and whether whoever passed an offer on may know their name when they use it.
    recommend boolean not null default false,
    named boolean not null default false,
    weekly_limit bigint not null default 7 check (weekly_limit between 0 and 100),
    push boolean not null default false,
    -- Minutes after midnight in their time zone within which nothing is pushed; equal for none.
    quiet_from bigint not null default 0,
    quiet_until bigint not null default 0,
    time_zone text not null default 'UTC',
    -- What they are interested in, in lower case, as a JSON list: for rules to ask about, and for nobody to see.
    interests text not null default '[]'
);

create table offer_mute (
    user_id text not null references person (user_id),
    kind text not null check (kind in ('friend', 'merchant', 'kind')),
    subject text not null,
    created_at bigint not null,
    primary key (user_id, kind, subject)
);

-- An offer shared into a conversation: its message shows a live card.
create table offer_share (
    share_id text primary key,
    offer_id text not null references offer (offer_id),
    voucher_id text not null references voucher (voucher_id),
    user_id text not null references person (user_id),
    conversation_id text not null references conversation (conversation_id),
    stream_id text not null references stream (stream_id),
    message_id text not null references message (message_id),
    version bigint not null default 1,
    created_at bigint not null
);
create index offer_share_offer on offer_share (offer_id);
create index offer_share_voucher on offer_share (voucher_id);

-- Whoever claimed by way of a shared card and wants to be named on it.
create table offer_share_claim (
    share_id text not null references offer_share (share_id),
    user_id text not null references person (user_id),
    created_at bigint not null,
    primary key (share_id, user_id)
);

-- An offer as it was put before one person: by the server's rule, by a friend, or in a conversation.
create table pass (
    pass_id text primary key,
    offer_id text not null references offer (offer_id),
    kind text not null check (kind in ('recommendation', 'share', 'conversation')),
    from_id text not null references person (user_id),
    to_id text not null references person (user_id),
    -- The voucher that caused it, and how many hands it went through.
    voucher_id text not null references voucher (voucher_id),
    depth bigint not null check (depth > 0),
    share_id text references offer_share (share_id),
    -- Whether its voucher's holder shared it to them by name, be it that they had it by another way already: what counts as a copy
    -- must not tell who had.
    by_hand boolean not null default false,
    -- What spoke for it, as JSON (referral.Why), for whoever asks.
    why text not null default '',
    state text not null check (state in ('waiting', 'seen', 'declined', 'claimed')),
    created_at bigint not null,
    seen_at bigint,
    unique (voucher_id, to_id),
    check (from_id <> to_id)
);
create index pass_shelf on pass (to_id, created_at);
create index pass_first on pass (offer_id, to_id, created_at);
create index pass_offer on pass (offer_id, created_at);

-- Friends of a claim that are still to be considered for a recommendation, as a JSON list in their order.
create table recommendation_rest (
    voucher_id text primary key references voucher (voucher_id),
    candidates text not null,
    picked bigint not null,
    created_at bigint not null,
    version bigint not null default 1
);

-- What became of the candidates: how many were picked, and how many were left out for which reason.
create table recommendation_count (
    offer_id text not null references offer (offer_id),
    reason text not null,
    people bigint not null,
    primary key (offer_id, reason)
);

-- A voucher that was claimed because somebody passed the offer on.
create table referral (
    voucher_id text primary key references voucher (voucher_id),
    offer_id text not null references offer (offer_id),
    friend_id text not null references person (user_id),
    first_id text references person (user_id),
    pass_id text references pass (pass_id),
    -- How many hands the offer went through: 0 when nobody passed it on.
    depth bigint not null default 0,
    -- Whether the friend lets the first user know their name.
    named boolean not null,
    -- Whether they agreed that friends are shown it.
    recommended boolean not null default false,
    -- Why no reward can come of it; empty when one can.
    refused text not null default '',
    created_at bigint not null
);
create index referral_first on referral (offer_id, first_id);
create index referral_friend on referral (offer_id, friend_id);

-- What is set aside for one side of a claim, so that what was promised cannot fail.
create table reservation (
    voucher_id text not null references voucher (voucher_id),
    side text not null check (side in ('first_user', 'friend')),
    hold_id text references ledger_hold (hold_id),
    amount bigint not null default 0,
    -- For a template that gives a voucher, one for each offer that may be given, as JSON.
    vouchers text not null default '',
    primary key (voucher_id, side)
);

-- What came of a claim or a redemption for one side of it: a reward, or the reason why none.
create table reward (
    reward_id text primary key,
    offer_id text not null references offer (offer_id),
    voucher_id text not null references voucher (voucher_id),
    -- Empty for a reward on the claim itself.
    redemption_id text not null default '',
    side text not null check (side in ('first_user', 'friend')),
    user_id text references person (user_id),
    friend_id text not null references person (user_id),
    named boolean not null,
    state text not null check (state in ('none', 'pending', 'paid', 'reversed')),
    reason text not null,
    -- Which template, from 0; what it gave.
    template bigint,
    kind text not null default '',
    currency text not null,
    amount bigint not null default 0 check (amount >= 0),
    points bigint not null default 0 check (points >= 0),
    given_voucher_id text references voucher (voucher_id),
    hold_id text references ledger_hold (hold_id),
    transfer_id text references ledger_transfer (transfer_id),
    -- What was taken back when it was reversed: less than the amount where the money was spent by then.
    recovered bigint not null default 0 check (recovered between 0 and amount),
    -- What the decision was made of, as JSON (referral.Explanation).
    explanation text not null default '',
    created_at bigint not null,
    -- When it is paid and told: later than it was earned where the policy or the friend's privacy wants it so.
    due_at bigint not null,
    opened_at bigint,
    closed_at bigint,
    unique (voucher_id, redemption_id, side)
);
create index reward_user on reward (user_id, due_at);
create index reward_offer on reward (offer_id, created_at);
create index reward_due on reward (due_at) where state = 'pending';

-- Points that a merchant's rewards gave, beside the ledger: they are no money.
create table points (
    user_id text not null references person (user_id),
    merchant_id text not null references merchant (merchant_id),
    balance bigint not null check (balance >= 0),
    primary key (user_id, merchant_id)
);

-- +goose Down
drop table points;
drop table reward;
drop table reservation;
drop table referral;
drop table recommendation_count;
drop table recommendation_rest;
drop table pass;
drop table offer_share_claim;
drop table offer_share;
drop table offer_mute;
drop table offer_setting;
drop table campaign;
