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

-- Who is named for a municipality's work in a round. Rows are never deleted: a right that was ended stays as history.
create table round_right (
    id           varchar(36)  not null primary key,
    round_id     bigint       not null references campaign_round (id) on delete cascade,
    organisation varchar(4)   not null,
    place        bigint       not null,              -- in the order given
    account      varchar(80)  not null,
    role         varchar(20)  not null,
    starts_at    timestamp(3) with time zone not null,
    ends_at      timestamp(3) with time zone,
    given_by     varchar(200) not null,
    given_at     timestamp(3) with time zone not null,
    ended_by     varchar(200)
);

create index round_right_of_municipality on round_right (round_id, organisation, place);
