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
	asked_as uuid not null,
	asked_at timestamptz not null,
	settled_by uuid,
	settled_at timestamptz
);
create index directory_disposing_of on directory_disposing (assistant, id);
create index directory_disposing_waiting on directory_disposing (official) where state = 'WAITING';
-- One open word of one official, however often somebody presses the button
create unique index directory_disposing_once on directory_disposing (assistant, official) where state in ('WAITING', 'GRANTED');

-- Arrangements of before: what the head made holds on, and so does what nobody can tell apart (made before it was written down in
-- which position). What an administrator made for a head waits for that head's word from now on. Each is for whoever sits in the
-- helper's position today, as the snapshot of the directory tells it: a deputy before the permanent holder. Where nobody does, there
-- is nobody to permit it to: the head can do so when the position is filled.
insert into directory_disposing (assistant, official, helper, valid_until, state, since, asked_by, asked_as, asked_at)
select a.id, a.in_name_of, seat.person_id, a.valid_until,
	case when a.appointed_as is null or a.appointed_as = a.head then 'GRANTED' else 'WAITING' end,
	greatest(a.valid_from, coalesce(head.valid_from, a.valid_from)), a.appointed_by, coalesce(a.appointed_as, a.head), now()
from directory_assistant a
	join lateral (select s.person_id from directory_assignment s
		where s.position_id = a.helper and s.valid_from <= current_date and coalesce(s.valid_until, current_date) >= current_date
		order by s.capacity = 'PERMANENT', s.valid_from desc limit 1) seat on true
	left join lateral (select min(s.valid_from) as valid_from from directory_assignment s
		where s.position_id = a.head and s.person_id = a.in_name_of and coalesce(s.valid_until, current_date) >= current_date) head
		on true
where a.disposes and a.ended_at is null;
