-- Committed before the bytes are sent: what a crash leaves in the object store is always named here
create table storage_intent (
	fingerprint text primary key,
	begun_at timestamptz not null
);
create index storage_intent_begun on storage_intent (begun_at);

create table storage_object (
	fingerprint text primary key,
	length bigint not null check (length >= 0),
	media_type text not null,
	stored_at timestamptz not null
);

create table storage_reference (
	fingerprint text not null references storage_object,
	document_id uuid not null,
	kept_at timestamptz not null,
	primary key (fingerprint, document_id)
);
create index storage_reference_document on storage_reference (document_id);
