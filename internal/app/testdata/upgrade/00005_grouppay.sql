-- What a database may have come to hold by schema 5, after what the files before have put there.
update event_channel set seq = 12 where channel = 'user:u_01a213f3-6203-76db-86fd-62609659e207';
update event_channel set seq = 13 where channel = 'conversation:c_01a213f3-6226-7741-94aa-e1ea052620b3';
update event_channel set seq = 13 where channel = 'user:u_01a213f3-6203-7167-ab0c-ff0b053794c3';
update event_channel set seq = 15 where channel = 'user:u_01a213f3-6202-7532-bb04-eb52816801b0';
insert into stream (stream_id, conversation_id, audience, seq, last_at, created_at) values
    ('st_01a213f3-627b-758c-b968-ca837a5a84f8', 'c_01a213f3-6226-7741-94aa-e1ea052620b3', 'listed', 2, 1788292476000000, 1788291875000000);
update stream set seq = 8, last_at = 1788291814000001 where stream_id = 'st_01a213f3-6226-78a7-aa41-cc0fd4e62c73';
insert into audience (stream_id, conversation_id, user_id) values
    ('st_01a213f3-627b-758c-b968-ca837a5a84f8', 'c_01a213f3-6226-7741-94aa-e1ea052620b3', 'u_01a213f3-6202-7532-bb04-eb52816801b0'),
    ('st_01a213f3-627b-758c-b968-ca837a5a84f8', 'c_01a213f3-6226-7741-94aa-e1ea052620b3', 'u_01a213f3-6203-7167-ab0c-ff0b053794c3'),
    ('st_01a213f3-627b-758c-b968-ca837a5a84f8', 'c_01a213f3-6226-7741-94aa-e1ea052620b3', 'u_01a213f3-6203-76db-86fd-62609659e207');
insert into message (message_id, stream_id, seq, conversation_id, author_id, kind, text, reply_to, picture_id, picture_width, picture_height, subject_id, data, version, event_id, created_at, edited_at, deleted_at) values
    ('m_01a213f3-6273-73de-9326-38893ca2b22e', 'st_01a213f3-6226-78a7-aa41-cc0fd4e62c73', 5, 'c_01a213f3-6226-7741-94aa-e1ea052620b3', 'u_01a213f3-6202-7532-bb04-eb52816801b0', 'payment_request', 'Day passes', null, null, 0, 0, 'pr_01a213f3-6272-7d61-b03a-5f89a899385e', '', 1, 'ev_01a213f3-6273-73e5-a0dd-27cba5e6b62b', 1788291152000000, null, null),
    ('m_01a213f3-6276-782d-ab85-0aa64d661297', 'st_01a213f3-6226-78a7-aa41-cc0fd4e62c73', 6, 'c_01a213f3-6226-7741-94aa-e1ea052620b3', 'u_01a213f3-6203-7167-ab0c-ff0b053794c3', 'payment_response', '', null, null, 0, 0, 'pr_01a213f3-6272-7d61-b03a-5f89a899385e', '{"answer":"accepted"}', 1, 'ev_01a213f3-6276-7830-b14c-0aca6c13d5cf', 1788291753000000, null, null),
    ('m_01a213f3-6279-760d-a9a0-8d14b0e3e6c2', 'st_01a213f3-6226-78a7-aa41-cc0fd4e62c73', 7, 'c_01a213f3-6226-7741-94aa-e1ea052620b3', 'u_01a213f3-6203-76db-86fd-62609659e207', 'payment_response', '', null, null, 0, 0, 'pr_01a213f3-6272-7d61-b03a-5f89a899385e', '{"answer":"accepted"}', 1, 'ev_01a213f3-6279-7610-9d4d-fa46c499edd9', 1788291814000000, null, null),
    ('m_01a213f3-6279-7613-922f-28ae52ccf1e9', 'st_01a213f3-6226-78a7-aa41-cc0fd4e62c73', 8, 'c_01a213f3-6226-7741-94aa-e1ea052620b3', 'u_01a213f3-6202-7532-bb04-eb52816801b0', 'payment_summary', '', null, null, 0, 0, 'pr_01a213f3-6272-7d61-b03a-5f89a899385e', '{"state":"settled","outcome":"all_answered","total":{"amount":666,"currency":"EUR"},"paid":[{"user_id":"u_01a213f3-6203-7167-ab0c-ff0b053794c3","amount":{"amount":333,"currency":"EUR"}},{"user_id":"u_01a213f3-6203-76db-86fd-62609659e207","amount":{"amount":333,"currency":"EUR"}}]}', 1, 'ev_01a213f3-6279-7614-8b52-1dc6ee542ede', 1788291814000001, null, null),
    ('m_01a213f3-627b-7c2f-8efe-2e55d3bcd238', 'st_01a213f3-627b-758c-b968-ca837a5a84f8', 1, 'c_01a213f3-6226-7741-94aa-e1ea052620b3', 'u_01a213f3-6203-7167-ab0c-ff0b053794c3', 'payment_request', 'A present', null, null, 0, 0, 'pr_01a213f3-627b-7586-add4-ec35a704040f', '', 1, 'ev_01a213f3-627b-7c32-a41e-bc011fac26a8', 1788291875000001, null, null),
    ('m_01a213f3-627e-7d93-b7ad-80c0dfaaf329', 'st_01a213f3-627b-758c-b968-ca837a5a84f8', 2, 'c_01a213f3-6226-7741-94aa-e1ea052620b3', 'u_01a213f3-6202-7532-bb04-eb52816801b0', 'payment_response', '', null, null, 0, 0, 'pr_01a213f3-627b-7586-add4-ec35a704040f', '{"answer":"accepted"}', 1, 'ev_01a213f3-627e-7d96-8320-fb518b052af9', 1788292476000000, null, null);
