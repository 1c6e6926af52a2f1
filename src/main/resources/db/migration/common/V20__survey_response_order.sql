-- Figures read a campaign's responses page by page in the order of their ids, which are drawn at random.
create index survey_response_in_order on survey_response (campaign_id, id);
