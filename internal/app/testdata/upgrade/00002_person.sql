-- What a database may have come to hold by schema 2, after what the files before have put there.
insert into event_channel (channel, seq) values
    ('user:u_01a213f3-6202-7532-bb04-eb52816801b0', 4),
    ('user:u_01a213f3-6203-7167-ab0c-ff0b053794c3', 4),
    ('user:u_01a213f3-6203-76db-86fd-62609659e207', 4);
insert into picture (picture_id, owner_id, audience, mime, width, height, bytes, created_at) values
    ('pic_01990000-0000-7000-8000-000000000001', 'u_01a213f3-6202-7532-bb04-eb52816801b0', 'public', 'image/png', 1, 1, X'89504e4700ff27', 1788286027000000);
insert into person (user_id, handle, name, about, picture_id, administrator, discoverable, locale, password_hash, search_name, created_at) values
    ('u_01a213f3-6202-7532-bb04-eb52816801b0', 'ana', 'Ana', '', 'pic_01990000-0000-7000-8000-000000000001', true, true, '', '', 'ana', 1788285662000000),
    ('u_01a213f3-6203-7167-ab0c-ff0b053794c3', 'bo', 'Bo "the rope" O''Hara', '', null, false, true, '', '', 'bo "the rope" o''hara', 1788285723000000),
    ('u_01a213f3-6203-76db-86fd-62609659e207', 'kim', 'Kim 🎩', '', null, false, true, '', '', 'kim 🎩', 1788285784000000);
insert into terminal (terminal_id, user_id, name, token_hash, created_at, last_used_at, expires_at, revoked_at) values
    ('t_01990000-0000-7000-8000-000000000000', 'u_01a213f3-6202-7532-bb04-eb52816801b0', 'Firefox on Linux', '9495fb5545a6fdd69f464aa1a62c9ce0c54eb6f2dbbdfe5c2d72d7b2e4cb8fed', 1788285844000000, 1788285844000000, 4102444800000000, null),
    ('t_01990000-0000-7000-8000-000000000001', 'u_01a213f3-6203-7167-ab0c-ff0b053794c3', 'Firefox on Linux', '364f1564ca7b5efce4d9ab12b862cf8d31c51df16736e681be34fe4b56fcb063', 1788285905000000, 1788285905000000, 4102444800000000, null),
    ('t_01990000-0000-7000-8000-000000000002', 'u_01a213f3-6203-76db-86fd-62609659e207', 'Firefox on Linux', '1690d3278fe753ec7c92358deaae23362f009e2b888df1ca9e9b93ae0d45fe56', 1788285966000000, 1788285966000000, 4102444800000000, null);
insert into friendship (low_id, high_id, requested_by, state, arrived, created_at, accepted_at) values
    ('u_01a213f3-6202-7532-bb04-eb52816801b0', 'u_01a213f3-6203-7167-ab0c-ff0b053794c3', 'u_01a213f3-6202-7532-bb04-eb52816801b0', 'accepted', true, 1788286150000000, 1788286150000000),
    ('u_01a213f3-6202-7532-bb04-eb52816801b0', 'u_01a213f3-6203-76db-86fd-62609659e207', 'u_01a213f3-6202-7532-bb04-eb52816801b0', 'accepted', true, 1788286211000000, 1788286211000000),
    ('u_01a213f3-6203-7167-ab0c-ff0b053794c3', 'u_01a213f3-6203-76db-86fd-62609659e207', 'u_01a213f3-6203-7167-ab0c-ff0b053794c3', 'accepted', true, 1788286272000000, 1788286272000000);
