-- A task of a suspended case cannot be completed: nobody is offered it, and whoever holds it reads why.
alter table work_item add column suspended boolean not null default false;
update work_item w set suspended = true
from engine.act_ru_task t where t.id_ = w.task and t.suspension_state_ = 2;

drop index work_item_waiting;
create index work_item_waiting on work_item (created_at, reference, task)
    include (box, candidate, submission, grouping, edition)
    where ended_at is null and assignee is null and candidate <> 'participant' and not suspended;
