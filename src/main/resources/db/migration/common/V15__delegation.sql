-- What a coordinator has handed over to a colleague, who answers it by a personal link. The link itself is kept nowhere.
create table delegation (
    id          varchar(36)   not null primary key,
    response_id varchar(36)   not null references response (id) on delete cascade,
    place       bigint        not null,              -- in the order given
    name        varchar(200)  not null,
    address     varchar(254),
    deadline    timestamp(3) with time zone not null,
    given_by    varchar(200)  not null,
    given_at    timestamp(3) with time zone not null,
    issue       int           not null,
    revoked     boolean       not null,
    state       varchar(20)   not null,
    content     varchar(2000) not null,              -- the colleague's comment when it was sent back last
    changed_at  timestamp(3) with time zone not null
);

create index delegation_of_response on delegation (response_id, place);

create table delegation_item (
    delegation_id varchar(36)  not null references delegation (id) on delete cascade,
    item          varchar(100) not null,
    primary key (delegation_id, item)
);
