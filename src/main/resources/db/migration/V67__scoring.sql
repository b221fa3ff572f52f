-- what a juror writes beside the numbers: to the finalist, and for the panel only
create table remark (
    session uuid not null references session,
    juror uuid not null references account,
    to_finalist text not null default '',
    to_panel text not null default '',
    saved_at timestamptz not null,
    primary key (session, juror)
);

-- a score that was changed after all were known to the panel: what stood before stays
create table score_revision (
    session uuid not null references session,
    juror uuid not null references account,
    criterion text not null,
    before integer not null,
    after integer not null,
    revised_at timestamptz not null
);
create index score_revision_session on score_revision (session, juror);

-- what the panel has talked about when its totals were far apart
alter table session add column discussion_note text;
