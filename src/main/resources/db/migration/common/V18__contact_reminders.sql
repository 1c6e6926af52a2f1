-- When leaders are reminded who have handed in no contacts: so many days before their own deadlines, "7, 2".
create table contact_reminder_plan (
    campaign_id bigint      not null primary key references campaign (id),
    days        varchar(40) not null,              -- empty where nobody is reminded any more
    set_at      timestamp(3) with time zone not null
);

-- When the leader was asked, last reminded, or given another deadline: reminders for earlier times are past.
alter table contact_request add column written_at timestamp(3) with time zone default current_timestamp not null;
