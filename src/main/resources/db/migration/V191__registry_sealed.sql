-- What is secret is entered by its envelope, unopened: nobody has scanned it, and the envelope may bear no date.
alter table registry_incoming
	alter column fingerprint drop not null,
	alter column length drop not null,
	alter column media_type drop not null,
	add column undated boolean not null default false,
	add check ((fingerprint is null) = (length is null) and (fingerprint is null) = (media_type is null)),
	add check (fingerprint is not null or pages = 0),
	add check (not undated or fingerprint is null);
