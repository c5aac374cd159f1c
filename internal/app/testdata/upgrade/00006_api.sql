-- What a database may have come to hold by schema 6, after what the files before have put there.
insert into idempotency (user_id, key, request_hash, status, body, created_at) values
    ('u_01a213f3-6202-7532-bb04-eb52816801b0', 'upgrade-key-1', 'x', 201, '{}', 4102444800000000);
