-- The text of a content, page by page, so that what "page 149" says can be found. Extracted after the upload by a job.
create table blob_text (
    hash text primary key references blob on delete cascade,
    media_type text not null,
    state text not null,
    attempts integer not null default 0,
    due_at timestamptz not null default now(),
    pages integer not null default 0,
    failure text
);
create index blob_text_due on blob_text (due_at) where state = 'WAITING';

create table blob_page (
    hash text not null references blob_text on delete cascade,
    page integer not null,
    content text not null,
    -- Indonesian stems: "pengaduan" finds "mengadukan"; English words stay as they are, nearly
    words tsvector generated always as (to_tsvector('indonesian', content)) stored,
    primary key (hash, page)
);
create index blob_page_words on blob_page using gin (words);

-- what was there before
insert into blob_text (hash, media_type, state)
select distinct on (hash) hash, media_type, case when media_type in ('JPEG', 'PNG') then 'NONE' else 'WAITING' end from evidence;
