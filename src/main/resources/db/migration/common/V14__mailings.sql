-- What a round says in its mails, where it differs from what the portal comes with.
create table round_mail_text (
    round_id bigint        not null references campaign_round (id) on delete cascade,
    kind     varchar(30)   not null,
    language varchar(2)    not null,
    subject  varchar(200)  not null,
    content  varchar(8000) not null,
    primary key (round_id, kind, language)
);

-- Mails to all of a campaign's invited whom it is time to write to: put into the outbox portion by portion, each in one
-- transaction with how far it has come, so that a restart neither leaves out nor doubles anybody.
create sequence mailing_number start with 1 increment by 1;

create table mailing (
    id          bigint       not null primary key,
    campaign_id bigint       not null references campaign (id),
    kind        varchar(30)  not null,
    due_at      timestamp(3) with time zone not null,
    ordered_by  varchar(200) not null,
    state       varchar(20)  not null,
    place       bigint       not null,
    queued      int          not null
);

create index mailing_of_campaign on mailing (campaign_id, id);
create index mailing_due on mailing (state, due_at);
