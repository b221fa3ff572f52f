-- Business tables. The engine's own tables live in the schema "engine" (V1).

create table event_publication (
    id uuid primary key,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date timestamptz
);
create index event_publication_open on event_publication (publication_date) where completion_date is null;

create table audit (
    subject uuid not null,
    seq integer not null,
    happened_at timestamptz not null,
    actor uuid,
    action text not null,
    details text not null,
    previous_hash text not null,
    hash text not null,
    primary key (subject, seq)
);

create table instrument_version (
    id uuid primary key,
    instrument text not null,
    number integer not null,
    content_hash text not null,
    content text not null,
    loaded_at timestamptz not null,
    unique (instrument, number),
    unique (instrument, content_hash)
);

create table edition (
    id uuid primary key,
    code text not null unique,
    name text not null,
    year integer not null,
    zone text not null,
    announced_on date not null,
    ip_instrument uuid not null references instrument_version,
    upp_instrument uuid not null references instrument_version,
    jury_sheet uuid not null references instrument_version,
    parameters jsonb not null,
    last_number integer not null default 0,
    version integer not null default 0
);

create table phase (
    edition uuid not null references edition,
    kind text not null,
    opens timestamptz not null,
    closes timestamptz not null,
    state text not null,
    primary key (edition, kind),
    check (opens <= closes)
);

create table institution (
    id uuid primary key,
    code text not null unique,
    type text not null,
    name text not null,
    province text,
    excluded boolean not null
);
create index institution_type_name on institution (type, name);

create table service_unit (
    id uuid primary key,
    code text not null unique,
    institution uuid not null references institution,
    name text not null
);
create index service_unit_institution on service_unit (institution, name);

create table past_winner (
    year integer not null,
    code text not null,
    primary key (year, code)
);

create table account (
    id uuid primary key,
    email text not null unique,
    name text not null,
    password_hash text not null,
    state text not null,
    language text not null default 'id',
    institution uuid references institution,
    created_at timestamptz not null,
    version integer not null default 0
);

create table account_role (
    account uuid not null references account,
    role text not null,
    primary key (account, role)
);

create table activation (
    token_hash text primary key,
    account uuid not null references account,
    submission uuid not null,
    expires_at timestamptz not null,
    used_at timestamptz
);

create table submission (
    id uuid primary key,
    edition uuid not null references edition,
    reference text not null unique,
    kind text not null,
    body text not null,
    body_name text not null,
    institution uuid not null references institution,
    owner uuid not null references account,
    instrument uuid not null references instrument_version,
    grouping text,
    state text not null,
    refusals text not null default '',
    registered_at timestamptz not null,
    submitted_at timestamptz,
    claimed_num bigint, claimed_den bigint,
    verified_num bigint, verified_den bigint,
    jury_num bigint, jury_den bigint,
    result_open boolean not null default false,
    version integer not null default 0
);
create index submission_edition_state on submission (edition, state);
create index submission_owner on submission (owner);
-- one submission for each body in an edition; those that ended early do not count
create unique index submission_one_body on submission (edition, body)
    where state not in ('EXPIRED', 'REFUSED', 'WITHDRAWN', 'DISQUALIFIED');

create table registration (
    submission uuid primary key references submission,
    institution uuid not null references institution,
    unit_name text not null,
    in_charge_name text not null,
    in_charge_position text not null,
    proposer_name text not null,
    phone text not null,
    started_on date not null,
    teleconference boolean not null,
    institutional boolean not null,
    whole_process boolean not null,
    no_wrong_door boolean not null
);

create table answer (
    submission uuid not null references submission,
    indicator text not null,
    option text,
    note text not null default '',
    saved_at timestamptz not null,
    version integer not null,
    primary key (submission, indicator)
);

create table blob (
    hash text primary key,
    size integer not null,
    content bytea not null
);
alter table blob alter column content set storage external;

create table evidence (
    id uuid primary key,
    submission uuid not null references submission,
    indicator text not null,
    hash text not null references blob,
    name text not null,
    media_type text not null,
    size integer not null,
    page_marker text not null default '',
    scan text not null,
    added_at timestamptz not null
);
create index evidence_submission on evidence (submission, indicator);

