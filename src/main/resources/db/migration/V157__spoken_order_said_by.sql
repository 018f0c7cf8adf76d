-- Whose word a spoken order is, and in which position they are asked for it: they may have moved since. Of orders noted before it is
-- whoever acted in the position on that day, as the directory tells it; those that wait are asked where they were until the office
-- next looks where people went. A successor does not answer for somebody else's word: they take the draft over as their own
-- decision, or do not.
alter table spoken_order add column said_by uuid;
alter table spoken_order add column asked uuid;
update spoken_order o set asked = o.giver, said_by = (
	select s.person_id from directory_assignment s
	where s.position_id = o.giver and s.valid_from <= o.given_on and coalesce(s.valid_until, o.given_on) >= o.given_on
	order by s.capacity = 'PERMANENT', s.valid_from desc limit 1);
alter table spoken_order alter column asked set not null;

do $$
declare
	old text;
begin
	select conname into strict old from pg_constraint
		where conrelid = 'spoken_order'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%DENIED%';
	execute format('alter table spoken_order drop constraint %I', old);
end $$;
alter table spoken_order add constraint spoken_order_state
	check (state in ('WAITING', 'CONFIRMED', 'DENIED', 'WITHDRAWN', 'TAKEN_OVER', 'NOT_TAKEN'));
