-- A proposal that nobody is left to decide lapses for good: whoever comes later does not find it beside another
alter table handover
	drop constraint handover_state_check,
	add constraint handover_state_check check (state in ('PROPOSED', 'CONFIRMED', 'WITHDRAWN', 'DECLINED', 'LAPSED'));
