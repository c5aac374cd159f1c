-- +goose Up
-- The first answer to a keyed request, given again when it is repeated.
create table idempotency (
    user_id text not null,
    key text not null,
    request_hash text not null,
    status bigint not null,
    body text not null,
    created_at bigint not null,
    primary key (user_id, key)
);
create index idempotency_created on idempotency (created_at);

-- +goose Down
drop table idempotency;
