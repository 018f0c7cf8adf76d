-- Minutes may be about another day than the one they are signed on, and a decree's Lampiran ends with who signed it. As always, a
-- kind whose general version came with the product gets its next one, and what an office changed stays as the office has it.
create temporary table letter_kind_newer (kind text primary key, design text not null) on commit drop;

insert into letter_kind_newer (kind, design)
select kind, design from (select distinct on (kind) * from letter_kind_version where agency is null order by kind, version desc) newest
where made_by is null;

update letter_kind_newer set design = replace(replace(replace(design,
	'"fields": [
	{"key": "pihakKedua"', '"fields": [
	{"key": "hari", "label": "Hari kejadian", "type": "DAY", "hint": "Kosongkan bila sama dengan hari penandatanganan"},
	{"key": "tempat", "label": "Tempat kejadian", "type": "LINE", "hint": "Tercetak sesudah “bertempat di”; boleh kosong"},
	{"key": "pihakKedua"'),
	'Pada hari ini, {HARI_TERBILANG}, kami masing-masing:', 'Pada hari ini, {hari.TERBILANG},[[ bertempat di {tempat},]] kami masing-masing:'),
	'Ditandatangani tangan pada hasil cetak', 'Jabatan boleh kosong. Ditandatangani tangan pada hasil cetak')
where kind = 'MINUTES';

update letter_kind_newer set design = replace(design, '"capitals": true,', '"capitals": true, "signedAnnexes": true,') where kind = 'DECREE';

insert into letter_kind_version (kind, version, name, title, register_group, pattern, design)
select newest.kind, (select max(version) + 1 from letter_kind_version every where every.kind = newest.kind), newest.name, newest.title,
	newest.register_group, newest.pattern, changed.design
from (select distinct on (kind) * from letter_kind_version where agency is null order by kind, version desc) newest
join letter_kind_newer changed on changed.kind = newest.kind and changed.design <> newest.design;
