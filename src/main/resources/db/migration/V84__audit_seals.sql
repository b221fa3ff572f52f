-- the words of a row's details: what they consist of, without punctuation
create function audit_words(details text) returns tsvector language sql immutable parallel safe
    return to_tsvector('simple', regexp_replace(details, '\W+', ' ', 'g'));

-- the trail is searched newest first: all of it, by action, by who acted, by words
create index audit_moment on audit (happened_at, subject, seq);
create index audit_action on audit (action, happened_at, subject, seq);
create index audit_actor on audit (actor, happened_at, subject, seq);
create index audit_details on audit using gin (audit_words(details));

-- one seal a day over the ends of all chains; the day is the one on which it was made, in WIB
create table audit_seal (
    number int primary key check (number > 0),
    day date not null unique,
    sealed_at timestamptz not null,
    chains bigint not null,
    rows bigint not null,
    list_hash text not null,
    previous_hash text not null,
    hash text not null
);

-- the ends of the chains that had grown since the seal before
create table audit_sealed_chain (
    subject uuid not null,
    seq int not null,
    seal int not null references audit_seal deferrable initially deferred,
    hash text not null,
    primary key (subject, seq)
);
create index audit_sealed_chain_seal on audit_sealed_chain (seal, subject);

-- who has the right to write can still not rewrite what is written
create function append_only() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are never changed and never removed', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger append_only before update or delete or truncate on audit execute function append_only();
create trigger append_only before update or delete or truncate on audit_seal execute function append_only();
create trigger append_only before update or delete or truncate on audit_sealed_chain execute function append_only();

-- what a check of the whole trail has read and found; the run is one of batch_run
create table audit_checked (
    run uuid not null references batch_run on delete cascade,
    part text not null,
    chains bigint not null,
    rows bigint not null,
    found bigint not null,
    primary key (run, part)
);
create table audit_finding (
    run uuid not null references batch_run on delete cascade,
    part text not null,
    position int not null,
    flaw text not null,
    subject uuid,
    seq int not null,
    since int,
    primary key (run, part, position)
);
