-- One row a document that may be found. Words are indexed twice: stemmed, and as they stand (the stemmer misses
-- pegawai/kepegawaian). A secret document has no subject and no body here.
create table search_document (
	document uuid primary key,
	incoming boolean not null,
	kind text not null,
	code text not null,
	number text not null,
	letter_on date not null,
	year int not null,
	subject text not null,
	correspondent text not null,
	agency text not null,
	body text not null,
	acl text[] not null,
	tsv tsvector generated always as (
		setweight(to_tsvector('simple', translate(number, '/.-', '   ')), 'A')
		|| setweight(to_tsvector('simple', subject), 'A') || setweight(to_tsvector('indonesian', subject), 'A')
		|| setweight(to_tsvector('simple', correspondent || ' ' || agency), 'B')
		|| to_tsvector('simple', body) || to_tsvector('indonesian', body)) stored
);

create index search_document_words on search_document using gin (tsv, acl);
create index search_document_number on search_document (lower(number));
