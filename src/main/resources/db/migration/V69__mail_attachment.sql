-- a file that goes with a mail, for example the calendar entry of a session
create table mail_attachment (
    mail uuid primary key references mail on delete cascade,
    name text not null,
    type text not null,
    content bytea not null
);
