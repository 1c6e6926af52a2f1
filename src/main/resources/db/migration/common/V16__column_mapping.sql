-- Files of respondents' answers that were imported: what their rows became can be taken back as a whole, and the same file is
-- known again by its content's SHA-256.
create table survey_import (
    id           varchar(36)  not null primary key,
    campaign_id  bigint       not null references campaign (id),
    content_hash varchar(64)  not null,
    file_name    varchar(200) not null,
    row_count    int          not null,
    imported_at  timestamp(3) with time zone not null,
    imported_by  varchar(200) not null
);

create index survey_import_of on survey_import (campaign_id, content_hash);

-- Where a response comes from; null for what respondents have sent themselves.
alter table survey_response add column import_id varchar(36);
alter table survey_response add constraint survey_response_is_of_an_import foreign key (import_id) references survey_import (id);

create index survey_response_of_import on survey_response (import_id);

-- How exports of other survey tools are read, as JSON.
create table column_mapping (
    id            varchar(36)     not null primary key,
    questionnaire varchar(150)    not null,
    name          varchar(100)    not null,
    content       varchar(1000000) not null,
    made_at       timestamp(3) with time zone not null,
    made_by       varchar(200)    not null,
    constraint one_column_mapping_per_name unique (questionnaire, name)
);
