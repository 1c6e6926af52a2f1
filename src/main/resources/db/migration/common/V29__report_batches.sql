-- The reports of all municipalities of an edition, drawn one after the other in the background: one batch for each edition. A run
-- that has not been seen for a while is gone with its node, and another goes on with what is missing.
create sequence report_batch_number start with 1 increment by 1;

create table report_batch (
    id         bigint       not null primary key,
    edition_id bigint       not null references edition (id) on delete cascade,
    by_whom    varchar(100) not null,               -- log-in name: whose right it is made by
    run        varchar(36)  not null,
    seen_at    timestamp(3) with time zone not null,
    attempts   int          not null,
    state      varchar(10)  not null,
    constraint report_batch_once unique (edition_id)
);

create table report_batch_part (
    batch_id     bigint      not null references report_batch (id) on delete cascade,
    organisation varchar(4)  not null,
    content      bytea,                             -- the report; null as long as it is missing, and where there is a fault
    fault        varchar(10),
    primary key (batch_id, organisation)
);
