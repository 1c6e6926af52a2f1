-- Rounds: one or more questionnaire versions put to the same municipalities on the same terms.
create sequence round_number start with 1 increment by 1;

create table campaign_round (
    id               bigint       not null primary key,
    title            varchar(200) not null,
    state            varchar(20)  not null,
    opens_at         timestamp(3) with time zone,
    closes_at        timestamp(3) with time zone,
    purpose          varchar(2000) not null,
    legal_ground     varchar(2000) not null,
    controller       varchar(2000) not null,
    retention_months int,
    anonymous        boolean      not null,
    minimum_group    int          not null
);

create table round_questionnaire (
    round_id      bigint       not null references campaign_round (id) on delete cascade,
    place         int          not null,
    questionnaire varchar(150) not null,
    primary key (round_id, place)
);

-- Whom a round asks; no rows: all municipalities.
create table round_organisation (
    round_id     bigint     not null references campaign_round (id) on delete cascade,
    organisation varchar(4) not null,
    primary key (round_id, organisation)
);

-- What has happened to a round; rows are added and never changed.
create sequence round_event_number start with 1 increment by 1;

create table round_event (
    id       bigint       not null primary key,
    round_id bigint       not null references campaign_round (id) on delete cascade,
    kind     varchar(20)  not null,
    made_at  timestamp(3) with time zone not null,
    made_by  varchar(200) not null,
    deadline timestamp(3) with time zone,
    reason   varchar(500) not null
);

create index round_event_of on round_event (round_id, id);

alter table campaign add column round_id bigint;
alter table campaign add column closes_at timestamp(3) with time zone;

-- Who is invited to answer in a campaign that asks respondent groups. A link is made from id and issue with a key that is not
-- in the database. Of an answer in an anonymous round only "answered" tells, and no time.
create table invitation (
    id               varchar(36)  not null primary key,
    campaign_id      bigint       not null references campaign (id),
    place            bigint       not null,
    respondent_group varchar(100) not null,
    organisations    varchar(500) not null,
    name             varchar(200) not null,
    address          varchar(254) not null,
    role             varchar(200) not null,
    address_source   varchar(200) not null,
    language         varchar(2)   not null,
    issue            int          not null,
    revoked          boolean      not null,
    standing         varchar(20)  not null,
    reminded         boolean      not null,
    answered         boolean      not null,
    constraint one_invitation_per_campaign_place unique (campaign_id, place)
);

create index invitation_of_group on invitation (campaign_id, respondent_group, organisations);

-- What an invited person has given and not sent yet. Every write is kept; the highest revision of an item is its answer.
-- A null value takes the answer back. All of it is deleted when the answers are sent.
create table survey_answer (
    invitation_id varchar(36)     not null references invitation (id) on delete cascade,
    item          varchar(100)    not null,
    revision      bigint          not null,
    content       varchar(200000),
    write_key     varchar(100)    not null,
    answered_at   timestamp(3) with time zone not null,
    primary key (invitation_id, item, revision),
    constraint one_survey_answer_per_key unique (invitation_id, item, write_key)
);

-- What was sent: one row a person. Of an anonymous round it holds no person, no time and no order.
create table survey_response (
    id               varchar(36)      not null primary key,
    campaign_id      bigint           not null references campaign (id),
    respondent_group varchar(100)     not null,
    organisations    varchar(500)     not null,
    invitation_id    varchar(36)      references invitation (id),
    answers          varchar(1000000) not null,
    constraint one_survey_response_per_invitation unique (invitation_id)
);

create index survey_response_of on survey_response (campaign_id, respondent_group, organisations);
