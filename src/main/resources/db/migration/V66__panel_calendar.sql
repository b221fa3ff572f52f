-- a session has a length, a revision of its calendar entry, and may be cancelled and planned anew
alter table session add column minutes integer not null default 30 check (minutes > 0);
alter table session add column sequence integer not null default 0;
alter table session add column cancelled_reason text;
alter table session rename column link to place;
alter table session drop constraint session_submission_key;
create unique index session_of_submission on session (submission) where state <> 'CANCELLED';
alter table session alter column minutes drop default;

-- where a panel meets unless a session says otherwise
alter table panel add column place text not null default '';

-- who scores a session: taken over from the panel when it is planned, changed for it alone when somebody leaves
create table session_juror (
    session uuid not null references session,
    juror uuid not null references account,
    background text not null,
    presence text not null,
    reason text not null default '',
    changed_at timestamptz not null,
    primary key (session, juror)
);
create index session_juror_account on session_juror (juror);
insert into session_juror (session, juror, background, presence, changed_at)
    select s.id, m.juror, m.background, 'SEATED', s.starts_at from session s join panel_member m on m.panel = s.panel;

-- when somebody cannot come: a juror or chair, or a finalist
create table absence (
    id uuid primary key,
    account uuid references account,
    submission uuid references submission,
    from_at timestamptz not null,
    to_at timestamptz not null,
    check (to_at > from_at),
    check (num_nonnulls(account, submission) = 1)
);
create index absence_account on absence (account);
create index absence_submission on absence (submission);

update edition set parameters = '{"presentationMinutes": 10, "interviewMinutes": 20, "breakMinutes": 15, "quorumPercent": 60}'::jsonb
    || parameters;
