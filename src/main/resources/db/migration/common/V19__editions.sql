-- Editions: a closed campaign's figures, frozen. Their files lie in pieces; that of a part is numbered from 0. No row of them
-- ever changes, but for the commentary of a draft.
create sequence edition_number start with 1 increment by 1;

create table edition (
    id           bigint        not null primary key,
    campaign_id  bigint        not null references campaign (id),
    revision     int           not null,              -- 0 is version 1.0
    state        varchar(10)   not null,
    title        varchar(200)  not null,
    maker        varchar(100)  not null,              -- log-in name
    made_at      timestamp(3) with time zone not null,
    reason       varchar(1000) not null,
    checksum     varchar(64)   not null,
    hearing_from timestamp(3) with time zone,
    publish_at   timestamp(3) with time zone,
    withdrawal   varchar(1000),
    constraint edition_once unique (campaign_id, revision)
);

create table edition_piece (
    edition_id bigint      not null references edition (id) on delete cascade,
    part       varchar(10) not null,
    number     int         not null,
    content    bytea       not null,
    primary key (edition_id, part, number)
);

create table edition_event (
    edition_id bigint        not null references edition (id) on delete cascade,
    place      int           not null,
    kind       varchar(10)   not null,
    at         timestamp(3) with time zone not null,
    by_whom    varchar(200)  not null,
    detail     varchar(1000) not null,
    primary key (edition_id, place)
);

-- Responses are read one after the other to be frozen, so many at a time.
create index survey_response_in_order on survey_response (campaign_id, id);
