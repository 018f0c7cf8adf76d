-- Drafts go to somebody else's desk only when that desk or its superior agrees; secret ones only knowingly
alter table handover
	add secrets boolean not null default false,
	add agreed_by uuid,
	add agreed_through uuid,
	add agreed_at timestamptz;
