-- who saved an answer last: another window of the same person, or a colleague
alter table answer add column saved_by uuid references account;

-- more time for one participant; the latest moment counts, earlier ones stay as a record
create table extension (
    id uuid primary key,
    submission uuid not null references submission,
    until timestamptz not null,
    reason text not null,
    granted_by uuid not null references account,
    granted_at timestamptz not null
);
create index extension_submission on extension (submission);

-- the product could not be used: every deadline that it touches moves by its length
create table outage (
    id uuid primary key,
    edition uuid not null references edition,
    began_at timestamptz not null,
    ended_at timestamptz not null,
    reason text not null,
    declared_by uuid not null references account,
    declared_at timestamptz not null,
    check (began_at < ended_at)
);
create index outage_edition on outage (edition, began_at);
