-- Who signed it and whom it went to, by name, title and agency, none of it for a secret document; and the archive code, since
-- a letter from outside is filed under one that its own number does not say.
alter table search_document add column parties text not null default '';
alter table search_document alter column tsv set expression as (
	setweight(to_tsvector('simple', translate(number, '/.-', '   ')), 'A')
	|| setweight(to_tsvector('simple', translate(code, '/.-', '   ')), 'A')
	|| setweight(to_tsvector('simple', subject), 'A') || setweight(to_tsvector('indonesian', subject), 'A')
	|| setweight(to_tsvector('simple', correspondent || ' ' || agency || ' ' || translate(parties, '/', ' ')), 'B')
	|| to_tsvector('simple', body) || to_tsvector('indonesian', body));
