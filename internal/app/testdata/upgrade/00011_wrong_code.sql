-- What a database may have come to hold by schema 11, after what the files before have put there.
insert into wrong_code (name, counts_until) values
    ('t:upgrade', 4102444800000000);
