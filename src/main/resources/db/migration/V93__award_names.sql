-- What an edition calls an award category in both languages; a category that is not here has the product's name.
create table award_name (
    edition  uuid not null references edition (id),
    category text not null,
    name_id  text not null,
    name_en  text not null,
    primary key (edition, category)
);

-- What is being prepared gets the part too; see V92 for proposals.
update blueprint set state = 'DRAFT' where state = 'PROPOSED';
insert into blueprint_part (blueprint, part, content, original, changed_by, changed_at)
select id, 'names', '{}', '{}', created_by, now() from blueprint where state = 'DRAFT';
