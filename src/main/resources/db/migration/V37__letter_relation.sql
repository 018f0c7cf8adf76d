-- Which letters a letter speaks of, as it lies on the desk or was signed; with the signature of the later one a correction or a
-- revocation takes effect.
create table letter_relation (
	letter uuid not null references letter,
	place int not null,
	relation text not null check (relation in ('REFERS', 'ANSWERS', 'CORRECTS', 'REVOKES')),
	-- A letter, or an entry of an agenda book
	other uuid not null,
	effective_at timestamptz,
	primary key (letter, place),
	unique (letter, other)
);
create index letter_relation_by_other on letter_relation (other);
-- Nobody revokes a letter twice, whatever two people sign in the same moment
create unique index letter_revoked_once on letter_relation (other) where relation = 'REVOKES' and effective_at is not null;
