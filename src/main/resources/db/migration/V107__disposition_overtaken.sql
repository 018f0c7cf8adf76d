-- The head said the word themselves, before what was prepared was confirmed.
alter table disposition_prepared drop constraint disposition_prepared_state_check,
	add constraint disposition_prepared_state_check
		check (state in ('WAITING', 'CONFIRMED', 'DENIED', 'WITHDRAWN', 'OVERTAKEN'));
