-- How the paper of the agency was headed when a handover was confirmed, and where the successor had no seat then: of those that
-- were confirmed before, neither is known.
alter table handover_minutes
	add government text not null default '',
	add address text not null default '',
	add unseated text[] not null default '{}';
