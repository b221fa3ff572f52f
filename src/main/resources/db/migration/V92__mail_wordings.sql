-- How an edition words its mails anew since when: subject and body in both languages by kind, as JSON. Versions are added, never
-- changed; the newest counts. What is not in it has the product's words.
create table mail_wording (
    edition    uuid        not null references edition (id),
    version    integer     not null check (version > 0),
    wordings   text        not null,
    adopted_at timestamptz not null,
    primary key (edition, version)
);

-- What is being prepared gets the part too. What two people were agreeing on is another thing with it: it is proposed again.
update blueprint set state = 'DRAFT' where state = 'PROPOSED';
insert into blueprint_part (blueprint, part, content, original, changed_by, changed_at)
select id, 'mails', '{}', '{}', created_by, now() from blueprint where state = 'DRAFT';
