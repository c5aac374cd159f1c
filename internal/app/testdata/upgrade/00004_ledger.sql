-- What a database may have come to hold by schema 4, after what the files before have put there.
update event_channel set seq = 7 where channel = 'user:u_01a213f3-6203-7167-ab0c-ff0b053794c3';
update event_channel set seq = 7 where channel = 'user:u_01a213f3-6203-76db-86fd-62609659e207';
update event_channel set seq = 9 where channel = 'user:u_01a213f3-6202-7532-bb04-eb52816801b0';
insert into ledger_account (account_id, owner_kind, owner_id, currency, overdraft, debits_posted, credits_posted, debits_pending, credits_pending, entries, created_at) values
    ('acc_01a213f3-624c-74a6-93ff-4ec0550515d1', 'user', 'u_01a213f3-6202-7532-bb04-eb52816801b0', 'EUR', false, 0, 5250, 0, 0, 2, 1788290786000000),
    ('acc_01a213f3-624c-7733-a93d-07569d084a9d', 'rail', 'sandbox', 'EUR', true, 69250, 0, 0, 0, 4, 1788290786000000),
    ('acc_01a213f3-624d-7eee-9b91-57f775d945be', 'user', 'u_01a213f3-6203-7167-ab0c-ff0b053794c3', 'EUR', false, 0, 4000, 0, 0, 1, 1788290847000000),
    ('acc_01a213f3-624f-75c2-8a05-b708cf97b4f9', 'user', 'u_01a213f3-6203-76db-86fd-62609659e207', 'EUR', false, 0, 60000, 0, 0, 1, 1788290908000000);
insert into ledger_transfer (transfer_id, debit_account, credit_account, currency, amount, kind, reference, memo, hold_id, created_at) values
    ('tr_01a213f3-624c-7a93-9f45-4cd3710616ff', 'acc_01a213f3-624c-7733-a93d-07569d084a9d', 'acc_01a213f3-624c-74a6-93ff-4ec0550515d1', 'EUR', 5000, 'top_up', 'sandbox', '', null, 1788290786000000),
    ('tr_01a213f3-624e-7332-bc7c-8b43e9c15a3c', 'acc_01a213f3-624c-7733-a93d-07569d084a9d', 'acc_01a213f3-624d-7eee-9b91-57f775d945be', 'EUR', 4000, 'top_up', 'sandbox', '', null, 1788290847000000),
    ('tr_01a213f3-624f-793a-8874-5927e6461bf5', 'acc_01a213f3-624c-7733-a93d-07569d084a9d', 'acc_01a213f3-624f-75c2-8a05-b708cf97b4f9', 'EUR', 60000, 'top_up', 'sandbox', '', null, 1788290908000000),
    ('tr_01a213f3-6251-7862-8427-39e75d47884a', 'acc_01a213f3-624c-7733-a93d-07569d084a9d', 'acc_01a213f3-624c-74a6-93ff-4ec0550515d1', 'EUR', 250, 'top_up', 'sandbox', '', null, 1788291030000000);
insert into ledger_entry (account_id, seq, transfer_id, amount, balance, created_at) values
    ('acc_01a213f3-624c-7733-a93d-07569d084a9d', 1, 'tr_01a213f3-624c-7a93-9f45-4cd3710616ff', -5000, -5000, 1788290786000000),
    ('acc_01a213f3-624c-74a6-93ff-4ec0550515d1', 1, 'tr_01a213f3-624c-7a93-9f45-4cd3710616ff', 5000, 5000, 1788290786000000),
    ('acc_01a213f3-624c-7733-a93d-07569d084a9d', 2, 'tr_01a213f3-624e-7332-bc7c-8b43e9c15a3c', -4000, -9000, 1788290847000000),
    ('acc_01a213f3-624d-7eee-9b91-57f775d945be', 1, 'tr_01a213f3-624e-7332-bc7c-8b43e9c15a3c', 4000, 4000, 1788290847000000),
    ('acc_01a213f3-624c-7733-a93d-07569d084a9d', 3, 'tr_01a213f3-624f-793a-8874-5927e6461bf5', -60000, -69000, 1788290908000000),
    ('acc_01a213f3-624f-75c2-8a05-b708cf97b4f9', 1, 'tr_01a213f3-624f-793a-8874-5927e6461bf5', 60000, 60000, 1788290908000000),
    ('acc_01a213f3-624c-7733-a93d-07569d084a9d', 4, 'tr_01a213f3-6251-7862-8427-39e75d47884a', -250, -69250, 1788291030000000),
    ('acc_01a213f3-624c-74a6-93ff-4ec0550515d1', 2, 'tr_01a213f3-6251-7862-8427-39e75d47884a', 250, 5250, 1788291030000000);
insert into ledger_unsealed (transfer_id) values
    ('tr_01a213f3-6251-7862-8427-39e75d47884a');
insert into ledger_block (block, version, previous_hash, hash, transfers, sealed_at) values
    (1, 1, '0000000000000000000000000000000000000000000000000000000000000000', '9c609c49d7096463dc35920a9dbde439c70641371581afdf269e7dde22dedccf', 3, 1788290969000000);
insert into ledger_sealed (block, place, transfer_id) values
    (1, 1, 'tr_01a213f3-624c-7a93-9f45-4cd3710616ff'),
    (1, 2, 'tr_01a213f3-624e-7332-bc7c-8b43e9c15a3c'),
    (1, 3, 'tr_01a213f3-624f-793a-8874-5927e6461bf5');
