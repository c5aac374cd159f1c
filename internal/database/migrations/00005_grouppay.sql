-- +goose Up
create table scheme (
    scheme_id text primary key,
    conversation_id text not null references conversation (conversation_id),
    name text not null,
    is_default boolean not null default false,
    -- How it asks, as JSON (grouppay.Terms): kept whole, so that a later way of asking is no change of schema.
    terms text not null,
    created_by text not null references person (user_id),
    created_at bigint not null,
    removed_at bigint,
    version bigint not null default 1
);
create unique index scheme_default on scheme (conversation_id) where is_default and removed_at is null;

create table payment_request (
    request_id text primary key,
    conversation_id text not null references conversation (conversation_id),
    stream_id text not null references stream (stream_id),
    message_id text not null references message (message_id),
    requester_id text not null references person (user_id),
    -- As one who takes part: their weight (0 when they do not) and place in member order.
    requester_weight bigint not null,
    requester_position bigint not null,
    scheme_id text references scheme (scheme_id),
    currency text not null,
    -- For fixed and open splits a target; 0 for an open one without a goal.
    total bigint not null check (total >= 0),
    purpose text not null,
    picture_id text references picture (picture_id),
    -- How it asks, as JSON (grouppay.Terms), as it was when posted.
    terms text not null,
    state text not null check (state in ('open', 'settled', 'cancelled', 'expired')),
    -- Why it ended, for those who ask: confirmed, all_answered, deadline, cancelled, too_few, caps_short.
    outcome text not null default '',
    deadline bigint,
    version bigint not null default 1,
    created_at bigint not null,
    closed_at bigint,
    -- The parts of the final division, as JSON (split.Part), so that its figures can be explained for ever.
    divided text not null default ''
);
create index payment_request_deadline on payment_request (deadline) where state = 'open' and deadline is not null;
create index payment_request_stream on payment_request (stream_id, created_at);
create index payment_request_conversation on payment_request (conversation_id) where state = 'open';

create table payer (
    request_id text not null references payment_request (request_id),
    user_id text not null references person (user_id),
    -- Member order when posted.
    position bigint not null,
    weight bigint not null check (weight > 0),
    -- Known from the start for exact, fixed, and immediate splits; otherwise null until settled.
    amount_due bigint check (amount_due >= 0),
    state text not null check (state in ('asked', 'accepted', 'paid', 'declined', 'released')),
    -- The most they can come to pay: their own limit, or the worst case they were shown. What is held.
    cap bigint check (cap >= 0),
    own_cap boolean not null default false,
    hold_id text references ledger_hold (hold_id),
    -- What they paid in the end, and the units of it that came from rounding.
    share bigint check (share >= 0),
    rounded bigint not null default 0,
    answered_at bigint,
    primary key (request_id, user_id),
    check (share is null or cap is null or share <= cap)
);
create index payer_user on payer (user_id, request_id);

-- Units that did not divide, borne so far by each member of a conversation.
create table rounding (
    conversation_id text not null references conversation (conversation_id),
    user_id text not null references person (user_id),
    units bigint not null check (units >= 0),
    primary key (conversation_id, user_id)
);

-- +goose Down
drop table rounding;
drop table payer;
drop table payment_request;
drop table scheme;
