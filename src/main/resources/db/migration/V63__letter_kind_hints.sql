-- What the text of a letter is, where it is printed and which sentence it goes on with; minutes and notes that read as sentences;
-- a Naskah Dinas Lain of a text or of a file. As always, what an office changed stays as the office has it.
create temporary table letter_kind_told (kind text primary key, design text not null) on commit drop;

insert into letter_kind_told (kind, design)
select kind, design from (select distinct on (kind) * from letter_kind_version where agency is null order by kind, version desc) newest
where made_by is null;

update letter_kind_told set design = replace(design, '"text": "selanjutnya disebut PIHAK KEDUA,"',
	'"text": "selanjutnya disebut PIHAK KEDUA, telah melaksanakan hal-hal sebagai berikut:"') where kind = 'MINUTES';

update letter_kind_told set design = replace(design, '{"part": "TEXT"}', '{"part": "TEXT", "text": "Pembahasan"}')
where kind = 'MEETING_NOTES';

update letter_kind_told set design = replace(design, '"body": "REQUIRED", "attachment": "REQUIRED"', '"body": "OPTIONAL", "attachment": "OPTIONAL"')
where kind = 'FREE';

update letter_kind_told set design = replace(design, '"fields":', '"bodyHint": "' || hint || '",
"fields":')
from (values
	('ASSIGNMENT', 'Tercetak sesudah “Untuk”, misalnya kalimat penutup. Halaman Lampiran juga ditulis di sini'),
	('ORDER', 'Tercetak sesudah “Untuk”, misalnya kalimat penutup. Halaman Lampiran juga ditulis di sini'),
	('CIRCULAR', 'Bab “5. Isi Edaran”'),
	('DECREE', 'Tercetak sesudah diktum terakhir. Halaman Lampiran keputusan ditulis di sini'),
	('STATEMENT', 'Lanjutan kalimat “menerangkan bahwa …” sesudah nama dan jabatan, misalnya: adalah pegawai pada …'),
	('COVER_LETTER', 'Tercetak sesudah tabel'),
	('MINUTES', 'Lanjutan kalimat “telah melaksanakan hal-hal sebagai berikut:”, misalnya 1. PIHAK KESATU menyerahkan …'),
	('REPORT', 'Tercetak sesudah “D. Simpulan dan saran”. Untuk tabel dan halaman Lampiran'),
	('STAFF_STUDY', 'Tercetak sesudah “F. Saran”. Untuk tabel dan halaman Lampiran'),
	('MEETING_NOTES', 'Bab “Pembahasan”, sesudah daftar peserta'),
	('POWER_OF_ATTORNEY', 'Tercetak sesudah daftar kuasa, misalnya kalimat penutup'),
	('FREE', 'Boleh kosong bila berkas naskahnya dilampirkan; berkas Word dapat diambil isinya')) as told (code, hint)
where kind = code;

insert into letter_kind_version (kind, version, name, title, register_group, pattern, design)
select newest.kind, (select max(version) + 1 from letter_kind_version every where every.kind = newest.kind), newest.name, newest.title,
	newest.register_group, newest.pattern, changed.design
from (select distinct on (kind) * from letter_kind_version where agency is null order by kind, version desc) newest
join letter_kind_told changed on changed.kind = newest.kind and changed.design <> newest.design;
