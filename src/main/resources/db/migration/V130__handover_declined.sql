-- Whoever is to take over, or to go on with drafts, may decline with a reason; the proposal goes back to whoever made it
alter table handover
	add declined_by uuid,
	add declined_through uuid,
	add declined_at timestamptz,
	add declined_because text,
	drop constraint handover_state_check,
	add constraint handover_state_check check (state in ('PROPOSED', 'CONFIRMED', 'WITHDRAWN', 'DECLINED')),
	add constraint handover_declined check ((state = 'DECLINED') = (declined_at is not null)),
	add constraint handover_declined_because check (declined_at is null or declined_because <> '');
