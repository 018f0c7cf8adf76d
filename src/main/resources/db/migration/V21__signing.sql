-- One key for each official. The PKCS#12 file stays locked by a passphrase that only its owner knows.
create table signing_keystore (
	person uuid primary key,
	pkcs12 bytea not null,
	certificate bytea not null,
	valid_from timestamptz not null,
	valid_until timestamptz not null,
	enrolled_at timestamptz not null,
	check (valid_from < valid_until)
);
