-- An instruction also ends by being taken back unread, given back as misdirected, or closed by its giver with a reason
alter table disposition_node add column end_reason text,
	drop constraint disposition_node_check,
	drop constraint disposition_node_check2,
	add constraint disposition_node_read check (state not in ('READ', 'REPORTED', 'RETURNED') or read_at is not null),
	add constraint disposition_node_ended check ((state in ('CLOSED', 'WITHDRAWN', 'RETURNED')) = (closed_at is not null)),
	add constraint disposition_node_reason check (state not in ('WITHDRAWN', 'RETURNED') or end_reason is not null);

drop index disposition_node_once;
create unique index disposition_node_once on disposition_node (letter, parent, recipient) nulls not distinct
	where state not in ('CLOSED', 'WITHDRAWN', 'RETURNED');
