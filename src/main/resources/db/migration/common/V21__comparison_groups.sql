-- Groups to be compared with that somebody has named: lists of KL's (without an owner) and the municipalities' own choices. A row
-- is never changed but for when figures of it were first shown to a municipality and when it ended, since what was once shown of a
-- group is known.
create sequence saved_group_number start with 1 increment by 1;

create table saved_group (
    id       bigint       not null primary key,
    owner    varchar(4),
    name     varchar(60)  not null,
    members  varchar(600) not null,
    saved_at timestamp(3) with time zone not null,
    saved_by varchar(200) not null,
    shown_at timestamp(3) with time zone,
    ended_at timestamp(3) with time zone
);

create index saved_group_of on saved_group (owner, id);

-- The one row that whoever saves a group holds meanwhile, so that no two groups are looked at without each other.
create table saved_group_gate (
    id int not null primary key
);

insert into saved_group_gate (id) values (1);
