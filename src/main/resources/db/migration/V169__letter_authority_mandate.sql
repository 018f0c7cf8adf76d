-- Whoever signs as Plt., Plh. or Pj. signs what a row of that capacity allows, and nothing else: no row, no mandate. Until now a
-- kind that no such row spoke of was open to them, so that is what the table says from here on, where it can be read and changed.
insert into letter_signing_authority (kind, recipient, lowest, outcome, capacity, basis)
select '*', recipient, null, 'ALLOW', capacity, basis
from (values ('ACTING', 'UU 30/2014 Pasal 14'), ('ACTING_DAILY', 'UU 30/2014 Pasal 14'), ('CARETAKER', '')) as hands (capacity, basis),
	(values ('INSIDE'), ('OUTSIDE'), ('BEYOND')) as goings (recipient)
on conflict do nothing;
