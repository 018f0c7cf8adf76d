-- Dossiers (berkas) and the letters in them. A letter lies in one dossier of the agency that holds it.
create table records_dossier (
	id uuid primary key,
	agency uuid not null,
	unit uuid not null,
	code text not null,
	title text not null,
	year int not null,
	number int not null,
	opened_by uuid not null,
	opened_at timestamptz not null,
	closed_at timestamptz,
	unique (agency, year, number)
);

create table records_item (
	document uuid primary key,
	dossier uuid not null references records_dossier,
	number int not null,
	person uuid not null,
	filed_at timestamptz not null,
	unique (dossier, number)
);

create index records_dossier_by_code on records_dossier (agency, code);
