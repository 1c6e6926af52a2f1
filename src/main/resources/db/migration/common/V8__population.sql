-- Inhabitants as KL has imported them, denominators of key figures; a year is replaced as a whole.
create table population_year (
    of_year     int          not null primary key,
    source      varchar(300) not null,
    source_date date         not null,
    imported_at timestamp(3) with time zone not null,
    imported_by varchar(200) not null
);

-- Ages in whole years, both included; 125 is also every age above it.
create table population (
    of_year      int        not null references population_year (of_year) on delete cascade,
    organisation varchar(4) not null,
    age_from     int        not null,
    age_to       int        not null,
    persons      bigint     not null,
    primary key (of_year, organisation, age_from, age_to)
);
