-- when a correction gives a body something else, its certificate is replaced: the old number stays known and says so
alter table certificate add column replaced_at timestamptz;
alter table certificate drop constraint certificate_submission_key;
create unique index certificate_in_force on certificate (submission) where replaced_at is null;
