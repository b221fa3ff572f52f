-- what was certified to whom, as it was when it was issued; the number carries the secret that makes it hard to guess
create table certificate (
    number text primary key,
    submission uuid not null unique references submission,
    edition uuid not null references edition,
    kind text not null check (kind in ('WINNER', 'FINALIST', 'PARTICIPANT')),
    running integer not null check (running > 0),
    category text,
    body_name text not null,
    issued_at timestamptz not null,
    unique (edition, kind, running)
);
