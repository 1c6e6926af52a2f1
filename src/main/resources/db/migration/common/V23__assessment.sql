-- How assessors rate municipalities' practice and tools, theme by theme. Whoever rates a municipality in a theme first is one of its
-- two assessors; the writer holds the campaign, so that there are never three.
create table assessment_rating (
    campaign_id  bigint        not null references campaign (id),
    organisation varchar(4)    not null,
    theme        integer       not null,
    criterion    varchar(100)  not null,
    assessor     varchar(200)  not null,
    chosen       varchar(100)  not null,
    note         varchar(2000) not null,
    rated_by     varchar(200)  not null,
    rated_at     timestamp(3) with time zone not null,
    primary key (campaign_id, organisation, theme, criterion, assessor)
);

-- Which value holds where the two differ. Every version is kept; the highest holds.
create table assessment_decision (
    campaign_id  bigint        not null references campaign (id),
    organisation varchar(4)    not null,
    theme        integer       not null,
    criterion    varchar(100)  not null,
    version      integer       not null,
    chosen       varchar(100)  not null,
    reason       varchar(2000) not null,
    decided_by   varchar(200)  not null,
    decided_at   timestamp(3) with time zone not null,
    primary key (campaign_id, organisation, theme, criterion, version)
);
