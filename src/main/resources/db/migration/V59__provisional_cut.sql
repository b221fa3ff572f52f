-- the line between in and out as the first opinions of a group have it: what "near the cut" is measured from
create table provisional_cut (
    edition uuid not null references edition,
    grouping text not null,
    places integer not null,
    ranked integer not null,
    points_num bigint,
    points_den bigint,
    drawn_at timestamptz not null,
    primary key (edition, grouping)
);

-- points of a finished opinion: so that a line is drawn without scoring everything again
alter table verification add column points_num bigint;
alter table verification add column points_den bigint;

-- a new parameter of every edition
update edition set parameters = jsonb_build_object('questionHours', 48) || parameters;
