-- +goose Up
-- How close two friends are, for either of them, as it was worked out last; friends who have nothing to do with each other have
-- none. Its parts are counted anew whenever somebody is chosen by it.
create table closeness (
    user_id text not null references person (user_id),
    friend_id text not null references person (user_id),
    score bigint not null check (score > 0),
    primary key (user_id, friend_id)
);
create index closeness_order on closeness (user_id, score desc, friend_id);

-- How far the round has come in which the closeness of all friends is worked out anew.
create table closeness_round (
    only_row bigint primary key check (only_row = 1),
    low_id text not null,
    high_id text not null,
    began_at bigint not null
);

-- A user's friends in the order of their ids, from both sides of the pairs.
create index friendship_order on friendship (high_id, low_id);
drop index friendship_high;

-- For the groups that a user is in, among all those they have written to: whether they are still there, and whether it is one,
-- without looking at the rows.
drop index member_user;
create index member_user on member (user_id, conversation_id, left_at);
create unique index conversation_group on conversation (conversation_id) where kind = 'group';

-- +goose Down
drop index conversation_group;
drop index member_user;
create index member_user on member (user_id, conversation_id);
create index friendship_high on friendship (high_id);
drop index friendship_order;
drop table closeness_round;
drop table closeness;
