-- The usual reasons of a return, as each agency words and orders them, in all their versions; an agency that says nothing goes by
-- the office's list. A reason is retired, never removed. Returns keep the words themselves.
create table review_reason (
	agency uuid,
	version int not null,
	place int not null,
	id text not null,
	words text not null,
	retired boolean not null,
	person uuid,
	changed_at timestamptz not null,
	unique nulls not distinct (agency, version, place),
	unique nulls not distinct (agency, version, id)
);

insert into review_reason (agency, version, place, id, words, retired, person, changed_at)
select null, 1, place, id, words, false, null, now()
from (values (1, 'addressee', 'Tujuan atau jabatan keliru'), (2, 'signatory', 'Penanda tangan keliru'),
	(3, 'classification', 'Kode klasifikasi atau keamanan keliru'), (4, 'wording', 'Salah ketik atau tata bahasa'),
	(5, 'figures', 'Angka, tanggal, waktu, atau tempat keliru'), (6, 'basis', 'Dasar hukum kurang'),
	(7, 'attachment', 'Lampiran kurang atau keliru'), (8, 'copies', 'Tembusan keliru'),
	(9, 'authority', 'Bukan wewenang unit ini')) as usual (place, id, words);

-- Returns so far named their reasons by code
update review_remark r set reasons = array(
	select coalesce(u.words, given.code) from unnest(r.reasons) with ordinality as given (code, at)
	left join review_reason u on 'review.reason.' || u.id = given.code order by given.at)
where cardinality(r.reasons) > 0;
update review_correction c set reasons = array(
	select coalesce(u.words, given.code) from unnest(c.reasons) with ordinality as given (code, at)
	left join review_reason u on 'review.reason.' || u.id = given.code order by given.at)
where cardinality(c.reasons) > 0;
