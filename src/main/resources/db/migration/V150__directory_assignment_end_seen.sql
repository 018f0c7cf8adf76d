-- The last day of which it has been looked whether it left the position empty. Where that was long ago nobody is told any more
alter table directory_assignment add column end_seen date;
update directory_assignment set end_seen = valid_until where valid_until < current_date - 1;
