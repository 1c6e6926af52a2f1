-- Local accounts. Names are kept in lower case.
create table account (
    name          varchar(80)  not null primary key,
    display_name  varchar(200) not null,
    password_hash varchar(400) not null,
    roles         varchar(200) not null,
    organisation  varchar(4)
);

create sequence campaign_number start with 1 increment by 1;

create table campaign (
    id                    bigint       not null primary key,
    title                 varchar(200) not null,
    questionnaire_id      varchar(100) not null,
    questionnaire_version varchar(40)  not null,
    questionnaire_hash    varchar(64)  not null,
    opened_at             timestamp(3) with time zone not null,
    closed_at             timestamp(3) with time zone,
    fictitious            boolean      not null,
    ranks_shown           boolean      not null
);

create table response (
    id           varchar(36)  not null primary key,
    campaign_id  bigint       not null references campaign (id),
    organisation varchar(4)   not null,
    started_at   timestamp(3) with time zone not null,
    submitted_at timestamp(3) with time zone,
    submitted_by varchar(200),
    constraint one_response_per_organisation unique (campaign_id, organisation)
);

-- Every write is kept; the highest revision of an item is its answer. A null value takes the answer back.
create table answer (
    response_id varchar(36)   not null references response (id) on delete cascade,
    item        varchar(100)  not null,
    revision    bigint        not null,
    content     varchar(8000),
    write_key   varchar(100)  not null,
    answered_by varchar(200)  not null,
    answered_at timestamp(3) with time zone not null,
    primary key (response_id, item, revision),
    constraint one_answer_per_key unique (response_id, item, write_key)
);

create table item_comment (
    response_id  varchar(36)   not null references response (id) on delete cascade,
    item         varchar(100)  not null,
    content      varchar(4000) not null,
    revision     bigint        not null,
    commented_by varchar(200)  not null,
    commented_at timestamp(3) with time zone not null,
    primary key (response_id, item)
);

create sequence snapshot_number start with 1 increment by 1;

create table snapshot (
    id          bigint       not null primary key,
    campaign_id bigint       not null references campaign (id),
    taken_at    timestamp(3) with time zone not null,
    taken_by    varchar(200) not null
);

create index snapshot_of_campaign on snapshot (campaign_id, taken_at);

-- The submitted answers as they were when the snapshot was taken; never changed.
create table snapshot_response (
    snapshot_id  bigint     not null references snapshot (id),
    organisation varchar(4) not null,
    answers      varchar(100000) not null,
    primary key (snapshot_id, organisation)
);

create sequence audit_number start with 1 increment by 1;

create table audit_entry (
    id        bigint       not null primary key,
    made_at   timestamp(3) with time zone not null,
    user_name varchar(80)  not null,
    action    varchar(80)  not null,
    subject   varchar(400) not null
);
