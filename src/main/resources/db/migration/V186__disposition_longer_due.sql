-- The recipient asks for a later day; one question at a time, and the last refusal stands until the next one
alter table disposition_node
	add column wish_due date,
	add column wish_reason text,
	add column wish_by uuid,
	add column wish_at timestamptz,
	add column wish_refusal text,
	add constraint disposition_node_wish check ((wish_due is null) = (wish_reason is null)
		and (wish_due is null) = (wish_by is null) and (wish_due is null) = (wish_at is null)
		and (wish_refusal is null or wish_due is not null));
