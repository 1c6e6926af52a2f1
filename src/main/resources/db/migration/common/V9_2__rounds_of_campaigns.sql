insert into campaign_round (id, title, state, opens_at, purpose, legal_ground, controller, anonymous, minimum_group)
select round_id, title, case when closed_at is null then 'OPEN' else 'CLOSED' end, opened_at, '', '', '', false, 5 from campaign;

insert into round_questionnaire (round_id, place, questionnaire)
select round_id, 0, questionnaire_id || '/' || questionnaire_version from campaign;

alter table campaign alter column round_id set not null;
alter table campaign add constraint campaign_is_of_a_round foreign key (round_id) references campaign_round (id);

create index campaign_of_round on campaign (round_id);
