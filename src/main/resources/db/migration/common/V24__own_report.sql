-- What a municipality sees of its own respondents.

-- Whether the municipality's own report may show the answers with the role of who gave them
alter table survey_response add column with_role boolean default false not null;

-- Respondent groups that others than KL see as one; null where each is shown by itself
alter table campaign_round add column pool_title varchar(200);
alter table campaign_round add column pool_groups varchar(2000);
