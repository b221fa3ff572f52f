-- Lists that are searched while somebody types: words in any order, each by its beginning, without accents and case.
create function list_words(name text) returns tsvector language sql immutable parallel safe as $$
    select to_tsvector('pg_catalog.simple', regexp_replace(translate(lower(name),
        'àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ', 'aaaaaaceeeeiiiinoooooouuuuyy'), '[^[:alnum:]]+', ' ', 'g'))
$$;

alter table institution add column words tsvector generated always as (list_words(name)) stored;
create index institution_words on institution using gin (words);

-- SERVICE: the units below an institution that may take part; HANDLING: who handles its complaints (for all, if no institution)
alter table service_unit add column list text not null default 'SERVICE';
alter table service_unit alter column institution drop not null;
alter table service_unit add constraint service_unit_belongs check (list = 'HANDLING' or institution is not null);
alter table service_unit add column words tsvector generated always as (list_words(name)) stored;
create index service_unit_words on service_unit using gin (words);

-- the unit of the list; absent for free text, until an organizer has merged it or accepted it as new
alter table registration add column unit uuid references service_unit;
create index registration_free_text on registration (institution) where unit is null;
update registration r set unit = u.id from service_unit u, submission s
    where s.id = r.submission and s.kind = 'UPP' and u.institution = r.institution and lower(u.name) = lower(trim(r.unit_name));
