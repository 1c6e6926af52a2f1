-- Evidence in pieces, so that no file is ever in memory as a whole; which of it is shared with other municipalities; and how
-- KL codes it. The two databases call the pieces' type otherwise.
create table evidence_piece (
    evidence_id varchar(36) not null references evidence (id) on delete cascade,
    copy        varchar(10) not null,
    number      integer     not null,
    content     binary large object not null,
    primary key (evidence_id, copy, number)
);

insert into evidence_piece (evidence_id, copy, number, content)
    select id, 'ORIGINAL', 0, content from evidence;

alter table evidence drop column content;

alter table evidence add column kind varchar(20);

update evidence set kind = case
    when lower(file_name) like '%.pdf' then 'PDF'
    when lower(file_name) like '%.png' then 'PNG'
    when lower(file_name) like '%.jpg' or lower(file_name) like '%.jpeg' then 'JPEG'
    when lower(file_name) like '%.docx' then 'DOCX'
    when lower(file_name) like '%.xlsx' then 'XLSX'
    when lower(file_name) like '%.pptx' then 'PPTX'
    when lower(file_name) like '%.odt' then 'ODT'
    when lower(file_name) like '%.ods' then 'ODS'
    when lower(file_name) like '%.odp' then 'ODP'
    when lower(file_name) like '%.doc' or lower(file_name) like '%.xls' or lower(file_name) like '%.ppt' then 'OLD_OFFICE'
    else 'TEXT' end;

alter table evidence alter column kind set not null;

create table evidence_sharing (
    evidence_id varchar(36)   not null primary key references evidence (id) on delete cascade,
    title       varchar(200)  not null,
    tool_type   varchar(60)   not null,
    state       varchar(10)   not null,
    reason      varchar(1000) not null,
    asked_by    varchar(200)  not null,
    asked_at    timestamp(3) with time zone not null,
    decided_by  varchar(200),
    decided_at  timestamp(3) with time zone
);

create index evidence_sharing_by_state on evidence_sharing (state);

create table evidence_code (
    evidence_id varchar(36)  not null primary key references evidence (id) on delete cascade,
    tool_type   varchar(60)  not null,
    coded_by    varchar(200) not null,
    coded_at    timestamp(3) with time zone not null
);
