-- The questionnaire files that campaigns use, as they were when the first campaign was opened; never changed.
create table frozen_questionnaire (
    questionnaire varchar(150)     not null primary key,
    content_hash  varchar(64)      not null,
    content       text             not null
);

-- Tables of numbers and paragraphs are longer than a choice.
alter table answer alter column content set data type varchar(200000);
alter table snapshot_response alter column answers set data type varchar(1000000);
