-- what a finalist sends before its session: that it comes, who presents, and the presentation
create table finalist (
    submission uuid primary key references submission,
    confirmed_at timestamptz not null,
    confirmed_by uuid not null references account
);

create table presenter (
    submission uuid not null references submission,
    place integer not null check (place between 1 and 5),
    name text not null,
    rank text not null,
    position text not null,
    primary key (submission, place)
);

create table presentation (
    submission uuid primary key references submission,
    name text not null,
    media_type text not null,
    hash text not null references blob,
    size integer not null check (size > 0),
    pages integer not null check (pages > 0),
    sent_at timestamptz not null
);
create index presentation_hash on presentation (hash);

update edition set parameters = '{"presentationMegabytes": 20}'::jsonb || parameters;
