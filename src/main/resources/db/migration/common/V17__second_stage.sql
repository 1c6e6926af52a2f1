-- Leaders who are asked for the contacts of those to be invited next, and whom each has handed in.
create table contact_request (
    id               varchar(36)  not null primary key,
    place            bigint       not null,              -- in the order asked
    campaign_id      bigint       not null references campaign (id),
    respondent_group varchar(100) not null,              -- the one that contacts are wanted of
    organisations    varchar(500) not null,              -- codes with a space between
    name             varchar(200) not null,
    address          varchar(254) not null,
    role             varchar(200) not null,
    language         varchar(2)   not null,
    deadline         timestamp(3) with time zone not null,
    issue            int          not null,
    revoked          boolean      not null,
    reminded         boolean      not null,
    handed_in        int          not null
);

create index contact_request_of_campaign on contact_request (campaign_id, place);

create table handed_in_contact (
    invitation_id varchar(36) not null primary key references invitation (id) on delete cascade,
    request_id    varchar(36) not null references contact_request (id) on delete cascade
);

create index handed_in_contact_of_request on handed_in_contact (request_id);

-- Open links, one for each municipality and group whose addresses nobody knows. The code itself is in no row: it is made of the
-- id under the portal's key, and found by the mark that the key makes of it.
create table open_link (
    id               varchar(36)  not null primary key,
    place            bigint       not null,
    campaign_id      bigint       not null references campaign (id),
    respondent_group varchar(100) not null,
    organisation     varchar(4)   not null,
    mark             varchar(64)  not null unique,
    revoked          boolean      not null,
    most             int                                 -- respondents; null for no limit of KL's
);

create index open_link_of_campaign on open_link (campaign_id, place);

create table open_link_invitation (
    invitation_id varchar(36) not null primary key references invitation (id) on delete cascade,
    open_link_id  varchar(36) not null references open_link (id) on delete cascade
);

create index open_link_invitation_of_link on open_link_invitation (open_link_id);
