-- What the inbox shows already is told by mail alone, and kept as what was told.
alter table notification_notice add column listed boolean not null default true;
create index notification_notice_told on notification_notice (told_at) where seen_at is null;

-- Which kind of notice comes by mail: at once, in the digest of the morning, or not at all; the office's own words first.
create table notification_usual (
	kind text primary key,
	mail text not null check (mail in ('AT_ONCE', 'DIGEST', 'NEVER'))
);
insert into notification_usual (kind, mail) values ('DISPOSITION', 'AT_ONCE'), ('LETTER', 'AT_ONCE'), ('OPINION', 'AT_ONCE'),
	('NUMBER', 'DIGEST'), ('OFFICE', 'DIGEST');

create table notification_choice (
	person uuid not null,
	kind text not null,
	mail text not null check (mail in ('AT_ONCE', 'DIGEST', 'NEVER')),
	primary key (person, kind)
);

-- Of one morning one digest goes out, whichever node is up.
create table notification_digest (
	day date primary key,
	made_at timestamptz not null
);
