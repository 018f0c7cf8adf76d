-- What else an agenda book says of a letter. All of it may be missing; older entries say nothing of it.
alter table registry_incoming
	add column came_at timestamptz,
	add column received_in uuid,
	add column kind text,
	add column summary text,
	add column enclosures int check (enclosures > 0),
	add column measure text,
	add column keyword text,
	add column shelf text,
	add column held_on date,
	add column held_at time,
	add column venue text,
	add check (held_on is not null or (held_at is null and venue is null)),
	add check (enclosures is not null or measure is null),
	add check (came_at <= received_at);

-- As what a registrar enters a letter from outside (jenis naskah): names, in this order.
create table registry_kind (
	name text primary key,
	place int not null unique
);

insert into registry_kind (name, place) values
	('Surat Dinas', 1),
	('Surat Undangan', 2),
	('Surat Edaran', 3),
	('Surat Keputusan', 4),
	('Surat Tugas', 5),
	('Surat Pengantar', 6),
	('Nota Dinas', 7),
	('Permohonan', 8),
	('Proposal', 9),
	('Laporan', 10),
	('Tagihan', 11),
	('Pengaduan', 12),
	('Lainnya', 13);
