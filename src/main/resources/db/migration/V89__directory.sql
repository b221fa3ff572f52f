-- Words as people see them: the parser of to_tsvector reads "7e77b1" as the number 7e77 and the rest, and never finds it again.
create or replace function list_words(name text) returns tsvector language sql immutable parallel safe as $$
    select array_to_tsvector(array_remove(string_to_array(regexp_replace(lower(translate(name,
        'àáâãäåçèéêëìíîïñòóôõöøùúûüýÿÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝ', 'aaaaaaceeeeiiiinoooooouuuuyyaaaaaaceeeeiiiinoooooouuuuy')),
        '[^[:alnum:]]+', ' ', 'g'), ' '), ''))
$$;
alter table institution drop column words;
alter table institution add column words tsvector generated always as (list_words(name)) stored;
create index institution_words on institution using gin (words);
alter table service_unit drop column words;
alter table service_unit add column words tsvector generated always as (list_words(name)) stored;
create index service_unit_words on service_unit using gin (words);

-- What a merged institution or unit was called: searches find the one that stayed, and its code is never used again.
create table former_body (
    register text not null check (register in ('INSTITUTIONS', 'UNITS')),
    code text not null,
    name text not null,
    institution uuid references institution,
    unit uuid references service_unit,
    merged_at timestamptz not null,
    words tsvector generated always as (list_words(name)) stored,
    primary key (register, code),
    check ((register = 'INSTITUTIONS') = (institution is not null) and (register = 'UNITS') = (unit is not null))
);
create index former_body_institution on former_body (institution) where institution is not null;
create index former_body_unit on former_body (unit) where unit is not null;

-- what hangs on a body, counted for a page of the list
create index registration_unit on registration (unit) where unit is not null;
create index account_institution on account (institution) where institution is not null;
create index conflict_declaration_institution on conflict_declaration (institution);
create index service_unit_code_order on service_unit (name, code);
create index institution_code_order on institution (name, code);
