-- What a reviewer asks the drafter to change, each a task of its own. The place is one of the version it was written on; what it
-- said there is kept, so that it still points somewhere when the paragraph has moved or gone.
create table review_correction (
	id uuid primary key,
	letter uuid not null,
	version int not null,
	place text not null,
	label text not null,
	excerpt text not null,
	passage_hash text not null,
	reasons text[] not null,
	text text not null,
	position uuid not null,
	person uuid not null,
	raised_at timestamptz not null,
	ordinal int not null
);
create index review_correction_by_letter on review_correction (letter, raised_at desc, ordinal);

-- Nothing is overwritten: the last line says how it stands.
create table review_correction_answer (
	correction uuid not null references review_correction,
	place int not null,
	state text not null check (state in ('OPEN', 'MET', 'NOT_FOLLOWED')),
	words text not null,
	position uuid not null,
	person uuid not null,
	answered_at timestamptz not null,
	primary key (correction, place)
);
