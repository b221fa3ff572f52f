-- work on many cases that outlives the node: what was asked for, and what became of each item
create table batch_run (
    id uuid primary key,
    kind text not null,
    subject text not null,
    reason text not null,
    started_by uuid references account,
    started_at timestamptz not null,
    ended_at timestamptz,
    total int not null check (total > 0)
);
create index batch_run_open on batch_run (started_at) where ended_at is null;
create index batch_run_subject on batch_run (kind, subject, started_at desc);

create table batch_item (
    run uuid not null references batch_run on delete cascade,
    position int not null,
    item text not null,
    state text not null default 'WAITING' check (state in ('WAITING', 'DONE', 'FAILED')),
    cause text,
    detail text,
    done_at timestamptz,
    primary key (run, position),
    unique (run, item)
);
create index batch_item_waiting on batch_item (run, position) where state = 'WAITING';
