-- Each campaign until now becomes a round of its own.
update campaign set round_id = nextval('round_number');
