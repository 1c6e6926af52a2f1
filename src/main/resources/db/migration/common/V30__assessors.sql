-- Which two at KL rate a municipality. A municipality without a row is rated by whoever begins.
create table assessment_assignment (
    campaign_id     bigint       not null references campaign (id),
    organisation    varchar(4)   not null,
    first_assessor  varchar(200) not null,          -- log-in names, in their order
    second_assessor varchar(200) not null,
    primary key (campaign_id, organisation)
);