insert into read_mark (stream_id, user_id, seq) values
    ('st_01a213f3-627b-758c-b968-ca837a5a84f8', 'u_01a213f3-6203-7167-ab0c-ff0b053794c3', 1),
    ('st_01a213f3-627b-758c-b968-ca837a5a84f8', 'u_01a213f3-6202-7532-bb04-eb52816801b0', 2);
update read_mark set seq = 6 where stream_id = 'st_01a213f3-6226-78a7-aa41-cc0fd4e62c73' and user_id = 'u_01a213f3-6203-7167-ab0c-ff0b053794c3';
update read_mark set seq = 7 where stream_id = 'st_01a213f3-6226-78a7-aa41-cc0fd4e62c73' and user_id = 'u_01a213f3-6203-76db-86fd-62609659e207';
update read_mark set seq = 8 where stream_id = 'st_01a213f3-6226-78a7-aa41-cc0fd4e62c73' and user_id = 'u_01a213f3-6202-7532-bb04-eb52816801b0';
update ledger_account set credits_posted = 5916, debits_pending = 1750, entries = 4 where account_id = 'acc_01a213f3-624c-74a6-93ff-4ec0550515d1';
update ledger_account set debits_posted = 333, credits_pending = 1750, entries = 2 where account_id = 'acc_01a213f3-624d-7eee-9b91-57f775d945be';
update ledger_account set debits_posted = 333, entries = 2 where account_id = 'acc_01a213f3-624f-75c2-8a05-b708cf97b4f9';
insert into ledger_hold (hold_id, debit_account, credit_account, currency, amount, state, captured, kind, reference, memo, created_at, expires_at, closed_at) values
    ('hold_01a213f3-6275-7928-a7b6-e9f8d5aca7ab', 'acc_01a213f3-624d-7eee-9b91-57f775d945be', 'acc_01a213f3-624c-74a6-93ff-4ec0550515d1', 'EUR', 500, 'captured', 333, 'payment_request', 'pr_01a213f3-6272-7d61-b03a-5f89a899385e', 'Day passes', 1788291753000000, null, 1788291814000000),
    ('hold_01a213f3-6278-7298-8bf2-e662bd017ed2', 'acc_01a213f3-624f-75c2-8a05-b708cf97b4f9', 'acc_01a213f3-624c-74a6-93ff-4ec0550515d1', 'EUR', 334, 'captured', 333, 'payment_request', 'pr_01a213f3-6272-7d61-b03a-5f89a899385e', 'Day passes', 1788291814000000, null, 1788291814000000),
    ('hold_01a213f3-627e-7321-aeb4-b79c14ec5b45', 'acc_01a213f3-624c-74a6-93ff-4ec0550515d1', 'acc_01a213f3-624d-7eee-9b91-57f775d945be', 'EUR', 1750, 'open', 0, 'payment_request', 'pr_01a213f3-627b-7586-add4-ec35a704040f', 'A present', 1788292476000000, null, null);
insert into ledger_transfer (transfer_id, debit_account, credit_account, currency, amount, kind, reference, memo, hold_id, created_at) values
    ('tr_01a213f3-6278-72b5-b99b-ed6df8b0f7f5', 'acc_01a213f3-624d-7eee-9b91-57f775d945be', 'acc_01a213f3-624c-74a6-93ff-4ec0550515d1', 'EUR', 333, 'payment_request', 'pr_01a213f3-6272-7d61-b03a-5f89a899385e', 'Day passes', 'hold_01a213f3-6275-7928-a7b6-e9f8d5aca7ab', 1788291814000000),
    ('tr_01a213f3-6278-72c3-9918-d34ce4738be4', 'acc_01a213f3-624f-75c2-8a05-b708cf97b4f9', 'acc_01a213f3-624c-74a6-93ff-4ec0550515d1', 'EUR', 333, 'payment_request', 'pr_01a213f3-6272-7d61-b03a-5f89a899385e', 'Day passes', 'hold_01a213f3-6278-7298-8bf2-e662bd017ed2', 1788291814000000);