create table receipt (
    submission uuid primary key references submission,
    idempotency_key text not null unique,
    snapshot text not null,
    snapshot_hash text not null,
    received_at timestamptz not null
);

create table verification (
    id uuid primary key,
    submission uuid not null references submission,
    round text not null,
    verifier uuid not null references account,
    state text not null,
    started_at timestamptz not null,
    finished_at timestamptz,
    unique (submission, round)
);
create index verification_verifier on verification (verifier, state);

create table finding (
    verification uuid not null references verification,
    indicator text not null,
    option text not null,
    reason text not null default '',
    saved_at timestamptz not null,
    primary key (verification, indicator)
);

-- what counts after all opinions: written once, by task_record_verified_score
create table verified_indicator (
    submission uuid not null references submission,
    indicator text not null,
    option text not null,
    reason text not null default '',
    primary key (submission, indicator)
);

create table release (
    id uuid primary key,
    edition uuid not null references edition,
    kind text not null,
    state text not null,
    record text not null,
    record_hash text not null,
    proposed_by uuid not null references account,
    proposed_at timestamptz not null,
    decided_by uuid references account,
    decided_at timestamptz,
    note text not null default '',
    announced_at timestamptz,
    check (decided_by is null or decided_by <> proposed_by)
);
create unique index release_one_open on release (edition, kind) where state in ('PROPOSED', 'RELEASED', 'ANNOUNCED');

create table release_entry (
    release uuid not null references release,
    submission uuid not null references submission,
    grouping text not null,
    rank integer not null,
    points_num bigint not null,
    points_den bigint not null,
    selected boolean not null,
    category text,
    primary key (release, submission)
);

create table panel (
    id uuid primary key,
    edition uuid not null references edition,
    name text not null,
    chair uuid not null references account,
    unique (edition, name)
);

create table panel_member (
    panel uuid not null references panel,
    juror uuid not null references account,
    background text not null,
    primary key (panel, juror)
);

create table session (
    id uuid primary key,
    submission uuid not null unique references submission,
    panel uuid not null references panel,
    starts_at timestamptz not null,
    link text not null,
    state text not null,
    closed_at timestamptz
);
create index session_panel on session (panel, starts_at);

create table scorecard (
    session uuid not null references session,
    juror uuid not null references account,
    submitted_at timestamptz,
    primary key (session, juror)
);

create table score (
    session uuid not null,
    juror uuid not null,
    criterion text not null,
    points integer not null check (points between 0 and 100),
    primary key (session, juror, criterion),
    foreign key (session, juror) references scorecard
);

-- the panel's mean for each criterion: written once, by task_record_jury_score
create table jury_criterion (
    submission uuid not null references submission,
    criterion text not null,
    mean_num bigint not null,
    mean_den bigint not null,
    primary key (submission, criterion)
);

create table work_item (
    task text primary key,
    box text not null,
    process text not null,
    edition uuid not null references edition,
    submission uuid references submission,
    grouping text,
    candidate text not null,
    assignee uuid references account,
    created_at timestamptz not null,
    claimed_at timestamptz,
    due_at timestamptz,
    ended_at timestamptz,
    ended_by uuid,
    outcome text
);
create index work_item_queue on work_item (candidate, box, created_at) where ended_at is null and assignee is null;
create index work_item_mine on work_item (assignee, due_at) where ended_at is null;
create index work_item_case on work_item (submission, box) where ended_at is null;
create index work_item_season on work_item (edition, box) where ended_at is null;
create index work_item_done on work_item (ended_by, ended_at desc) where ended_at is not null;

create table mail (
    id uuid primary key,
    recipient text not null,
    subject text not null,
    body text not null,
    written_at timestamptz not null,
    sent_at timestamptz,
    failure text
);
create index mail_written on mail (written_at desc);
create index mail_waiting on mail (written_at) where sent_at is null;

create table seeding (
    name text primary key,
    done integer not null,
    total integer not null,
    finished_at timestamptz
);
