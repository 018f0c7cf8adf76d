-- What goes out by e-mail, from the transaction of what it tells of until the mail server has taken it.
create table mail_outbox (
	id uuid primary key,
	-- What it tells of and to whom: of one key there is one mail
	key text not null unique,
	message_id text not null unique,
	recipient text not null,
	subject text not null,
	body text not null,
	made_at timestamptz not null,
	due_at timestamptz not null,
	tries int not null default 0,
	last_fault text,
	fault_at timestamptz,
	sent_at timestamptz,
	given_up_at timestamptz,
	check (sent_at is null or body = '')
);
create index mail_outbox_waiting on mail_outbox (due_at, id) where sent_at is null and given_up_at is null;
create index mail_outbox_sent on mail_outbox (sent_at) where sent_at is not null;

create table mail_attachment (
	mail uuid not null references mail_outbox on delete cascade,
	place int not null,
	name text not null,
	media_type text not null,
	bytes bytea not null,
	primary key (mail, place)
);
