-- Whose word a spoken order is, and in which position they are asked for it: they may have moved since. Of orders noted before it is
-- whoever acted in the position on that day, as the directory tells it, also where that was stopped afterwards, and of those that
-- were answered whoever answered; those that wait are asked where they were until the office next looks where people went. A
-- successor does not answer for somebody else's word: they take the draft over as their own decision, or do not.
alter table spoken_order add column said_by uuid;
alter table spoken_order add column asked uuid;

create function spoken_order_said_by(giver uuid, given_on date) returns uuid language sql stable as $$
	select held.person_id from (
		select position_id, person_id, capacity, valid_from, valid_until from directory_assignment
		union all
		select position_id, person_id, capacity, valid_from,
			least(valid_until, (stopped_at at time zone 'Asia/Jakarta')::date)
		from directory_assignment_stopped
	) held
	where held.position_id = giver and held.valid_from <= given_on
		and (held.valid_until is null or held.valid_until >= given_on)
	order by held.capacity = 'PERMANENT', held.valid_from desc limit 1
$$;

update spoken_order o set asked = o.giver, said_by = coalesce(
	case when o.state in ('CONFIRMED', 'DENIED') then o.settled_by end, spoken_order_said_by(o.giver, o.given_on));
alter table spoken_order alter column asked set not null;

-- A node that runs the release before does not say whose word it notes: the database says it
create function spoken_order_asked() returns trigger language plpgsql as $$
begin
	new.asked := new.giver;
	new.said_by := spoken_order_said_by(new.giver, new.given_on);
	return new;
end $$;

create trigger spoken_order_asked before insert on spoken_order for each row when (new.asked is null)
	execute function spoken_order_asked();

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
