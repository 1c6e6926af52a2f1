-- Files that were handed in as evidence. The two databases call the column's type otherwise.
create table evidence (
    id          varchar(36)  not null primary key,
    response_id varchar(36)  not null references response (id) on delete cascade,
    item        varchar(100) not null,
    file_name   varchar(200) not null,
    file_size   bigint       not null,
    content     binary large object not null,
    added_by    varchar(200) not null,
    added_at    timestamp(3) with time zone not null
);

create index evidence_of_response on evidence (response_id, item);
