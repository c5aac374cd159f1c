-- +goose Up
-- Which browser a terminal is signed in on, as the hash of a cookie that stays when one signs out: two people who take turns
-- on one browser are told apart by it from two people on two. Empty for programs.
alter table terminal add column device_hash text not null default '';
create index terminal_device on terminal (device_hash) where device_hash <> '';

-- +goose Down
drop index terminal_device;
alter table terminal drop column device_hash;
