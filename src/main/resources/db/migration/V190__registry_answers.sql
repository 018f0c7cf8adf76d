-- Which of the agency's own letters a letter from outside answers.
alter table registry_incoming add column answers uuid;

create index registry_incoming_by_answered on registry_incoming (answers) where answers is not null;

-- A registrar names it by its number.
create index numbering_entry_by_text on numbering_entry (text_key) where state = 'ISSUED';
