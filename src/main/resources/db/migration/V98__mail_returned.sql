-- A mail that comes back after it was handed over; its failure then says what the other side's server reported.
alter table mail add column returned_at timestamptz;

-- The one place that says what became of a mail.
alter table mail add column standing text not null generated always as (
    case when returned_at is not null then 'RETURNED'
         when sent_at is not null then 'SENT'
         when failure is not null then 'FAILED'
         else 'WAITING' end) stored;

create index mail_standing on mail (standing, written_at desc);
