-- Attempts to log in that have not succeeded; shared by all nodes, kept for a day
create table platform_log_in_attempt (
	id         uuid primary key,
	username   text not null,
	address    text not null,
	tried_at   timestamptz not null
);
create index platform_log_in_attempt_username on platform_log_in_attempt (username, tried_at);
create index platform_log_in_attempt_address on platform_log_in_attempt (address, tried_at);
