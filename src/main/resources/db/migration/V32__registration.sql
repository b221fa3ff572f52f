-- Forms that were taken lately, whatever came of them: the same person sending the same form again gets the same answer. A
-- shadow was answered by mail only, because the address has an account: its body is taken for as long as an unclicked
-- registration would take it, so that nobody learns from it whether an address is known.
create table taken_form (
    edition uuid not null references edition,
    body text not null,
    email_hash text not null,
    password_hash text not null,
    shadow boolean not null,
    unit_name text not null,
    position text not null,
    email text not null,
    phone text not null,
    until timestamptz not null,
    primary key (edition, body)
);

-- when the first registrar was last told of a second attempt: once a day is enough
alter table registration add column told_second_at timestamptz;

create table eligibility_exception (
    submission uuid primary key references submission,
    asked_reason text not null,
    asked_at timestamptz not null,
    granted boolean,
    decided_reason text not null default '',
    decided_by uuid references account,
    decided_at timestamptz
);

-- the parent's letter of recommendation, where the edition asks a UPP for it
create table recommendation_letter (
    submission uuid primary key references submission,
    hash text not null references blob,
    name text not null,
    media_type text not null,
    size integer not null
);

-- colleagues of the proposer: who may see or fill a submission besides its owner
create table colleague (
    submission uuid not null references submission,
    account uuid not null references account,
    may_edit boolean not null,
    since timestamptz not null,
    primary key (submission, account)
);
create index colleague_account on colleague (account);

create table invitation (
    id uuid primary key,
    submission uuid not null references submission,
    token_hash text not null unique,
    email text not null,
    wish text not null check (wish in ('VIEW', 'EDIT', 'HANDOVER')),
    invited_by uuid not null references account,
    invited_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_by uuid references account,
    ended_at timestamptz
);
create unique index invitation_one_open on invitation (submission, email) where ended_at is null;
create unique index invitation_one_handover on invitation (submission) where ended_at is null and wish = 'HANDOVER';
-- names of units and bodies are compared without punctuation
update submission set body = institution || ':' || trim(regexp_replace(lower(body_name), '[^[:alnum:]]+', ' ', 'g')) where kind = 'UPP';
