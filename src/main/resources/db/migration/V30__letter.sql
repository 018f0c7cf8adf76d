-- Kinds are data: an office adds its own, or writes its numbers another way, without a new release.
create table letter_kind (
	code text primary key,
	name text not null,
	layout text not null check (layout in ('letter', 'titled')),
	title text not null,
	register_group text not null,
	pattern text not null,
	place int not null
);

-- Kinds whose numbers look alike share one register, so that no two letters of an agency ever carry the same number
insert into letter_kind (code, name, layout, title, register_group, pattern, place) values
	('OFFICIAL_LETTER', 'Surat Dinas', 'letter', 'SURAT DINAS', 'SURAT', '{KLAS}/{URUT}/{UNIT}/{TAHUN}', 1),
	('INVITATION', 'Surat Undangan', 'letter', 'SURAT UNDANGAN', 'SURAT', '{KLAS}/{URUT}/{UNIT}/{TAHUN}', 2),
	('OFFICIAL_NOTE', 'Nota Dinas', 'titled', 'NOTA DINAS', 'SURAT', '{KLAS}/{URUT}/{UNIT}/{TAHUN}', 3),
	('ASSIGNMENT', 'Surat Tugas', 'titled', 'SURAT TUGAS', 'SURAT', '{KLAS}/{URUT}/{UNIT}/{TAHUN}', 4),
	('CIRCULAR', 'Surat Edaran', 'titled', 'SURAT EDARAN', 'SURAT_EDARAN', '{URUT} TAHUN {TAHUN}', 5),
	('COVER_LETTER', 'Surat Pengantar', 'titled', 'SURAT PENGANTAR', 'SURAT', '{KLAS}/{URUT}/{UNIT}/{TAHUN}', 6),
	('STATEMENT', 'Surat Keterangan', 'titled', 'SURAT KETERANGAN', 'SURAT', '{KLAS}/{URUT}/{UNIT}/{TAHUN}', 7),
	('STAFF_STUDY', 'Telaahan Staf', 'titled', 'TELAAHAN STAF', 'SURAT', '{KLAS}/{URUT}/{UNIT}/{TAHUN}', 8),
	('MINUTES', 'Berita Acara', 'titled', 'BERITA ACARA', 'SURAT', '{KLAS}/{URUT}/{UNIT}/{TAHUN}', 9);

create table letter (
	id uuid primary key,
	state text not null,
	kind text not null,
	subject text not null,
	urgency text not null,
	secrecy text not null,
	classification text not null,
	signatory uuid,
	body text not null,
	drafter uuid not null,
	author uuid not null,
	agency uuid not null,
	revision int not null,
	version int not null,
	version_hash text not null,
	number text,
	letter_on date,
	code text unique,
	signer uuid,
	capacity text,
	signed_at timestamptz,
	file text,
	created_at timestamptz not null,
	changed_at timestamptz not null,
	check ((number is null) = (state <> 'SIGNED')),
	check (state <> 'SIGNED' or (letter_on is not null and code is not null and file is not null and signer is not null
		and capacity is not null and signed_at is not null))
);
create index letter_by_drafter on letter (drafter, created_at desc);
create index letter_by_agency on letter (agency, signed_at desc) where state = 'SIGNED';

create table letter_addressee (
	letter uuid not null references letter,
	place int not null,
	position uuid not null,
	primary key (letter, place),
	unique (letter, position)
);

create table letter_copy (
	letter uuid not null references letter,
	place int not null,
	position uuid not null,
	primary key (letter, place),
	unique (letter, position)
);

-- What was handed on for initials, for ever: initials bind to the hash of one of these.
create table letter_version (
	letter uuid not null references letter,
	version int not null,
	content text not null,
	hash text not null,
	submitted_by uuid not null,
	submitted_as uuid not null,
	submitted_at timestamptz not null,
	primary key (letter, version)
);

create table letter_attachment (
	id uuid primary key,
	letter uuid not null references letter,
	name text not null,
	fingerprint text not null,
	length bigint not null,
	media_type text not null,
	added_at timestamptz not null
);
create index letter_attachment_by_letter on letter_attachment (letter, added_at);

-- Every level a letter's file ever had stays findable (B-T first; extensions come after it).
create table letter_file (
	letter uuid not null references letter,
	level text not null,
	fingerprint text not null,
	length bigint not null,
	current boolean not null,
	stored_at timestamptz not null,
	primary key (letter, fingerprint)
);
create unique index letter_file_current on letter_file (letter) where current;
create index letter_file_by_fingerprint on letter_file (fingerprint);
