-- Where the texts that respondents have sent are: by question and by the SHA-256 that codes find a text by, so that coding reads the
-- texts of one page and not all of a round. No text stands here. It is filled when somebody first looks at what was written once the
-- campaign is over, so that it tells nothing of who answered when, and goes with the response.
alter table survey_response add column texts_listed boolean default false not null;

create index survey_response_unlisted on survey_response (campaign_id, texts_listed, id);

create table survey_text (
    response_id varchar(36)  not null references survey_response (id) on delete cascade,
    item        varchar(100) not null,
    campaign_id bigint       not null,
    text_key    varchar(64)  not null,
    primary key (response_id, item)
);

create index survey_text_of on survey_text (campaign_id, item, text_key, response_id);
