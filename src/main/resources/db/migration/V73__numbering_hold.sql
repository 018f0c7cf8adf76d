-- Numbers that a keeper set aside: spare ones for letters to come, and blocks that go out on paper
create table numbering_hold (
	id uuid primary key,
	register uuid not null references numbering_register,
	purpose text not null check (purpose in ('SPARE', 'BLOCK')),
	reason text not null,
	last_day date check ((purpose = 'SPARE') = (last_day is not null)),
	made_by uuid not null,
	made_as uuid not null,
	made_at timestamptz not null
);

create index numbering_hold_register on numbering_hold (register);

-- A number put between two others is the one before with a suffix. A free number is set aside and stands on no letter yet: its
-- document is a name that nothing bears
alter table numbering_entry
	add column suffix text not null default '' check (suffix ~ '^[a-z]?$'),
	add column hold uuid references numbering_hold,
	add column free boolean not null default false check (not free or (state = 'RESERVED' and hold is not null)),
	add column given_reason text,
	add column given_by uuid,
	add column given_as uuid,
	add column given_at timestamptz;

alter table numbering_entry drop constraint numbering_entry_register_ordinal_key;
alter table numbering_entry add constraint numbering_entry_register_ordinal_key unique (register, ordinal, suffix);

create index numbering_entry_hold on numbering_entry (hold, ordinal) where hold is not null;
