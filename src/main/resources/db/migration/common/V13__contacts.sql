-- What tells an invited person from others: the address, else name and role, in lower case.
alter table invitation add column contact_key varchar(410) default '' not null;
update invitation set contact_key = lower(case when address = '' then name || '/' || role else address end);
create index invitation_of_contact on invitation (campaign_id, contact_key);

-- A list of contacts between its upload and the day after. Its file is deleted as soon as all in it are invited.
create table contact_upload (
    id          varchar(36)  not null primary key,
    campaign_id bigint       not null references campaign (id),
    file_name   varchar(200) not null,
    split       boolean      not null,
    state       varchar(20)  not null,
    uploaded_by varchar(200) not null,
    touched_at  timestamp(3) with time zone not null,
    last_row    int          not null,
    done_row    int          not null,
    invited     int          not null,
    skipped     int          not null
);

create table contact_upload_part (
    upload_id varchar(36) not null references contact_upload (id) on delete cascade,
    place     int         not null,
    content   bytea       not null,
    primary key (upload_id, place)
);
