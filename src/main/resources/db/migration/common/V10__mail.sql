-- Mails that wait, are being sent or were sent. Personal links stand in them as placeholders and nowhere else.
create table outgoing_mail (
    id              varchar(36)  not null primary key,
    kind            varchar(30)  not null,
    urgency         int          not null,              -- 0 goes before 1
    address         varchar(254) not null,
    address_key     varchar(254) not null,              -- in small letters
    recipient       varchar(200) not null,
    subject         varchar(200) not null,
    content         varchar(40000) not null,
    link_purpose    varchar(20),
    link_invitation varchar(36),
    link_issue      int,
    campaign        varchar(40),
    invitation      varchar(36),
    queued_at       timestamp(3) with time zone not null,
    place           int          not null,              -- among those queued together
    state           varchar(20)  not null,
    attempts        int          not null,
    next_attempt_at timestamp(3) with time zone not null,
    claimed_at      timestamp(3) with time zone,
    node            varchar(100) not null,
    fault           varchar(30),
    changed_at      timestamp(3) with time zone not null
);

create index outgoing_mail_due on outgoing_mail (state, urgency, next_attempt_at, place);
create index outgoing_mail_claimed on outgoing_mail (claimed_at);
create index outgoing_mail_newest on outgoing_mail (queued_at, place);
create index outgoing_mail_campaign on outgoing_mail (campaign);
create index outgoing_mail_invitation on outgoing_mail (invitation);
create index outgoing_mail_address on outgoing_mail (address_key);

-- Its one row is held by the node that chooses what to send next.
create table mail_pace (
    id int not null primary key
);

insert into mail_pace (id) values (1);

-- Addresses that mails come back from, as somebody at KL has seen.
create table bounced_address (
    id          varchar(36)  not null primary key,
    address     varchar(254) not null,
    address_key varchar(254) not null unique,
    marked_at   timestamp(3) with time zone not null,
    marked_by   varchar(200) not null
);
