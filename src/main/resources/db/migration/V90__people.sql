-- the staff is invited by mail: one invitation for each account, sent again with another link; of a link only the hash is kept
create table staff_invitation (
    account uuid primary key references account,
    token_hash text not null unique,
    invited_by uuid not null references account,
    invited_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_at timestamptz,
    revoked_at timestamptz,
    check (accepted_at is null or revoked_at is null)
);

-- of the staff only: whether an account is still used
alter table account add column last_sign_in timestamptz;

-- who is away, and who stands in for them meanwhile
create table stand_in (
    id uuid primary key,
    person uuid not null references account,
    substitute uuid not null references account,
    from_at timestamptz not null,
    to_at timestamptz not null,
    note text not null default '',
    told_by uuid not null references account,
    told_at timestamptz not null,
    check (to_at > from_at),
    check (person <> substitute)
);
create index stand_in_person on stand_in (person, to_at);
create index stand_in_substitute on stand_in (substitute, to_at);
