-- The files beside a questionnaire that campaigns use, as they were when the first campaign used them; never changed.
alter table frozen_questionnaire add column cases text;
alter table frozen_questionnaire add column figures text;
