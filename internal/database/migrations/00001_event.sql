-- +goose Up
-- A channel is what a terminal listens to: a user's own, or a conversation's. Its seq is gapless: one more for each event delivered to it.
create table event_channel (
    channel text primary key,
    seq bigint not null
);

-- What happened is stored once, however many channels it goes to.
create table event (
    event_id text primary key,
    kind text not null,
    payload text not null,
    created_at bigint not null
);
create index event_created on event (created_at);

create table event_delivery (
    channel text not null,
    seq bigint not null,
    event_id text not null references event (event_id) on delete cascade,
    primary key (channel, seq)
);
create index event_delivery_event on event_delivery (event_id);

-- A name of this database's history, by which a terminal that was connected to another one knows that its seqs mean nothing here.
create table event_epoch (
    only_row bigint primary key check (only_row = 1),
    epoch text not null
);

-- +goose Down
drop table event_epoch;
drop table event_delivery;
drop table event;
drop table event_channel;
