-- an announced list is corrected by another proposal and another release; the earlier one stays as it was
alter table release add column corrects uuid references release;
drop index release_one_open;
create unique index release_one_open on release (edition, kind) where state in ('PROPOSED', 'RELEASED');
create unique index release_one_first on release (edition, kind) where state = 'ANNOUNCED' and corrects is null;
create unique index release_one_successor on release (corrects) where state = 'ANNOUNCED';
