-- What a database may have come to hold by schema 10, after what the files before have put there.
insert into closeness (user_id, friend_id, score) values
    ('u_01a213f3-6202-7532-bb04-eb52816801b0', 'u_01a213f3-6203-7167-ab0c-ff0b053794c3', 12);
