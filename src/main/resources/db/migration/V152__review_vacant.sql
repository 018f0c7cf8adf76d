-- A position of the chain that nobody filled when the letter was handed on keeps its place, and is not asked.
alter table review_step
	add column vacant boolean not null default false,
	add column vacant_since date,
	add constraint review_step_nobody check (not vacant or (initialled_at is null and skipped_at is null));
