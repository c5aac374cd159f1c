-- What a database may have come to hold by schema 1, after what the files before have put there.
insert into event_channel (channel, seq) values
    ('user:nobody', 1);
insert into event (event_id, kind, payload, created_at) values
    ('ev_01a213f3-61f8-79f6-a622-620003779abd', 'greeting', '{"text":"It''s the first event."}', 1788285601000000);
insert into event_delivery (channel, seq, event_id) values
    ('user:nobody', 1, 'ev_01a213f3-61f8-79f6-a622-620003779abd');
