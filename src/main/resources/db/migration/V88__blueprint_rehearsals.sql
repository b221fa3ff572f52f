-- Dress rehearsals of a blueprint: a whole season with virtual people in a database of its own.
create table blueprint_rehearsal (
    id         uuid primary key,
    blueprint  uuid        not null references blueprint (id),
    hash       text        not null,
    ip         integer     not null,
    upp        integer     not null,
    seed       bigint      not null,
    state      text        not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    progress   text        not null default '',
    result     text        not null default '',
    started_by uuid        not null references account (id),
    started_at timestamptz not null,
    seen_at    timestamptz not null
);
create index blueprint_rehearsal_of on blueprint_rehearsal (blueprint, started_at desc);
create unique index blueprint_rehearsal_one on blueprint_rehearsal ((true)) where state = 'RUNNING';
