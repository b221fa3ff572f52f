-- whom a verifier never meets in a queue, besides their own body: declared by the person
create table conflict_declaration (
    account uuid not null references account,
    institution uuid not null references institution,
    reason text not null,
    declared_at timestamptz not null,
    primary key (account, institution)
);

-- somebody who will not judge a submission, and why
create table recusal (
    submission uuid not null references submission,
    account uuid not null references account,
    reason text not null,
    recused_at timestamptz not null,
    primary key (submission, account)
);
create index recusal_account on recusal (account);
create index submission_institution on submission (institution);

-- a judgement that was given up (state LEFT) stays as a record and counts no more
alter table verification drop constraint verification_submission_round_key;
create unique index verification_one on verification (submission, round) where state <> 'LEFT';
alter table verification add column active_at timestamptz;
update verification set active_at = coalesce(finished_at, started_at);
alter table verification alter column active_at set not null;
alter table verification add column left_reason text;
create index verification_open on verification (active_at) where state = 'OPEN';

-- why an option was changed, as data; what the team says among itself never leaves it
alter table finding add column reason_code text;
alter table finding add column team_note text not null default '';
alter table verified_indicator add column reason_code text;

-- what stood before each judgement: for undo until the verification is finished
create table finding_step (
    verification uuid not null references verification,
    step integer not null,
    indicator text not null,
    option text,
    reason_code text,
    reason text not null default '',
    team_note text not null default '',
    primary key (verification, step)
);

-- one question back to the participant for each submission; an answer in words, no new evidence
create table question (
    submission uuid primary key references submission,
    asked_by uuid not null references account,
    indicators text not null,
    asked text not null,
    asked_at timestamptz not null,
    due_at timestamptz not null,
    answer text,
    closed_at timestamptz
);
