create sequence audit_event_number;

create table audit_event (
	id bigint primary key,
	at timestamptz not null,
	event text not null,
	person uuid not null,
	position uuid not null,
	capacity text not null,
	document uuid,
	facts jsonb not null,
	hash bytea not null
);

create index audit_event_document on audit_event (document, id) where document is not null;
create index audit_event_person on audit_event (person, id);

-- What no seal covers yet. A row is seen here only when its transaction is done, so a seal never covers half of one.
create table audit_pending (
	event bigint primary key
);

-- A seal names its rows itself and not by a span of transaction numbers, which would begin anew in a restored database
create table audit_seal (
	id bigint primary key,
	events bigint[] not null,
	root bytea not null,
	previous bytea not null,
	seal bytea not null,
	sealed_at timestamptz not null
);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
	raise exception 'The trail is append-only';
end
$$;

create trigger audit_event_append_only before update or delete or truncate on audit_event
	for each statement execute function audit_is_append_only();
create trigger audit_seal_append_only before update or delete or truncate on audit_seal
	for each statement execute function audit_is_append_only();
