-- What a submission has reached stands here and nowhere else: the figures of the dashboards and the lists that they open
-- read this view, so that a number and its list cannot differ. A stage that was reached stays reached, whatever came after.
create view submission_stage as
    select s.id, s.edition, s.reference, s.kind, s.grouping, s.state, s.registered_at, s.submitted_at, i.type, i.province,
           s.grouping is not null or s.state = 'REFUSED' or exists (select 1 from activation a
               where a.submission = s.id and a.used_at is not null) as activated,
           s.submitted_at is not null as submitted,
           s.verified_num is not null as verified,
           s.state in ('FINALIST', 'SCORED', 'AWARDED', 'NOT_AWARDED') or exists (select 1 from release_entry x
               join release r on r.id = x.release and r.kind = 'SHORTLIST' and r.state = 'ANNOUNCED'
               where x.submission = s.id and x.selected) as shortlisted,
           exists (select 1 from session n where n.submission = s.id and n.state = 'CLOSED') as heard,
           s.state = 'AWARDED' as awarded
    from submission s join institution i on i.id = s.institution;
create index activation_submission on activation (submission) where used_at is not null;
create index release_entry_selected on release_entry (submission) where selected;

-- when the owner of a form was last asked to go on with it: at most once a day
create table draft_reminder (
    submission uuid primary key references submission,
    reminded_at timestamptz not null
);

create index mail_failed on mail (written_at) where failure is not null;

-- how much of a form is done is counted from the index alone
drop index evidence_submission;
create index evidence_submission on evidence (submission, indicator, scan);
