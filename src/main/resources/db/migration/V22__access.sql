create table access_document (
	document uuid primary key,
	owner uuid not null,
	agency uuid not null,
	secrecy text not null check (secrecy in ('ORDINARY', 'RESTRICTED', 'SECRET', 'TOP_SECRET')),
	opened_at timestamptz not null
);

-- Nothing is deleted: what has ended stays as the history of who took part when
create table access_grant (
	document uuid not null references access_document,
	position uuid not null,
	role text not null,
	since_at timestamptz not null,
	since_on date not null,
	until_at timestamptz,
	check (until_at is null or until_at >= since_at)
);

create unique index access_grant_open on access_grant (document, position, role) where until_at is null;
create index access_grant_position on access_grant (position) where until_at is null;
create index access_grant_since on access_grant (since_on);
