-- A draft that was never handed on is its position's alone; one that was stays readable, as it was, to those who took part then
alter table access_document add handed_on date;
alter table access_document add handed_at timestamptz;
-- The last thing somebody did; where it is not written down, the first one counts
alter table access_deed add last_at timestamptz;
