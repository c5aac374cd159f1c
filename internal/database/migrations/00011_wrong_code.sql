-- +goose Up
-- How long the wrong codes count that a terminal, a key or all of a merchant's tried lately, each for a while.
create table wrong_code (
    name text primary key,
    counts_until bigint not null
);
create index wrong_code_until on wrong_code (counts_until);

-- +goose Down
drop table wrong_code;
