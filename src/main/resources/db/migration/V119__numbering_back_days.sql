-- How many days an agency may date back; empty where it keeps to what the office says
alter table numbering_agency add column back_days integer check (back_days between 0 and 31);
