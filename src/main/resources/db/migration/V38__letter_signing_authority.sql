-- Who signs what (Permendagri 1/2023): for a kind, and for where the letter goes, the lowest level that signs it, and what becomes
-- of a letter whose signatory stands lower. Rows of a kind go before those of every kind ('*'), an agency's own before everybody's,
-- and one for higher recipients before one for all.
create table letter_signing_authority (
	agency uuid,
	kind text not null,
	-- INSIDE the signatory's agency, OUTSIDE it in the government, BEYOND the government
	recipient text not null check (recipient in ('INSIDE', 'OUTSIDE', 'BEYOND')),
	-- Only where a recipient there is of this level or higher
	recipient_level text not null default 'STAFF' check (recipient_level in
		('STATE_OFFICIAL', 'FIRST', 'SECOND', 'THIRD', 'FOURTH', 'FUNCTIONAL', 'STAFF')),
	-- Empty: nobody, such a letter does not go there
	lowest text check (lowest in ('STATE_OFFICIAL', 'FIRST', 'SECOND', 'THIRD', 'FOURTH', 'FUNCTIONAL', 'STAFF')),
	-- Whether it may be signed in the name of a superior (a.n., u.b.), whose level then counts
	on_behalf boolean not null default true,
	-- Whether the signatory must be a superior of every addressee
	superior boolean not null default false,
	outcome text not null default 'WARN' check (outcome in ('ALLOW', 'WARN', 'REFUSE')),
	unique nulls not distinct (agency, kind, recipient, recipient_level)
);

insert into letter_signing_authority (kind, recipient, lowest, on_behalf, superior) values
	('*', 'INSIDE', 'FOURTH', true, false),
	('*', 'OUTSIDE', 'SECOND', true, false),
	('*', 'BEYOND', 'SECOND', true, false),
	('INTERNAL_INVITATION', 'BEYOND', null, true, false),
	('OFFICIAL_NOTE', 'INSIDE', 'STAFF', true, false),
	('OFFICIAL_NOTE', 'OUTSIDE', null, true, false),
	('OFFICIAL_NOTE', 'BEYOND', null, true, false),
	('MEMORANDUM', 'INSIDE', 'FOURTH', false, true),
	('MEMORANDUM', 'OUTSIDE', null, false, false),
	('MEMORANDUM', 'BEYOND', null, false, false),
	('ASSIGNMENT', 'INSIDE', 'SECOND', true, true),
	('ASSIGNMENT', 'OUTSIDE', 'SECOND', true, true),
	('ORDER', 'INSIDE', 'SECOND', true, true),
	('ORDER', 'OUTSIDE', 'SECOND', true, true),
	('CIRCULAR', 'INSIDE', 'SECOND', true, false),
	('CIRCULAR', 'OUTSIDE', 'FIRST', true, false),
	('CIRCULAR', 'BEYOND', 'FIRST', true, false),
	('DECREE', 'INSIDE', 'SECOND', true, false),
	('ANNOUNCEMENT', 'INSIDE', 'SECOND', true, false),
	('POWER_OF_ATTORNEY', 'INSIDE', 'SECOND', false, false),
	('COVER_LETTER', 'OUTSIDE', 'FOURTH', true, false),
	('COVER_LETTER', 'BEYOND', 'FOURTH', true, false),
	('MINUTES', 'INSIDE', 'STAFF', true, false),
	('MINUTES', 'OUTSIDE', 'STAFF', true, false),
	('MINUTES', 'BEYOND', 'STAFF', true, false),
	('MEETING_NOTES', 'INSIDE', 'STAFF', true, false),
	('MEETING_NOTES', 'OUTSIDE', 'STAFF', true, false),
	('MEETING_NOTES', 'BEYOND', 'STAFF', true, false),
	('REPORT', 'INSIDE', 'STAFF', true, false),
	('STAFF_STUDY', 'INSIDE', 'STAFF', false, false),
	('STAFF_STUDY', 'OUTSIDE', 'STAFF', false, false),
	('STAFF_STUDY', 'BEYOND', 'STAFF', false, false);
