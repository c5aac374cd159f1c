-- What a database may have come to hold by schema 12, after what the files before have put there.
insert into borne (circle, user_id, units) values
    ('6f1d3c7a0b5e4f2899ab0c1d2e3f405162738495a6b7c8d9eaf0b1c2d3e4f506', 'u_01a213f3-6202-7532-bb04-eb52816801b0', 2);
