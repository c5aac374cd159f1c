-- What a database may have come to hold by schema 3, after what the files before have put there.
insert into event_channel (channel, seq) values
    ('conversation:c_01a213f3-6226-7741-94aa-e1ea052620b3', 5),
    ('conversation:c_01a213f3-6230-7761-b03a-6205c9571839', 3);
update event_channel set seq = 6 where channel = 'user:u_01a213f3-6203-7167-ab0c-ff0b053794c3';
update event_channel set seq = 6 where channel = 'user:u_01a213f3-6203-76db-86fd-62609659e207';
update event_channel set seq = 7 where channel = 'user:u_01a213f3-6202-7532-bb04-eb52816801b0';
insert into conversation (conversation_id, kind, name, picture_id, direct_key, created_by, created_at, next_position, version) values
    ('c_01a213f3-6226-7741-94aa-e1ea052620b3', 'group', 'Friday climbers', null, null, 'u_01a213f3-6202-7532-bb04-eb52816801b0', 1788286455000000, 4, 2),
    ('c_01a213f3-6230-7761-b03a-6205c9571839', 'direct', '', null, 'u_01a213f3-6202-7532-bb04-eb52816801b0:u_01a213f3-6203-7167-ab0c-ff0b053794c3', 'u_01a213f3-6202-7532-bb04-eb52816801b0', 1788290362000000, 3, 1);
insert into member (conversation_id, user_id, role, position, joined_at, left_at, removed, muted) values
    ('c_01a213f3-6226-7741-94aa-e1ea052620b3', 'u_01a213f3-6202-7532-bb04-eb52816801b0', 'owner', 1, 1788286455000000, null, false, false),
    ('c_01a213f3-6226-7741-94aa-e1ea052620b3', 'u_01a213f3-6203-7167-ab0c-ff0b053794c3', 'member', 2, 1788286455000000, null, false, false),
    ('c_01a213f3-6226-7741-94aa-e1ea052620b3', 'u_01a213f3-6203-76db-86fd-62609659e207', 'member', 3, 1788286455000000, null, false, false),
    ('c_01a213f3-6230-7761-b03a-6205c9571839', 'u_01a213f3-6202-7532-bb04-eb52816801b0', 'member', 1, 1788290362000000, null, false, false),
    ('c_01a213f3-6230-7761-b03a-6205c9571839', 'u_01a213f3-6203-7167-ab0c-ff0b053794c3', 'member', 2, 1788290362000000, null, false, false);
insert into member_tag (conversation_id, user_id, tag_key, tag) values
    ('c_01a213f3-6226-7741-94aa-e1ea052620b3', 'u_01a213f3-6203-7167-ab0c-ff0b053794c3', 'drivers', 'Drivers');
insert into stream (stream_id, conversation_id, audience, seq, last_at, created_at) values
    ('st_01a213f3-6226-78a7-aa41-cc0fd4e62c73', 'c_01a213f3-6226-7741-94aa-e1ea052620b3', 'members', 4, 1788290239000000, 1788286455000000),
    ('st_01a213f3-6230-783f-9ec5-86ff34c2e666', 'c_01a213f3-6230-7761-b03a-6205c9571839', 'members', 2, 1788290544000000, 1788290362000000);
