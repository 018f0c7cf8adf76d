-- The permission to dispose in a head's name: one row for each official who was asked for it or gave it, for the person who helped
-- then. What is settled stays.
create table directory_disposing (
	id bigint generated always as identity primary key,
	assistant uuid not null references directory_assistant,
	official uuid not null,
	helper uuid not null,
	valid_until date,
	state text not null check (state in ('WAITING', 'GRANTED', 'DECLINED', 'WITHDRAWN', 'ENDED')),
	resting boolean not null default false,
	since date not null,
	reason text not null default '',
	asked_by uuid not null,
	asked_as uuid,
	asked_at timestamptz not null,
	settled_by uuid,
	settled_at timestamptz
);
create index directory_disposing_of on directory_disposing (assistant, id);
create index directory_disposing_waiting on directory_disposing (official) where state = 'WAITING';
-- One open word of one official, however often somebody presses the button
create unique index directory_disposing_once on directory_disposing (assistant, official) where state in ('WAITING', 'GRANTED');

-- Arrangements of before: what the head made holds on. What anybody else made for a head waits for that head's word from now on:
-- V100 wrote down the head's position wherever they were who made it, so that none written down means that they were not. Each is for
-- whoever holds the helper's position, the permanent holder before a deputy; while a deputy sits there it rests. Where nobody does,
-- there is nobody to permit it to: the head can do so when the position is filled.
-- Nodes of the release before are stopped first: what they would appoint after this has no row here, so that its helper only prepares
insert into directory_disposing (assistant, official, helper, valid_until, state, resting, since, asked_by, asked_as, asked_at)
select a.id, a.in_name_of, seat.holder, a.valid_until,
	case when a.appointed_as = a.head then 'GRANTED' else 'WAITING' end,
	a.appointed_as is not distinct from a.head and seat.acting <> seat.holder,
	greatest(a.valid_from, coalesce(head.valid_from, a.valid_from)), a.appointed_by, a.appointed_as, now()
from directory_assistant a
	cross join lateral (select
			(array_agg(s.person_id order by array_position(array['PERMANENT', 'CARETAKER', 'ACTING', 'ACTING_DAILY'], s.capacity),
				s.valid_from desc, s.person_id))[1] as holder,
			(array_agg(s.person_id order by array_position(array['ACTING_DAILY', 'ACTING', 'CARETAKER', 'PERMANENT'], s.capacity),
				s.valid_from desc, s.person_id))[1] as acting
		from directory_assignment s
		where s.position_id = a.helper and s.valid_from <= current_date and coalesce(s.valid_until, current_date) >= current_date) seat
	left join lateral (select min(s.valid_from) as valid_from from directory_assignment s
		where s.position_id = a.head and s.person_id = a.in_name_of and coalesce(s.valid_until, current_date) >= current_date) head
		on true
where a.disposes and a.ended_at is null and seat.holder is not null;
