-- What a fresh look at the printed kinds found. A kind whose general version came with the product gets its next one; what an
-- office changed stays as the office has it. Version numbers count over all versions of a kind.
create temporary table letter_kind_design (kind text primary key, design text not null) on commit drop;

insert into letter_kind_design (kind, design)
select kind, design from (select distinct on (kind) * from letter_kind_version where agency is null order by kind, version desc) newest
where made_by is null;

-- The arms of the state belong to a state official whatever they sign; everybody else has their agency's letterhead anyway.
update letter_kind_design set design = replace(design, '"kop": "AGENCY"', '"kop": "OFFICE"')
where kind in ('INTERNAL_INVITATION', 'OFFICIAL_NOTE', 'MEMORANDUM', 'COVER_LETTER', 'REPORT', 'STAFF_STUDY', 'MEETING_NOTES');

-- A decree is signed with the name alone, in capitals and without titles (UU 12/2011, Permendagri 80/2015).
update letter_kind_design set design = replace(design, '"titles": true', '"titles": false') where kind = 'DECREE';

-- A letter that has a number says it.
update letter_kind_design set design = replace(design, '{"part": "HEADING", "text": " "', '{"part": "HEADING", "text": "NOMOR {NOMOR}"')
where kind in ('REPORT', 'STAFF_STUDY', 'MEETING_NOTES');

-- Whoever gets a copy is named.
update letter_kind_design set design = replace(design, '{"part": "SIGNATURES"}]}', '{"part": "SIGNATURES"},
	{"part": "COPIES"}]}') where kind = 'MEMORANDUM';

