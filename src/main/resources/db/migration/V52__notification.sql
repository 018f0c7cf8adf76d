-- What people are told. No word of a letter is here: a code, ids and dates, from which each reader's page makes a sentence.
create table notification_notice (
	id uuid primary key,
	-- What it tells of. An event may be heard twice; its notice is there once.
	occasion text not null,
	position uuid not null,
	code text not null,
	details text[] not null,
	document uuid,
	address text not null,
	told_at timestamptz not null,
	seen_at timestamptz,
	seen_by uuid,
	unique (occasion, position),
	check ((seen_at is null) = (seen_by is null))
);
create index notification_notice_of_position on notification_notice (position, told_at desc);
create index notification_notice_unseen on notification_notice (position) where seen_at is null;
