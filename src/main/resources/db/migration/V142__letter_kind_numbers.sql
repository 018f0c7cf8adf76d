-- A decree is numbered as decrees are, NOMOR 23 TAHUN 2026. Circulars were written so: since no two letters of an agency bear one
-- number, a circular says what it is. Only for an office that begins: whoever has letters or registers keeps the patterns they know
update letter_kind_version set pattern = case kind when 'DECREE' then '{URUT} TAHUN {TAHUN}' else '{URUT}/SE/{TAHUN}' end
where agency is null and made_by is null
	and (kind, pattern) in (('DECREE', '{KLAS}/{URUT}/{TAHUN}'), ('CIRCULAR', '{URUT} TAHUN {TAHUN}'))
	and not exists (select from letter) and not exists (select from numbering_register);
