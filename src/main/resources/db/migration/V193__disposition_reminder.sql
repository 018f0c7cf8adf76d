-- Who was reminded of what: each thing is said once on a day, also when the job that says it is run again or on two nodes.
create table disposition_reminder (
	node uuid not null references disposition_node,
	step text not null,
	-- Of the recipient, or of who asked them to be reminded
	day date not null,
	-- Who asked for it; nobody for the schedule
	position uuid,
	reminded_at timestamptz not null,
	unique nulls not distinct (node, step, day, position)
);