-- The invocation of God stands in what regulates alone.
update letter_kind_design set design = replace(replace(design, '"DENGAN RAHMAT TUHAN YANG MAHA ESA"', '"{pembuka}"'),
	'{"key": "menimbang"', '{"key": "pembuka", "label": "Frasa pembuka", "type": "LINE", "hint": "Hanya untuk keputusan yang mengatur: DENGAN RAHMAT TUHAN YANG MAHA ESA. Kosongkan untuk penetapan"},
	{"key": "menimbang"') where kind = 'DECREE';

update letter_kind_design set design = $design$ {"size": "A4", "face": "SANS", "points": 11, "leading": 132, "kop": "OFFICE", "addressees": "REQUIRED", "body": "REQUIRED", "attachment": "OPTIONAL", "titles": true, "rank": true, "capitals": false,
"fields": [
	{"key": "latarBelakang", "label": "1. Latar Belakang", "type": "TEXT", "hint": "Mengapa edaran ini dibuat", "required": true},
	{"key": "maksud", "label": "2. Maksud dan Tujuan", "type": "TEXT", "required": true},
	{"key": "ruangLingkup", "label": "3. Ruang Lingkup", "type": "TEXT", "required": true},
	{"key": "dasar", "label": "4. Dasar", "type": "ITEMS", "hint": "Peraturan yang menjadi dasar, satu butir tiap baris", "required": true},
	{"key": "penutup", "label": "6. Penutup", "type": "TEXT", "hint": "Isi edaran (bab 5) ditulis pada isi naskah", "required": true}],
"parts": [
	{"part": "LETTERHEAD"},
	{"part": "ADDRESSEES"},
	{"part": "HEADING", "text": "NOMOR {NOMOR}", "above": ["TENTANG", "{HAL}"]},
	{"part": "CLAUSES", "marks": "CHAPTERS", "rows": [{"label": "1. Latar Belakang", "content": "latarBelakang"}, {"label": "2. Maksud dan Tujuan", "content": "maksud"}, {"label": "3. Ruang Lingkup", "content": "ruangLingkup"}, {"label": "4. Dasar", "content": "dasar", "marks": "a"}]},
	{"part": "TEXT", "text": "5. Isi Edaran"},
	{"part": "CLAUSES", "marks": "CHAPTERS", "rows": [{"label": "6. Penutup", "content": "penutup"}]},
	{"part": "SIGNATURES", "dated": "DETERMINED"},
	{"part": "COPIES"}]} $design$ where kind = 'CIRCULAR';

update letter_kind_design set design = replace(design, '{"part": "WORDS", "text": "Diterima tanggal …………………………"},
	{"part": "SIGNATURES", "text": "Pengirim,", "rows": [{"label": "Penerima,", "content": "receipt"}]}',
	'{"part": "WORDS", "text": "Surat pengantar ini dibuat dalam 2 (dua) rangkap; satu rangkap mohon dikembalikan kepada pengirim sesudah ditandatangani penerima."},
	{"part": "WORDS", "text": "Diterima tanggal …………………………"},
	{"part": "SIGNATURES", "text": "Pengirim,", "rows": [{"label": "Penerima,", "marks": "blangko"}]}') where kind = 'COVER_LETTER';

update letter_kind_design set design = $design$ {"size": "A4", "face": "SANS", "points": 11, "leading": 132, "kop": "OFFICE", "addressees": "OPTIONAL", "body": "REQUIRED", "attachment": "OPTIONAL", "titles": true, "rank": true, "capitals": false,
"fields": [
	{"key": "pihakKedua", "label": "Pihak kedua", "type": "TABLE", "hint": "Satu baris; pihak kesatu adalah penanda tangan. Ditandatangani tangan pada hasil cetak", "required": true, "columns": ["Jabatan", "Nama", "NIP"]},
	{"key": "saksi", "label": "Saksi", "type": "TABLE", "hint": "Satu baris untuk tiap saksi, bila ada", "columns": ["Jabatan", "Nama", "NIP"]},
	{"key": "mengetahui", "label": "Mengetahui", "type": "TABLE", "hint": "Pejabat yang mengetahui atau mengesahkan, bila ada", "columns": ["Jabatan", "Nama", "NIP"]}],
"parts": [
	{"part": "LETTERHEAD"},
	{"part": "HEADING", "text": "NOMOR {NOMOR}", "above": ["TENTANG", "{HAL}"]},
	{"part": "WORDS", "text": "Pada hari ini, {HARI_TERBILANG}, kami masing-masing:"},
	{"part": "CLAUSES", "marks": "ROWS", "rows": [{"label": "nama", "content": "{NAMA}"}, {"label": "NIP", "content": "{NIP}"}, {"label": "jabatan", "content": "{JABATAN}"}]},
	{"part": "WORDS", "text": "selanjutnya disebut PIHAK KESATU; dan"},
	{"part": "CLAUSES", "marks": "ROWS", "rows": [{"label": "nama", "content": "{pihakKedua.Nama}"}, {"label": "NIP", "content": "{pihakKedua.NIP}"}, {"label": "jabatan", "content": "{pihakKedua.Jabatan}"}]},
	{"part": "WORDS", "text": "selanjutnya disebut PIHAK KEDUA,"},
	{"part": "TEXT"},
	{"part": "WORDS", "text": "Demikian berita acara ini dibuat dengan sesungguhnya untuk dipergunakan sebagaimana mestinya."},
	{"part": "SIGNATURES", "text": "PIHAK KESATU,", "dated": "MADE", "rows": [{"label": "PIHAK KEDUA,", "content": "pihakKedua"}, {"label": "Saksi,", "content": "saksi", "marks": "bawah"}, {"label": "Mengetahui,", "content": "mengetahui", "marks": "bawah"}]},
	{"part": "COPIES"}]} $design$ where kind = 'MINUTES';

update letter_kind_design set design = replace(design, '"rows": [{"label": "Yang diberi kuasa,", "content": "penerima"}]',
	'"rows": [{"label": "Yang diberi kuasa,", "content": "{jabatanPenerima}; {penerima}; {nipPenerima}"}, {"label": "Meterai", "marks": "meterai"}]')
where kind = 'POWER_OF_ATTORNEY';

insert into letter_kind_version (kind, version, name, title, register_group, pattern, design)
select newest.kind, (select max(version) + 1 from letter_kind_version every where every.kind = newest.kind), newest.name, newest.title,
	newest.register_group,
	-- Decrees are counted by themselves, so their numbers must not look like those of letters
	case when newest.kind = 'DECREE' and newest.pattern = '{KLAS}/{URUT}/{UNIT}/{TAHUN}' then '{KLAS}/{URUT}/{TAHUN}' else newest.pattern end,
	changed.design
from (select distinct on (kind) * from letter_kind_version where agency is null order by kind, version desc) newest
join letter_kind_design changed on changed.kind = newest.kind and changed.design <> newest.design;
