-- The days that an assignment may open to whoever held it: those on which it stood, and none from before it was entered. What was
-- entered before this counts as if it had been on its first day.
alter table directory_assignment add column opens datemultirange not null default '{(,)}';

-- Whether it was over already when it was found that it had been entered by mistake
alter table directory_assignment_stopped add column was_over boolean not null default false;
