-- The clock of a session counts from its opening, not from its planned start.
alter table session add column opened_at timestamptz;
