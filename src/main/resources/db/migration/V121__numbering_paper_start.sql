-- A register may go on from one on paper: its first numbers were given before the system, and the keeper says up to which
alter table numbering_register
	add column paper_last integer not null default 0 check (paper_last >= 0 and paper_last <= last),
	add column paper_reason text,
	add column paper_by uuid,
	add column paper_as uuid,
	add column paper_at timestamptz,
	add check ((paper_last = 0) = (paper_reason is null));
