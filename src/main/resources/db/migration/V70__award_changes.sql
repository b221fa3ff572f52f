-- places of awards that organizers decide by hand, until they are frozen in the record of a proposal
create table award_change (
    edition uuid not null references edition,
    grouping text not null,
    category text not null,
    place integer not null check (place >= 1),
    taker uuid references submission,
    reason text not null check (reason <> ''),
    asked_by uuid not null references account,
    asked_at timestamptz not null,
    primary key (edition, grouping, category, place),
    unique (edition, taker)
);
