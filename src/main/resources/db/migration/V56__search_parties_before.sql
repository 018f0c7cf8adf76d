-- Letters that were indexed before their signers and recipients were. A secret one is the one without subject.
with recursive upwards as (
	select id as unit, code, name, parent_id, agency from directory_unit
	union all
	select below.unit, above.code, above.name, above.parent_id, above.agency
	from upwards below join directory_unit above on above.id = below.parent_id where not below.agency
), place as (
	select p.id as position, concat_ws('; ', p.title, u.code, u.name) as words
	from directory_position p join upwards u on u.unit = p.unit_id where u.agency
), sent as (
	select l.id as letter, person.name as words from letter l join directory_person person on person.id = l.signer
	union select l.id, place.words from letter l join place on place.position = l.signatory
	union select a.letter, place.words from letter_addressee a join place using (position)
	union select c.letter, place.words from letter_copy c join place using (position)
), taking_part as (
	select letter as document, words from sent
	union select i.id, sent.words from registry_incoming i join sent on sent.letter = i.origin
	union select i.id, place.words from registry_incoming i join place on place.position = i.addressee
)
update search_document s set parties = known.words
from (select document, string_agg(words, '; ') as words from taking_part group by document) known
where known.document = s.document and s.subject <> '';
