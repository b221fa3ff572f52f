-- A content that nobody names any more is swept; one that is stored again just then must stay, hence the time.
alter table blob add column stored_at timestamptz not null default now();

alter table evidence add column position_removed boolean not null default false;
create index evidence_hash on evidence (hash);

-- The scanner judges a content once, whoever added it. Times are the database's own: they belong to operations, and must
-- not stand still while a season is played in virtual time.
create table blob_scan (
    hash text primary key references blob on delete cascade,
    state text not null,
    attempts integer not null default 0,
    due_at timestamptz not null default now(),
    threat text,
    judged_at timestamptz
);
create index blob_scan_due on blob_scan (due_at) where state = 'PENDING';
