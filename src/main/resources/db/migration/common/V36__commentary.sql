-- What KL has written to the chapters of an edition, each time it was kept; the last holds. No row ever changes.
create table edition_comment (
    edition_id bigint         not null references edition (id) on delete cascade,
    chapter    varchar(10)    not null,             -- 'whole', or a theme's number
    number     int            not null,             -- from 1
    text       varchar(20000) not null,             -- empty where it was taken back
    at         timestamp(3) with time zone not null,
    by_whom    varchar(200)   not null,
    primary key (edition_id, chapter, number)
);
