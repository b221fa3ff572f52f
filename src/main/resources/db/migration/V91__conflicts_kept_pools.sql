-- whoever declared for somebody else; empty for an own declaration
alter table conflict_declaration add column declared_by uuid references account;

-- declarations that were taken back: they hold no more, and stay to be read
create table conflict_withdrawn (
    account uuid not null references account,
    institution uuid not null references institution,
    reason text not null,
    declared_at timestamptz not null,
    declared_by uuid references account,
    withdrawn_at timestamptz not null,
    withdrawn_by uuid not null references account
);
create index conflict_withdrawn_account on conflict_withdrawn (account);
create index conflict_withdrawn_institution on conflict_withdrawn (institution);

-- people who may be chosen for panels, kept across editions
create table panel_pool (
    id uuid primary key,
    name text not null unique
);
create table panel_pool_member (
    pool uuid not null references panel_pool on delete cascade,
    juror uuid not null references account,
    background text not null,
    primary key (pool, juror)
);
