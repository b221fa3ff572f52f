-- What a task is filled in with: a screen of its own or a form. Tasks that wait already have the screens of their day.
alter table work_item add column form_key text;
update work_item set form_key = case box
    when 'task_fill_assessment' then 'view:participant/assessment'
    when 'task_verify' then 'view:verification'
    when 'task_verify_again' then 'view:verification'
    when 'task_settle_difference' then 'view:verification/difference'
    when 'task_schedule_session' then 'view:organizer/finals'
    when 'task_score_session' then 'view:jury'
    when 'task_propose_shortlist' then 'view:organizer/shortlist'
    when 'task_release_shortlist' then 'view:organizer/shortlist'
    else 'view:organizer/awards' end;
alter table work_item alter column form_key set not null;

-- What people filled in where a task has nothing but a form; other tasks' values live with the module that owns them.
create table filled_form (
    task text primary key references work_item,
    form text not null,
    form_hash text not null,
    edition uuid not null references edition,
    submission uuid references submission,
    filled jsonb not null,
    filled_by uuid not null references account,
    filled_at timestamptz not null
);
create index filled_form_case on filled_form (submission) where submission is not null;
create index filled_form_season on filled_form (edition, form);
