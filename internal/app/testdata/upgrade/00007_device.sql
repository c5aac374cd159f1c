-- What a database may have come to hold by schema 7, after what the files before have put there.
insert into terminal (terminal_id, user_id, name, token_hash, created_at, last_used_at, expires_at, revoked_at, device_hash) values
    ('t_01990000-0000-7000-8000-000000000007', 'u_01a213f3-6202-7532-bb04-eb52816801b0', 'Safari on iPhone', '3f8b7dc7d0ee18dbc160e7f9658b3ff7da13a00184ae7569d4fcd2ac32cfcbad', 1788292597000000, 1788292597000000, 4102444800000000, null, '14e814b87108d3f234aa76a249373046ed40ddaaed878317c97d2483a6637094');
