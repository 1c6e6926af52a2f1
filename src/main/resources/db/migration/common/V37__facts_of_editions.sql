-- By which facts about municipalities an edition is to be tabled whose file is still being written: their keys with a blank between.
alter table edition_unfinished add column facts varchar(1000) default '' not null;
