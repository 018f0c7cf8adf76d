-- No two letters of an agency bear one number in one year, whichever registers they count in; the agenda book is apart. 001 and 1,
-- small letters and great are one to who reads them. Doubles from before stay outside the series: the nightly audit names them
alter table numbering_entry
	add column series text,
	add column text_key text generated always as
		(upper(regexp_replace(regexp_replace(number_text, '\s', '', 'g'), '(^|\D)0+(\d)', '\1\2', 'g'))) stored;

update numbering_entry e set series = r.agency || '/' || r.year || case r.register_group when 'AGENDA' then '/AGENDA' else '' end
from numbering_register r where r.id = e.register;

update numbering_entry set series = null where id in (
	select id from (
		select id, row_number() over (partition by series, text_key order by reserved_at, id) as place
		from numbering_entry where state <> 'VOID' and not free) standing
	where place > 1);

create unique index numbering_text on numbering_entry (series, text_key) where state <> 'VOID' and not free;
