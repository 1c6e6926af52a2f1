-- Coding of free text. No text of an answer is kept here: what was coded is found by a SHA-256 of the group and the text, which tells
-- of no person. Only a quote that somebody at KL has released has its text.

-- Codes of items that are asked in the respondent's own words, parted by blanks.
alter table campaign_round add column in_words varchar(2000) default '' not null;
alter table campaign add column in_words varchar(2000) default '' not null;

create sequence code_book_number start with 1 increment by 1;

-- The codes of a question, version by version. Of a version in use nothing changes any more.
create table code_book (
    id            bigint        not null primary key,
    questionnaire varchar(100)  not null,
    item          varchar(100)  not null,
    version       int           not null,
    content       varchar(200000) not null,
    made_by       varchar(200)  not null,
    made_at       timestamp(3) with time zone not null,
    frozen_at     timestamp(3) with time zone,
    constraint code_book_once unique (questionnaire, item, version)
);

create sequence coding_task_number start with 1 increment by 1;

-- One question of one campaign that is coded, and by whom.
create table coding_task (
    id           bigint       not null primary key,
    campaign_id  bigint       not null references campaign (id),
    item         varchar(100) not null,
    code_book_id bigint       not null references code_book (id),
    first_coder  varchar(100) not null,
    second_coder varchar(100) not null,
    started_by   varchar(200) not null,
    started_at   timestamp(3) with time zone not null,
    constraint coding_task_once unique (campaign_id, item)
);

-- What one coder made of one text. Without codes: no code fits.
create table coding_judgement (
    task_id  bigint        not null references coding_task (id) on delete cascade,
    text_key varchar(64)   not null,
    coder    varchar(100)  not null,
    codes    varchar(4000),
    compared boolean       not null,
    primary key (task_id, text_key, coder)
);

-- What a text is counted as where the two coders differed.
create table coding_settlement (
    task_id    bigint        not null references coding_task (id) on delete cascade,
    text_key   varchar(64)   not null,
    codes      varchar(4000),
    reason     varchar(1000) not null,
    settled_by varchar(200)  not null,
    settled_at timestamp(3) with time zone not null,
    primary key (task_id, text_key)
);

create sequence quote_number start with 1 increment by 1;

create table quote (
    id               bigint        not null primary key,
    campaign_id      bigint        not null references campaign (id),
    item             varchar(100)  not null,
    respondent_group varchar(100),
    text_key         varchar(64)   not null,
    words            varchar(2000) not null,
    released_by      varchar(200)  not null,
    released_at      timestamp(3) with time zone not null,
    withdrawn_by     varchar(200),
    withdrawn_at     timestamp(3) with time zone
);

create index quote_of on quote (campaign_id, item, id);
