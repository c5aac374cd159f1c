-- What a database may have come to hold by schema 8, after what the files before have put there.
update event_channel set seq = 15 where channel = 'user:u_01a213f3-6203-76db-86fd-62609659e207';
insert into ledger_account (account_id, owner_kind, owner_id, currency, overdraft, debits_posted, credits_posted, debits_pending, credits_pending, entries, created_at) values
    ('acc_01a213f3-62f6-77c4-903a-8a8f31dce3eb', 'merchant', 'mer_01a213f3-62ef-7d62-82ce-a2b3f6cd0958', 'EUR', false, 0, 30000, 0, 0, 1, 1788292720000000);
update ledger_account set debits_posted = 30333, entries = 3 where account_id = 'acc_01a213f3-624f-75c2-8a05-b708cf97b4f9';
insert into ledger_transfer (transfer_id, debit_account, credit_account, currency, amount, kind, reference, memo, hold_id, created_at) values
    ('tr_01a213f3-62f6-7ba2-9d3b-21b2d1f6eef2', 'acc_01a213f3-624f-75c2-8a05-b708cf97b4f9', 'acc_01a213f3-62f6-77c4-903a-8a8f31dce3eb', 'EUR', 30000, 'merchant_deposit', 'mer_01a213f3-62ef-7d62-82ce-a2b3f6cd0958', 'Café Kolibri', null, 1788292720000000);
insert into ledger_entry (account_id, seq, transfer_id, amount, balance, created_at) values
    ('acc_01a213f3-624f-75c2-8a05-b708cf97b4f9', 3, 'tr_01a213f3-62f6-7ba2-9d3b-21b2d1f6eef2', -30000, 29667, 1788292720000000),
    ('acc_01a213f3-62f6-77c4-903a-8a8f31dce3eb', 1, 'tr_01a213f3-62f6-7ba2-9d3b-21b2d1f6eef2', 30000, 30000, 1788292720000000);
insert into ledger_unsealed (transfer_id) values
    ('tr_01a213f3-62f6-7ba2-9d3b-21b2d1f6eef2');
insert into merchant (merchant_id, name, about, place, picture_id, currency, state, created_by, created_at, decided_by, decided_at, version) values
    ('mer_01a213f3-62ef-7d62-82ce-a2b3f6cd0958', 'Café Kolibri', '', '', null, 'EUR', 'active', 'u_01a213f3-6203-76db-86fd-62609659e207', 1788292659000000, 'u_01a213f3-6202-7532-bb04-eb52816801b0', 1788292659000000, 2);
insert into merchant_staff (merchant_id, user_id, role, added_at) values
    ('mer_01a213f3-62ef-7d62-82ce-a2b3f6cd0958', 'u_01a213f3-6203-76db-86fd-62609659e207', 'owner', 1788292659000000);
insert into api_key (key_id, merchant_id, name, token_hash, scopes, created_by, created_at, last_used_at, revoked_at) values
    ('key_01a213f3-62f8-70a2-a7f7-f94f4a7e0950', 'mer_01a213f3-62ef-7d62-82ce-a2b3f6cd0958', 'Till 3', '4f1d8252a51457c65a8138d20f12a32887d9c7098bf6b08c58cf424bcb3a9fa3', 'vouchers:redeem', 'u_01a213f3-6203-76db-86fd-62609659e207', 1788292781000000, null, null);
insert into voucher_key (only_row, secret) values
    (1, 'AXDH622IGCJWLTFM2PVSA6SVZ346Y3QTDY2VJHJQWC2BNT3QTKZ6');