insert into message (message_id, stream_id, seq, conversation_id, author_id, kind, text, reply_to, picture_id, picture_width, picture_height, subject_id, data, version, event_id, created_at, edited_at, deleted_at) values
    ('m_01a213f3-6228-717c-944c-36c0acf1507e', 'st_01a213f3-6226-78a7-aa41-cc0fd4e62c73', 1, 'c_01a213f3-6226-7741-94aa-e1ea052620b3', 'u_01a213f3-6202-7532-bb04-eb52816801b0', 'system', '', null, null, 0, 0, '', '{"event":"created","user_ids":["u_01a213f3-6203-7167-ab0c-ff0b053794c3","u_01a213f3-6203-76db-86fd-62609659e207"],"user_names":["Bo \"the rope\" O''Hara","Kim 🎩"],"name":"Friday climbers"}', 1, 'ev_01a213f3-6228-717f-a97f-faf0134350be', 1788286455000001, null, null),
    ('m_01a213f3-622b-7d45-a412-e98ef405a22f', 'st_01a213f3-6226-78a7-aa41-cc0fd4e62c73', 2, 'c_01a213f3-6226-7741-94aa-e1ea052620b3', 'u_01a213f3-6202-7532-bb04-eb52816801b0', 'text', 'Fridays at seven?', null, null, 0, 0, '', '', 1, 'ev_01a213f3-622b-7d48-8c00-3244c1cc141b', 1788290117000000, null, null),
    ('m_01a213f3-622c-7f00-bc93-1c5d8ce69dc7', 'st_01a213f3-6226-78a7-aa41-cc0fd4e62c73', 3, 'c_01a213f3-6226-7741-94aa-e1ea052620b3', 'u_01a213f3-6203-7167-ab0c-ff0b053794c3', 'text', 'It''s in the diary — “for good”.', null, null, 0, 0, '', '', 2, 'ev_01a213f3-622f-7210-bc68-2c7ff1f3e9f8', 1788290178000000, null, null),
    ('m_01a213f3-622d-7f09-b51f-238b8a665693', 'st_01a213f3-6226-78a7-aa41-cc0fd4e62c73', 4, 'c_01a213f3-6226-7741-94aa-e1ea052620b3', 'u_01a213f3-6203-76db-86fd-62609659e207', 'text', 'Yes 🧗', null, null, 0, 0, '', '', 1, 'ev_01a213f3-622d-7f0b-a058-4cc2622e9dd5', 1788290239000000, null, null),
    ('m_01a213f3-6232-7afc-a10b-0c5de51d8501', 'st_01a213f3-6230-783f-9ec5-86ff34c2e666', 1, 'c_01a213f3-6230-7761-b03a-6205c9571839', 'u_01a213f3-6202-7532-bb04-eb52816801b0', 'text', 'Did Chi tell you about the internet bill?', null, null, 0, 0, '', '', 1, 'ev_01a213f3-6232-7afe-92c2-75d5b03234a2', 1788290423000000, null, null),
    ('m_01a213f3-6233-7dd0-ada7-ac00d39c9d13', 'st_01a213f3-6230-783f-9ec5-86ff34c2e666', 2, 'c_01a213f3-6230-7761-b03a-6205c9571839', 'u_01a213f3-6203-7167-ab0c-ff0b053794c3', 'text', 'Already in. You are the last, I think.', null, null, 0, 0, '', '', 1, 'ev_01a213f3-6233-7dd2-9aef-82a9f417cd16', 1788290544000000, null, null);
insert into reaction (message_id, user_id, emoji, created_at) values
    ('m_01a213f3-622c-7f00-bc93-1c5d8ce69dc7', 'u_01a213f3-6202-7532-bb04-eb52816801b0', '👍', 1788290300000000);
insert into read_mark (stream_id, user_id, seq) values
    ('st_01a213f3-6226-78a7-aa41-cc0fd4e62c73', 'u_01a213f3-6202-7532-bb04-eb52816801b0', 2),
    ('st_01a213f3-6226-78a7-aa41-cc0fd4e62c73', 'u_01a213f3-6203-7167-ab0c-ff0b053794c3', 3),
    ('st_01a213f3-6226-78a7-aa41-cc0fd4e62c73', 'u_01a213f3-6203-76db-86fd-62609659e207', 4),
    ('st_01a213f3-6230-783f-9ec5-86ff34c2e666', 'u_01a213f3-6202-7532-bb04-eb52816801b0', 2),
    ('st_01a213f3-6230-783f-9ec5-86ff34c2e666', 'u_01a213f3-6203-7167-ab0c-ff0b053794c3', 2);
