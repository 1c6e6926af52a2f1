-- Questionnaires that are being written: the newest revision is the draft, the earlier ones are how it came to be.
create sequence draft_number start with 1;

create table draft (
    id          bigint       not null primary key,
    revision    bigint       not null
);

create table draft_revision (
    draft_id    bigint       not null references draft (id) on delete cascade,
    revision    bigint       not null,
    content     text         not null,
    -- The revision that this one goes on from: the one before, or after taking back an earlier one
    goes_on     bigint       not null,
    changed_by  varchar(200) not null,
    changed_at  timestamp(3) with time zone not null,
    primary key (draft_id, revision)
);

-- Versions that were written in the portal and published; never changed.
create table publication (
    questionnaire varchar(150) not null primary key,
    content_hash  varchar(64)  not null,
    content       text         not null,
    published_by  varchar(200) not null,
    published_at  timestamp(3) with time zone not null
);

-- Somebody asks, somebody else publishes.
create table publication_request (
    subject       varchar(150) not null primary key,
    content_hash  varchar(64)  not null,
    asked_by      varchar(200) not null,
    display_name  varchar(200) not null,
    asked_at      timestamp(3) with time zone not null
);

-- The states that versions were given, one after the other; the newest counts, whatever the file says.
create sequence state_number start with 1;

create table questionnaire_state (
    id            bigint       not null primary key,
    questionnaire varchar(150) not null,
    state         varchar(20)  not null,
    given_by      varchar(200) not null,
    given_at      timestamp(3) with time zone not null
);
