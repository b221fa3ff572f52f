-- a participant's objection against indicators of its document evaluation: once for each submission
create table objection (
    submission uuid primary key references submission,
    state text not null check (state in ('DRAFT', 'FILED', 'ANSWERED', 'ENDED')),
    begun_at timestamptz not null,
    filed_at timestamptz,
    filed_by uuid references account,
    announcement text,
    due_at timestamptz,
    escalated_at timestamptz,
    judged_at timestamptz,
    answered_at timestamptz,
    before_num bigint, before_den bigint,
    after_num bigint, after_den bigint,
    check (state = 'DRAFT' or (filed_at is not null and filed_by is not null and due_at is not null)),
    check (state <> 'ANSWERED' or (judged_at is not null and answered_at is not null))
);
create index objection_escalated on objection (escalated_at) where escalated_at is not null;

-- what it is about, and what the verifier who had never touched the submission made of it
create table objection_indicator (
    submission uuid not null references objection on delete cascade,
    indicator text not null,
    text text not null,
    saved_at timestamptz not null,
    option_before text,
    option_after text,
    reason text,
    primary key (submission, indicator)
);

-- files that come with it; those of the answers stay as they were sent
create table objection_file (
    id uuid primary key,
    submission uuid not null references objection on delete cascade,
    hash text not null references blob,
    name text not null,
    media_type text not null,
    size integer not null check (size > 0),
    added_at timestamptz not null
);
create index objection_file_submission on objection_file (submission);
create index objection_file_hash on objection_file (hash);

-- a finding that counted until another took its place; the total that went with it stands in score_change
create table superseded_finding (
    submission uuid not null references submission,
    indicator text not null,
    counted_until timestamptz not null,
    option text not null,
    reason_code text,
    reason text not null,
    replaced_by text not null,
    primary key (submission, indicator, counted_until)
);

create table score_change (
    submission uuid not null references submission,
    changed_at timestamptz not null,
    before_num bigint not null, before_den bigint not null,
    after_num bigint not null, after_den bigint not null,
    primary key (submission, changed_at)
);

update edition set parameters = '{"objectionDays": 3, "objectionAnswerDays": 5, "objectionFiles": 3}'::jsonb || parameters;
