-- Which version of a decision table decides for an edition since when. Editions of before adopt what the files of the product
-- say at the next start.
create table adopted_table (
    edition    uuid        not null references edition (id),
    decision   text        not null,
    version    integer     not null check (version > 0),
    adopted_at timestamptz not null,
    serial     bigint generated always as identity,
    primary key (edition, decision, serial)
);
