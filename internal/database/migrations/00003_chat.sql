-- +goose Up
create table conversation (
    conversation_id text primary key,
    kind text not null check (kind in ('direct', 'group')),
    name text not null default '',
    picture_id text references picture (picture_id),
    -- For direct ones 'low:high' of the two users, so that two people have one.
    direct_key text unique,
    created_by text not null references person (user_id),
    created_at bigint not null,
    -- The next member's place in joining order.
    next_position bigint not null default 1,
    version bigint not null default 1
);

create table member (
    conversation_id text not null references conversation (conversation_id),
    user_id text not null references person (user_id),
    role text not null check (role in ('owner', 'admin', 'member')),
    -- Joining order: the member order that breaks ties in rounding.
    position bigint not null,
    joined_at bigint not null,
    left_at bigint,
    -- Whether others put them out: a link that is still about must not let them in again.
    removed boolean not null default false,
    muted boolean not null default false,
    primary key (conversation_id, user_id)
);
create unique index member_order on member (conversation_id, position) where left_at is null;
create index member_user on member (user_id, conversation_id);

create table member_tag (
    conversation_id text not null,
    user_id text not null,
    -- The tag for comparing (NFC, lower case), and as it was typed.
    tag_key text not null,
    tag text not null,
    primary key (conversation_id, user_id, tag_key),
    foreign key (conversation_id, user_id) references member (conversation_id, user_id)
);

create table conversation_invite (
    invite_id text primary key,
    conversation_id text not null references conversation (conversation_id),
    token_hash text not null unique,
    created_by text not null references person (user_id),
    created_at bigint not null,
    expires_at bigint not null,
    uses_left bigint not null check (uses_left >= 0),
    revoked_at bigint
);
create index conversation_invite_conversation on conversation_invite (conversation_id, created_at);

-- An ordered run of messages: the conversation's own for all its members, or a private one with its audience.
create table stream (
    stream_id text primary key,
    conversation_id text not null references conversation (conversation_id),
    audience text not null check (audience in ('members', 'listed')),
    seq bigint not null default 0,
    -- Time of the newest message, at first of the stream itself; the next message is later, so that order by time is order
    -- by seq within a stream.
    last_at bigint not null,
    created_at bigint not null
);
create unique index stream_members on stream (conversation_id) where audience = 'members';

-- Who belongs to a listed stream.
create table audience (
    stream_id text not null references stream (stream_id),
    conversation_id text not null,
    user_id text not null references person (user_id),
    primary key (stream_id, user_id)
);
create index audience_user on audience (user_id, conversation_id);

create table message (
    message_id text primary key,
    stream_id text not null references stream (stream_id),
    seq bigint not null,
    conversation_id text not null,
    author_id text not null references person (user_id),
    kind text not null,
    text text not null default '',
    reply_to text references message (message_id),
    picture_id text references picture (picture_id),
    picture_width bigint not null default 0,
    picture_height bigint not null default 0,
    -- The object a payment_request, payment_response, payment_summary or system message is about, and its facts as JSON.
    subject_id text not null default '',
    data text not null default '',
    version bigint not null default 1,
    -- The event that told its present state: the one before is forgotten, so that the log does not keep what was edited away.
    event_id text not null default '',
    created_at bigint not null,
    edited_at bigint,
    deleted_at bigint,
    unique (stream_id, seq)
);
create unique index message_time on message (stream_id, created_at);

create table reaction (
    message_id text not null references message (message_id),
    user_id text not null references person (user_id),
    emoji text not null,
    created_at bigint not null,
    primary key (message_id, user_id, emoji)
);

create table read_mark (
    stream_id text not null references stream (stream_id),
    user_id text not null references person (user_id),
    seq bigint not null,
    primary key (stream_id, user_id)
);

-- +goose Down
drop table read_mark;
drop table reaction;
drop table message;
drop table audience;
drop table stream;
drop table conversation_invite;
drop table member_tag;
drop table member;
drop table conversation;
