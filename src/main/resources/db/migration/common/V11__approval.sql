-- What a submission held and who declared or accepted it. Empty for what was submitted before this was recorded.
alter table response add column submitted_questionnaire varchar(141);
alter table response add column submitted_questionnaire_hash varchar(64);
alter table response add column submitted_hash varchar(64);
alter table response add column declaration integer;
alter table response add column accepted_for varchar(1000);

-- Every submission a response has had, the present one among them; never changed.
create table response_submission (
    response_id                  varchar(36)  not null references response (id) on delete cascade,
    ordinal                      integer      not null,
    submitted_at                 timestamp(3) with time zone not null,
    submitted_by                 varchar(200) not null,
    submitted_questionnaire      varchar(141),
    submitted_questionnaire_hash varchar(64),
    submitted_hash               varchar(64),
    declaration                  integer,
    accepted_for                 varchar(1000),
    primary key (response_id, ordinal)
);

insert into response_submission (response_id, ordinal, submitted_at, submitted_by)
select id, 1, submitted_at, submitted_by from response where submitted_at is not null;

-- Every time KL sent a response back, with the submission it undid; never changed.
create table response_sent_back (
    response_id        varchar(36)   not null references response (id) on delete cascade,
    ordinal            integer       not null,
    reason             varchar(40)   not null,
    content            varchar(2000) not null,
    sent_by            varchar(200)  not null,
    sent_at            timestamp(3) with time zone not null,
    submission_ordinal integer       not null,
    primary key (response_id, ordinal),
    foreign key (response_id, submission_ordinal) references response_submission (response_id, ordinal) on delete cascade
);

-- Every choice to share named results or not; the newest holds, none means not; never changed.
create table sharing_choice (
    response_id varchar(36)  not null references response (id) on delete cascade,
    ordinal     integer      not null,
    shares      boolean      not null,
    chosen_by   varchar(200) not null,
    chosen_at   timestamp(3) with time zone not null,
    primary key (response_id, ordinal)
);

-- What municipalities ask KL about an item.
create table item_question (
    campaign_id  bigint        not null references campaign (id),
    ordinal      integer       not null,
    item         varchar(100)  not null,
    organisation varchar(4)    not null,
    content      varchar(2000) not null,
    write_key    varchar(100)  not null,
    asked_by     varchar(200)  not null,
    asked_at     timestamp(3) with time zone not null,
    settled_at   timestamp(3) with time zone,
    primary key (campaign_id, ordinal),
    constraint one_question_per_key unique (campaign_id, organisation, write_key)
);

-- How an item is to be understood, as KL says it to everybody. Every version is kept; the highest holds, an empty one takes back.
create table clarification (
    campaign_id bigint        not null references campaign (id),
    item        varchar(100)  not null,
    version     integer       not null,
    content     varchar(4000) not null,
    written_by  varchar(200)  not null,
    written_at  timestamp(3) with time zone not null,
    primary key (campaign_id, item, version)
);

-- What colleagues say to each other about an item: remarks, and replies to them. The writer names a remark, so that one
-- that is sent twice is stored once. A null author wrote before log-in names were kept.
create table item_remark (
    response_id  varchar(36)   not null references response (id) on delete cascade,
    item         varchar(100)  not null,
    remark       varchar(36)   not null,
    reply_to     varchar(36),
    content      varchar(4000) not null,
    revision     bigint        not null,
    author       varchar(80),
    commented_by varchar(200)  not null,
    commented_at timestamp(3) with time zone not null,
    changed_at   timestamp(3) with time zone not null,
    primary key (response_id, item, remark)
);

insert into item_remark (response_id, item, remark, content, revision, commented_by, commented_at, changed_at)
select response_id, item, '00000000-0000-0000-0000-000000000000', content, revision, commented_by, commented_at, commented_at
from item_comment where content <> '';

drop table item_comment;
