-- A secret order whose giver is gone is read by nobody who could say anything to it: it ends, and its drafter hears so
alter table spoken_order drop constraint spoken_order_state,
	add constraint spoken_order_state
		check (state in ('WAITING', 'CONFIRMED', 'DENIED', 'WITHDRAWN', 'TAKEN_OVER', 'NOT_TAKEN', 'UNANSWERABLE'));
