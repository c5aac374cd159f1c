-- +goose Up
-- Pictures are stored re-encoded, so that one file or one database is the whole backup and every node serves them.
create table picture (
    picture_id text primary key,
    owner_id text not null,
    -- Who may see it besides its owner: 'draft' nobody, 'public' anyone signed in, otherwise the id of a stream, whose audience may.
    audience text not null,
    mime text not null,
    width bigint not null,
    height bigint not null,
    bytes bytea not null,
    created_at bigint not null
);
create index picture_draft on picture (audience, created_at);

create table person (
    user_id text primary key,
    handle text not null unique,
    name text not null,
    about text not null default '',
    picture_id text references picture (picture_id),
    administrator boolean not null default false,
    -- Whether strangers find them by name; by their exact handle anyone does.
    discoverable boolean not null default true,
    locale text not null default '',
    password_hash text not null default '',
    -- Lower-case name for search, made in Go because lower() differs between the engines beyond ASCII.
    search_name text not null,
    created_at bigint not null
);
create index person_search on person (search_name);

create table passkey (
    passkey_id text primary key,
    user_id text not null references person (user_id),
    credential_id text not null unique,
    -- The WebAuthn library's own record, as JSON.
    credential text not null,
    name text not null,
    created_at bigint not null,
    last_used_at bigint
);
create index passkey_user on passkey (user_id);

-- The open half of a WebAuthn ceremony, between its begin and its finish.
create table ceremony (
    ceremony_id text primary key,
    kind text not null,
    user_id text,
    data text not null,
    expires_at bigint not null
);
create index ceremony_expiry on ceremony (expires_at);

create table terminal (
    terminal_id text primary key,
    user_id text not null references person (user_id),
    name text not null,
    token_hash text not null unique,
    created_at bigint not null,
    last_used_at bigint not null,
    expires_at bigint not null,
    revoked_at bigint
);
create index terminal_user on terminal (user_id, last_used_at);
create index terminal_expiry on terminal (expires_at);

-- A link by which somebody signs up (or, for kind sign_in, a known user signs in once). Stored hashed, like every secret.
create table invitation (
    invitation_id text primary key,
    token_hash text not null unique,
    kind text not null check (kind in ('sign_up', 'administrator', 'sign_in')),
    user_id text references person (user_id),
    created_by text references person (user_id),
    note text not null default '',
    uses_left bigint not null check (uses_left >= 0),
    created_at bigint not null,
    expires_at bigint not null,
    revoked_at bigint
);
create index invitation_creator on invitation (created_by, created_at);

-- One row for a pair, whoever asked; low < high.
create table friendship (
    low_id text not null references person (user_id),
    high_id text not null references person (user_id),
    requested_by text not null references person (user_id),
    state text not null check (state in ('requested', 'accepted')),
    -- False for a request to somebody who had blocked the one who asked: whoever asked sees it as sent, nobody else does.
    arrived boolean not null default true,
    created_at bigint not null,
    accepted_at bigint,
    primary key (low_id, high_id),
    check (low_id < high_id)
);
create index friendship_high on friendship (high_id);

create table block (
    user_id text not null references person (user_id),
    blocked_id text not null references person (user_id),
    created_at bigint not null,
    primary key (user_id, blocked_id)
);
create index block_blocked on block (blocked_id);

-- +goose Down
drop table block;
drop table friendship;
drop table invitation;
drop table terminal;
drop table ceremony;
drop table passkey;
drop table person;
drop table picture;
