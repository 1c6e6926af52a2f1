-- Editions whose file is still being written, in the background: nobody is handed them while there is a row here. A run that has
-- not been seen for a while is gone with its node, and another begins from the start.
create table edition_unfinished (
    edition_id bigint       not null primary key references edition (id) on delete cascade,
    by_whom    varchar(200) not null,
    run        varchar(36)  not null,
    seen_at    timestamp(3) with time zone not null,
    passed     bigint       not null,               -- how often a response has been passed
    to_pass    bigint       not null,
    attempts   int          not null,
    failed     boolean      not null
);
