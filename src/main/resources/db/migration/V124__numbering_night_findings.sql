-- How many numbers did not agree in all: only the first of them are kept
alter table numbering_night add column findings integer not null default 0;

update numbering_night n set findings = (select count(*) from numbering_finding f where f.agency = n.agency);
