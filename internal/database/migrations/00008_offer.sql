-- +goose Up
create table merchant (
    merchant_id text primary key,
    name text not null,
    about text not null default '',
    place text not null default '',
    picture_id text references picture (picture_id),
    currency text not null,
    state text not null check (state in ('applied', 'active', 'refused', 'closed')),
    created_by text not null references person (user_id),
    created_at bigint not null,
    decided_by text references person (user_id),
    decided_at bigint,
    version bigint not null default 1
);
create index merchant_state on merchant (state, created_at);

create table merchant_staff (
    merchant_id text not null references merchant (merchant_id),
    user_id text not null references person (user_id),
    role text not null check (role in ('owner', 'clerk')),
    added_at bigint not null,
    primary key (merchant_id, user_id)
);
create index merchant_staff_user on merchant_staff (user_id);

-- A key by which a till or a shop acts for its merchant, within its scopes. Stored hashed.
create table api_key (
    key_id text primary key,
    merchant_id text not null references merchant (merchant_id),
    name text not null,
    token_hash text not null unique,
    -- Words from offer.Scopes, separated by spaces.
    scopes text not null,
    created_by text not null references person (user_id),
    created_at bigint not null,
    last_used_at bigint,
    revoked_at bigint
);
create index api_key_merchant on api_key (merchant_id, created_at);

-- What keys the hashes of voucher codes, unless the operator keeps it elsewhere.
create table voucher_key (
    only_row bigint primary key check (only_row = 1),
    secret text not null
);

create table offer (
    offer_id text primary key,
    merchant_id text not null references merchant (merchant_id),
    state text not null check (state in ('draft', 'published', 'paused', 'ended')),
    kind text not null check (kind in ('percent_off', 'amount_off', 'free_item', 'gift_card')),
    currency text not null,
    title text not null,
    picture_id text references picture (picture_id),
    -- What it promises and within which bounds, as JSON (offer.Draft); frozen once published.
    draft text not null,
    opens_at bigint,
    claim_until bigint,
    -- The bounds that many race for, with what was taken of them. 0 is no bound.
    claims_most bigint not null default 0 check (claims_most >= 0),
    redemptions_most bigint not null default 0 check (redemptions_most >= 0),
    claimed bigint not null default 0 check (claimed >= 0),
    redeemed bigint not null default 0 check (redeemed >= 0),
    -- What was put into its budget, less what was taken out again.
    funded bigint not null default 0,
    created_by text not null references person (user_id),
    created_at bigint not null,
    published_at bigint,
    ended_at bigint,
    version bigint not null default 1,
    check (claims_most = 0 or claimed <= claims_most),
    check (redemptions_most = 0 or redeemed <= redemptions_most)
);
create index offer_merchant on offer (merchant_id, created_at);
create index offer_published on offer (published_at) where state = 'published';

create table voucher (
    voucher_id text primary key,
    offer_id text not null references offer (offer_id),
    merchant_id text not null references merchant (merchant_id),
    user_id text not null references person (user_id),
    -- A keyed hash finds the code at the counter; the code itself is sealed for its holder's own screen.
    code_hash text not null unique,
    code_sealed text not null,
    -- reserved: promised as a reward, not in anybody's wallet yet.
    state text not null check (state in ('reserved', 'active', 'used', 'expired', 'void')),
    uses_left bigint not null check (uses_left >= 0),
    -- What is left of a gift card; 0 for the other kinds.
    balance bigint not null default 0 check (balance >= 0),
    -- What the campaign's budget has set aside for what it may still be worth.
    hold_id text references ledger_hold (hold_id),
    claimed_at bigint not null,
    valid_until bigint,
    version bigint not null default 1
);
create index voucher_user on voucher (user_id, claimed_at);
create index voucher_offer on voucher (offer_id, user_id);
create index voucher_expiry on voucher (valid_until) where state in ('reserved', 'active') and valid_until is not null;

create table redemption (
    redemption_id text primary key,
    voucher_id text not null references voucher (voucher_id),
    offer_id text not null references offer (offer_id),
    merchant_id text not null references merchant (merchant_id),
    -- Who redeemed it: a member of the staff, or a key.
    staff_id text references person (user_id),
    key_id text references api_key (key_id),
    currency text not null,
    -- What the purchase came to, where it was said; what the voucher was worth in it; and how much of that the budget bore.
    spent bigint check (spent >= 0),
    value bigint not null check (value >= 0),
    covered bigint not null default 0 check (covered >= 0),
    order_reference text not null default '',
    place text not null default '',
    state text not null check (state in ('done', 'reversed')),
    created_at bigint not null,
    reversed_at bigint,
    reversed_by text not null default '',
    reversal_reason text not null default '',
    check ((state = 'reversed') = (reversed_at is not null))
);
create index redemption_voucher on redemption (voucher_id, created_at);
create index redemption_merchant on redemption (merchant_id, created_at);
create index redemption_offer on redemption (offer_id, created_at);
create unique index redemption_order on redemption (merchant_id, order_reference, voucher_id)
    where order_reference <> '' and state = 'done';

-- +goose Down
drop table redemption;
drop table voucher;
drop table offer;
drop table voucher_key;
drop table api_key;
drop table merchant_staff;
drop table merchant;
