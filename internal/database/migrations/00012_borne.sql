-- +goose Up

-- Who bore the units that did not divide, for each circle of those who see a request: a conversation, by its id, or some of its
-- members, by a hash. It takes the place of rounding, which told all of a conversation what some had settled among themselves;
-- what is there counts on as the whole conversation's.
create table borne (
    circle text not null,
    user_id text not null references person (user_id),
    units bigint not null check (units >= 0),
    primary key (circle, user_id)
);
insert into borne (circle, user_id, units) select conversation_id, user_id, units from rounding;

-- +goose Down
drop table borne;
