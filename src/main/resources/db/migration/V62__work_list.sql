-- the list's order and its filters without a join: a participant number never changes
alter table work_item add column reference text;
update work_item w set reference = s.reference from submission s where s.id = w.submission;
alter table work_item add column follow_up date;

-- the claim queue: oldest first; a participant's own tasks are nobody else's queue
drop index work_item_queue;
create index work_item_waiting on work_item (created_at, reference, task)
    include (box, candidate, submission, grouping, edition)
    where ended_at is null and assignee is null and candidate <> 'participant';
create index work_item_held on work_item (candidate, assignee)
    where ended_at is null and assignee is not null and candidate <> 'participant';

-- who has opened which task: what is not here is unread
create table work_item_seen (
    account uuid not null references account,
    task text not null references work_item on delete cascade,
    primary key (account, task)
);

-- a list with its filters under a name; shared with everybody of one role, or with nobody
create table saved_view (
    id uuid primary key,
    owner uuid not null references account,
    name text not null,
    query text not null,
    shared_with text,
    saved_at timestamptz not null,
    unique (owner, name)
);
create index saved_view_shared on saved_view (shared_with) where shared_with is not null;
