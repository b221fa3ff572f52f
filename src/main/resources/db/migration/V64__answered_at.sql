-- when the participant answered; until now the answer itself closed the question, so that was the time
alter table question add column answered_at timestamptz;
update question set answered_at = closed_at where answer is not null;
