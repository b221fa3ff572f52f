-- Rate limits, one row for each limit and person or address. allowed_at: when the next act would be allowed if none were saved up.
create table rate_limit (
    bucket text primary key,
    allowed_at timestamptz not null
);
create index rate_limit_old on rate_limit (allowed_at);

-- Proof of being human: a challenge that was used once is refused on every node until it would have expired anyway.
create table used_challenge (
    challenge text primary key,
    expires_at timestamptz not null
);
create index used_challenge_old on used_challenge (expires_at);

-- Keys that all nodes share; made at the first need, never shown.
create table node_secret (
    name text primary key,
    secret text not null
);

-- sessions that began under an older stamp have ended
alter table account add column stamp integer not null default 0;

create table password_reset (
    token_hash text primary key,
    account uuid not null references account,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index password_reset_account on password_reset (account);
create index activation_account on activation (account);
