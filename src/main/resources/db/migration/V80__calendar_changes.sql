-- a change of an edition's calendar, asked for by an organizer; everything of it happens in one transaction, then it is applied
create table calendar_change (
    id uuid primary key,
    edition uuid not null references edition,
    moves jsonb not null,
    reason text not null,
    asked_by uuid not null references account,
    asked_at timestamptz not null,
    run uuid not null,
    applied_at timestamptz,
    timers int not null default 0,
    due_dates int not null default 0,
    told int not null default 0
);
create index calendar_change_edition on calendar_change (edition, asked_at desc);
