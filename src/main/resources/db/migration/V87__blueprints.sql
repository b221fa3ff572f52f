-- What organizers prepare before two of them publish it: a new edition, or other rules for one that is running.
create table blueprint (
    id            uuid primary key,
    edition       uuid references edition (id),          -- whose rules are to change; null: a new edition
    source        uuid        not null references edition (id),
    state         text        not null check (state in ('DRAFT', 'PROPOSED', 'PUBLISHED', 'DISCARDED')),
    created_by    uuid        not null references account (id),
    created_at    timestamptz not null,
    proposed_by   uuid references account (id),
    proposed_at   timestamptz,
    proposed_hash text,
    reason        text        not null default '',
    decided_by    uuid references account (id),
    decided_at    timestamptz,
    published     uuid references edition (id),
    check (state <> 'PROPOSED' or proposed_by is not null),
    check (state <> 'PUBLISHED' or (published is not null and decided_by <> proposed_by))
);
create index blueprint_by_state on blueprint (state, created_at desc);

create table blueprint_part (
    blueprint  uuid        not null references blueprint (id),
    part       text        not null,
    content    text        not null,
    original   text        not null,                     -- as it came from the edition it was made from
    revision   integer     not null default 1,
    changed_by uuid        not null references account (id),
    changed_at timestamptz not null,
    primary key (blueprint, part)
);
