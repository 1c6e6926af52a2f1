-- Pilots, kept apart from campaigns: nothing that counts or publishes answers reads these tables.
create sequence pilot_number start with 1 increment by 1;

create table pilot (
    id                    bigint       not null primary key,
    title                 varchar(200) not null,
    questionnaire_id      varchar(100) not null,
    questionnaire_version varchar(40)  not null,
    questionnaire_hash    varchar(64)  not null,
    opened_at             timestamp(3) with time zone not null,
    opened_by             varchar(200) not null,
    closed_at             timestamp(3) with time zone
);

-- The questionnaire as it was when the pilot was opened; never changed.
create table pilot_questionnaire (
    pilot_id bigint not null primary key references pilot (id) on delete cascade,
    content  text   not null
);

-- A link is made from id and issue with a key that is not in the database.
create table pilot_invitation (
    id               varchar(36)  not null primary key,
    pilot_id         bigint       not null references pilot (id) on delete cascade,
    place            int          not null,
    label            varchar(200) not null,
    respondent_group varchar(100),
    issue            int          not null,
    revoked          boolean      not null,
    finished_at      timestamp(3) with time zone,
    constraint one_invitation_per_place unique (pilot_id, place)
);

-- Every write is kept; the highest revision of an item is its answer. A null value takes the answer back.
create table pilot_answer (
    invitation_id varchar(36)     not null references pilot_invitation (id) on delete cascade,
    item          varchar(100)    not null,
    revision      bigint          not null,
    content       varchar(200000),
    write_key     varchar(100)    not null,
    answered_at   timestamp(3) with time zone not null,
    primary key (invitation_id, item, revision),
    constraint one_pilot_answer_per_key unique (invitation_id, item, write_key)
);

-- The item "_" is the questionnaire as a whole.
create table pilot_comment (
    invitation_id varchar(36)   not null references pilot_invitation (id) on delete cascade,
    item          varchar(100)  not null,
    content       varchar(4000) not null,
    revision      bigint        not null,
    commented_at  timestamp(3) with time zone not null,
    handled       boolean       not null,
    primary key (invitation_id, item)
);
