-- personal data of an edition is kept for so many months after the announcement of the awards
update edition set parameters = '{"retentionMonths": 24}'::jsonb || parameters;

-- when it was anonymised, and what that touched: once for each edition
create table anonymised (
    edition uuid primary key references edition,
    done_at timestamptz not null,
    counts jsonb not null
);

-- who took part in an edition, in whatever part: proposers past and present, colleagues, invited people, whoever acted in a case
create view participation as
    select s.edition, s.owner as account from submission s
    union select s.edition, c.account from colleague c join submission s on s.id = c.submission
    union select s.edition, i.accepted_by from invitation i join submission s on s.id = i.submission where i.accepted_by is not null
    union select s.edition, a.actor from audit a join submission s on s.id = a.subject where a.actor is not null;
