-- A row may be of one position (a delegation in writing, hence its basis), and of those who sign in a capacity other than
-- definitif. Plt. and Plh. have a mandate for routine work alone (UU 30/2014, Pasal 14): they decide nothing that changes the
-- organisation, personnel or the budget. Which kinds that touches the office says here; the seed is what is usual.
alter table letter_signing_authority add column position uuid;
alter table letter_signing_authority add column capacity text
	check (capacity in ('ACTING', 'ACTING_DAILY', 'CARETAKER'));
alter table letter_signing_authority add column basis text not null default '';

do $$
declare
	old text;
begin
	select conname into strict old from pg_constraint
		where conrelid = 'letter_signing_authority'::regclass and contype = 'u';
	execute format('alter table letter_signing_authority drop constraint %I', old);
end $$;
alter table letter_signing_authority add constraint letter_signing_authority_once
	unique nulls not distinct (agency, kind, recipient, recipient_level, position, capacity);

insert into letter_signing_authority (kind, recipient, lowest, outcome, capacity, basis)
select kind, recipient, null, outcome, capacity, 'UU 30/2014 Pasal 14'
from (values ('DECREE', 'ACTING', 'WARN'), ('DECREE', 'ACTING_DAILY', 'REFUSE'),
	('POWER_OF_ATTORNEY', 'ACTING', 'WARN'), ('POWER_OF_ATTORNEY', 'ACTING_DAILY', 'REFUSE'),
	('CIRCULAR', 'ACTING_DAILY', 'WARN')) as limits (kind, capacity, outcome),
	(values ('INSIDE'), ('OUTSIDE'), ('BEYOND')) as goings (recipient);
