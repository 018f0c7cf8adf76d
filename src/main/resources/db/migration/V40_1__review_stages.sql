-- A stage is one reviewer, or several side by side; a place may be passed on to a subordinate, or skipped with a reason.
alter table review_step
	add column stage int,
	add column kind text not null default 'LINE',
	add column due_at timestamptz,
	add column version int,
	add column delegate uuid,
	add column delegated_by uuid,
	add column delegated_at timestamptz,
	add column delegate_note text not null default '',
	add column skip_person uuid,
	add column skip_position uuid,
	add column skip_capacity text,
	add column skip_reason text not null default '',
	add column skipped_at timestamptz,
	add constraint review_step_one_end check (initialled_at is null or skipped_at is null);

update review_step set stage = place;
update review_step step set version = round.version from review_round round
	where round.id = step.round and step.initialled_at is not null;

alter table review_step alter column stage set not null, alter column kind drop default;
