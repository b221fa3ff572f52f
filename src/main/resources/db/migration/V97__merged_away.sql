-- The trail keeps the history of an institution or unit that was merged away under the id it had.
alter table former_body add column gone uuid;
create unique index former_body_gone on former_body (gone) where gone is not null;