insert into ledger_entry (account_id, seq, transfer_id, amount, balance, created_at) values
    ('acc_01a213f3-624d-7eee-9b91-57f775d945be', 2, 'tr_01a213f3-6278-72b5-b99b-ed6df8b0f7f5', -333, 3667, 1788291814000000),
    ('acc_01a213f3-624c-74a6-93ff-4ec0550515d1', 3, 'tr_01a213f3-6278-72b5-b99b-ed6df8b0f7f5', 333, 5583, 1788291814000000),
    ('acc_01a213f3-624f-75c2-8a05-b708cf97b4f9', 2, 'tr_01a213f3-6278-72c3-9918-d34ce4738be4', -333, 59667, 1788291814000000),
    ('acc_01a213f3-624c-74a6-93ff-4ec0550515d1', 4, 'tr_01a213f3-6278-72c3-9918-d34ce4738be4', 333, 5916, 1788291814000000);
insert into ledger_unsealed (transfer_id) values
    ('tr_01a213f3-6278-72b5-b99b-ed6df8b0f7f5'),
    ('tr_01a213f3-6278-72c3-9918-d34ce4738be4');
insert into scheme (scheme_id, conversation_id, name, is_default, terms, created_by, created_at, removed_at, version) values
    ('sc_01a213f3-6271-7939-a3ae-011800c18e77', 'c_01a213f3-6226-7741-94aa-e1ea052620b3', 'Dinner', true, '{"selection":{"kind":"everyone"},"split":{"kind":"equal"},"settlement":"all_answered","requester_takes_part":true,"visibility":"everyone"}', 'u_01a213f3-6202-7532-bb04-eb52816801b0', 1788291091000000, null, 1);
insert into payment_request (request_id, conversation_id, stream_id, message_id, requester_id, requester_weight, requester_position, scheme_id, currency, total, purpose, picture_id, terms, state, outcome, deadline, version, created_at, closed_at, divided) values
    ('pr_01a213f3-6272-7d61-b03a-5f89a899385e', 'c_01a213f3-6226-7741-94aa-e1ea052620b3', 'st_01a213f3-6226-78a7-aa41-cc0fd4e62c73', 'm_01a213f3-6273-73de-9326-38893ca2b22e', 'u_01a213f3-6202-7532-bb04-eb52816801b0', 1, 1, null, 'EUR', 1000, 'Day passes', null, '{"selection":{"kind":"everyone"},"split":{"kind":"equal"},"settlement":"all_answered","requester_takes_part":true,"visibility":"everyone"}', 'settled', 'all_answered', null, 3, 1788291152000000, 1788291814000000, '[{"ID":"u_01a213f3-6202-7532-bb04-eb52816801b0","Weight":1,"Cap":9223372036854775807,"Borne":0,"Order":1,"Uncounted":true},{"ID":"u_01a213f3-6203-7167-ab0c-ff0b053794c3","Weight":1,"Cap":500,"Borne":0,"Order":2,"Uncounted":false},{"ID":"u_01a213f3-6203-76db-86fd-62609659e207","Weight":1,"Cap":334,"Borne":0,"Order":3,"Uncounted":false}]'),
    ('pr_01a213f3-627b-7586-add4-ec35a704040f', 'c_01a213f3-6226-7741-94aa-e1ea052620b3', 'st_01a213f3-627b-758c-b968-ca837a5a84f8', 'm_01a213f3-627b-7c2f-8efe-2e55d3bcd238', 'u_01a213f3-6203-7167-ab0c-ff0b053794c3', 1, 2, null, 'EUR', 3500, 'A present', null, '{"selection":{"kind":"everyone"},"split":{"kind":"equal"},"settlement":"on_confirmation","requester_takes_part":true,"visibility":"payers"}', 'open', '', null, 2, 1788291875000000, null, '');
insert into payer (request_id, user_id, position, weight, amount_due, state, cap, own_cap, hold_id, share, rounded, answered_at) values
    ('pr_01a213f3-6272-7d61-b03a-5f89a899385e', 'u_01a213f3-6203-7167-ab0c-ff0b053794c3', 2, 1, null, 'paid', 500, false, 'hold_01a213f3-6275-7928-a7b6-e9f8d5aca7ab', 333, 0, 1788291753000000),
    ('pr_01a213f3-6272-7d61-b03a-5f89a899385e', 'u_01a213f3-6203-76db-86fd-62609659e207', 3, 1, null, 'paid', 334, false, 'hold_01a213f3-6278-7298-8bf2-e662bd017ed2', 333, 0, 1788291814000000),
    ('pr_01a213f3-627b-7586-add4-ec35a704040f', 'u_01a213f3-6202-7532-bb04-eb52816801b0', 1, 1, null, 'accepted', 1750, false, 'hold_01a213f3-627e-7321-aeb4-b79c14ec5b45', null, 0, 1788292476000000),
    ('pr_01a213f3-627b-7586-add4-ec35a704040f', 'u_01a213f3-6203-76db-86fd-62609659e207', 3, 1, null, 'asked', null, false, null, null, 0, null);
insert into rounding (conversation_id, user_id, units) values
    ('c_01a213f3-6226-7741-94aa-e1ea052620b3', 'u_01a213f3-6202-7532-bb04-eb52816801b0', 1);
