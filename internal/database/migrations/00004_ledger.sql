-- +goose Up
create table ledger_account (
    account_id text primary key,
    owner_kind text not null check (owner_kind in ('user', 'group', 'merchant', 'campaign', 'rail', 'system')),
    owner_id text not null,
    currency text not null,
    -- Only rails and system accounts may go below zero.
    overdraft boolean not null,
    -- All four only ever grow or shrink by an amount, and stop at 2^62, so that no difference of them leaves 64 bits.
    debits_posted bigint not null default 0 check (debits_posted between 0 and 4611686018427387904),
    credits_posted bigint not null default 0 check (credits_posted between 0 and 4611686018427387904),
    debits_pending bigint not null default 0 check (debits_pending between 0 and 4611686018427387904),
    credits_pending bigint not null default 0 check (credits_pending between 0 and 4611686018427387904),
    -- How many entries it has; the last one's seq.
    entries bigint not null default 0 check (entries >= 0),
    created_at bigint not null,
    unique (owner_kind, owner_id, currency),
    check (overdraft = (owner_kind in ('rail', 'system'))),
    check (overdraft or credits_posted - debits_posted - debits_pending >= 0)
);

create table ledger_hold (
    hold_id text primary key,
    debit_account text not null references ledger_account (account_id),
    credit_account text not null references ledger_account (account_id),
    currency text not null,
    amount bigint not null check (amount > 0),
    state text not null check (state in ('open', 'captured', 'released')),
    captured bigint not null default 0 check (captured >= 0 and captured <= amount),
    kind text not null,
    reference text not null,
    memo text not null,
    created_at bigint not null,
    expires_at bigint,
    closed_at bigint,
    check ((state = 'open') = (closed_at is null)),
    check (state = 'captured' or captured = 0)
);
create index ledger_hold_debit on ledger_hold (debit_account, created_at) where state = 'open';
create index ledger_hold_expiry on ledger_hold (expires_at) where state = 'open' and expires_at is not null;

create table ledger_transfer (
    transfer_id text primary key,
    debit_account text not null references ledger_account (account_id),
    credit_account text not null references ledger_account (account_id),
    currency text not null,
    amount bigint not null check (amount > 0),
    kind text not null,
    reference text not null,
    memo text not null,
    hold_id text unique references ledger_hold (hold_id),
    created_at bigint not null,
    check (debit_account <> credit_account)
);
create index ledger_transfer_reference on ledger_transfer (reference);

create table ledger_entry (
    account_id text not null references ledger_account (account_id),
    seq bigint not null,
    transfer_id text not null references ledger_transfer (transfer_id),
    -- Positive for a credit, negative for a debit.
    amount bigint not null check (amount <> 0),
    -- Credits less debits posted, after it.
    balance bigint not null,
    created_at bigint not null,
    primary key (account_id, seq),
    unique (transfer_id, account_id)
);

-- Transfers that are committed and not yet in a block; the sealer empties it.
create table ledger_unsealed (
    transfer_id text primary key references ledger_transfer (transfer_id)
);

create table ledger_block (
    block bigint primary key,
    -- The form in which transfers were hashed; see internal/ledger/canonical.go.
    version bigint not null,
    previous_hash text not null,
    hash text not null,
    transfers bigint not null,
    sealed_at bigint not null
);

create table ledger_sealed (
    block bigint not null references ledger_block (block),
    place bigint not null,
    transfer_id text not null unique references ledger_transfer (transfer_id),
    primary key (block, place)
);

-- +goose Down
drop table ledger_sealed;
drop table ledger_block;
drop table ledger_unsealed;
drop table ledger_entry;
drop table ledger_transfer;
drop table ledger_hold;
drop table ledger_account;
