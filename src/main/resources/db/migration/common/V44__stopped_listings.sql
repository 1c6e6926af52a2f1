-- Campaigns whose texts are not to be listed further until somebody has it gone on with, on whatever node.
create table stopped_listing (
    campaign_id bigint not null primary key references campaign (id) on delete cascade
);
