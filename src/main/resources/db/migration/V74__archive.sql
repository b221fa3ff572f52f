-- Which packages of an edition were made; the packages themselves lie in the data folder. Times are the database's own, as
-- everywhere in operations: a job whose process has died is one that has not been heard of, on whichever node it ran.
create table archive (
    id uuid primary key,
    edition uuid not null references edition,
    state text not null check (state in ('RUNNING', 'DONE', 'FAILED', 'INTERRUPTED')),
    evidence boolean not null,
    asked_by uuid not null references account,
    asked_at timestamptz not null,
    heard_at timestamptz not null default now(),
    ended_at timestamptz,
    done bigint not null default 0,
    total bigint not null default 0,
    step text not null default '',
    file text not null,
    size bigint,
    sha256 text,
    failure text
);
create unique index archive_one_running on archive (edition) where state = 'RUNNING';
create index archive_edition on archive (edition, asked_at desc);
