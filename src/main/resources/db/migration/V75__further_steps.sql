-- what a chair orders besides the session: a field observation or a further interview
create table further_step (
    id uuid primary key,
    session uuid not null references session,
    number integer not null check (number > 0),
    kind text not null,
    state text not null,
    reason text not null,
    starts_at timestamptz,
    minutes integer check (minutes > 0),
    place text not null default '',
    ordered_by uuid not null references account,
    ordered_at timestamptz not null,
    ended_at timestamptz,
    ended_reason text not null default '',
    unique (session, number),
    check ((starts_at is null) = (minutes is null)),
    check ((state = 'ORDERED') = (ended_at is null))
);
create unique index further_step_open on further_step (session, kind) where state = 'ORDERED';

-- each juror writes notes of their own, so that two who write at once lose nothing
create table step_note (
    step uuid not null references further_step,
    juror uuid not null references account,
    text text not null,
    saved_at timestamptz not null,
    primary key (step, juror)
);

create table step_photo (
    id uuid primary key,
    step uuid not null references further_step,
    place integer not null,
    name text not null,
    media_type text not null,
    hash text not null references blob,
    size integer not null check (size > 0),
    caption text not null default '',
    added_by uuid not null references account,
    added_at timestamptz not null,
    unique (step, place)
);
create index step_photo_hash on step_photo (hash);
