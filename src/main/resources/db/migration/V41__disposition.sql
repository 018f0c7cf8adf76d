-- The list people tick is data: an office words its own.
create table disposition_instruction (
	code text primary key,
	label text not null,
	follow_up boolean not null,
	place int not null
);

insert into disposition_instruction (code, label, follow_up, place) values
	('FOLLOW_UP', 'Tindak lanjuti / selesaikan sesuai ketentuan', true, 1),
	('COORDINATE', 'Koordinasikan', true, 2),
	('STUDY', 'Pelajari / telaah dan beri saran', true, 3),
	('OPINION', 'Teliti dan pendapat', true, 4),
	('DRAFT_REPLY', 'Siapkan jawaban / konsep surat', true, 5),
	('PREPARE_MATERIAL', 'Siapkan bahan / bahan sambutan', true, 6),
	('ATTEND', 'Hadiri', true, 7),
	('REPRESENT', 'Wakili', true, 8),
	('ACCOMPANY', 'Dampingi saya', true, 9),
	('SCHEDULE', 'Agendakan / jadwalkan', true, 10),
	('DISCUSS_ME', 'Bicarakan dengan saya', true, 11),
	('DISCUSS_TEAM', 'Bahas bersama dan laporkan hasilnya', true, 12),
	('MONITOR', 'Pantau perkembangannya', true, 13),
	('CIRCULATE', 'Edarkan / sebarluaskan', true, 14),
	('APPROVE', 'Setuju sesuai ketentuan', true, 15),
	('REJECT', 'Tolak sesuai ketentuan', true, 16),
	('FIX', 'Perbaiki / koreksi', true, 17),
	('REMIND', 'Ingatkan', false, 18),
	('FOR_ATTENTION', 'Untuk menjadi perhatian', false, 19),
	('FOR_INFO', 'Untuk diketahui', false, 20),
	('FILE', 'Arsipkan / file', false, 21);

create table disposition_node (
	id uuid primary key,
	letter uuid not null,
	parent uuid references disposition_node,
	giver uuid not null,
	given_by uuid not null,
	recipient uuid not null,
	part text not null,
	follow_up boolean not null,
	note text not null,
	due date,
	state text not null,
	given_at timestamptz not null,
	read_at timestamptz,
	report text,
	reported_by uuid,
	reported_at timestamptz,
	remark text,
	closed_by uuid,
	closed_at timestamptz,
	check (state = 'UNREAD' or read_at is not null),
	check (state <> 'REPORTED' or report is not null),
	check ((state = 'CLOSED') = (closed_at is not null))
);

create index disposition_node_by_letter on disposition_node (letter);
create index disposition_node_by_recipient on disposition_node (recipient, given_at desc);
-- Nobody has the same open errand twice, however often somebody presses the button.
create unique index disposition_node_once on disposition_node (letter, parent, recipient) nulls not distinct
	where state <> 'CLOSED';

create table disposition_node_instruction (
	node uuid not null references disposition_node,
	instruction text not null references disposition_instruction,
	primary key (node, instruction)
);
