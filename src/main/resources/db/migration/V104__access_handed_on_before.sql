-- What was handed on before this was kept, by the versions of letters; its day as most offices count it
update access_document d set handed_at = v.at, handed_on = (v.at at time zone 'Asia/Jakarta')::date
from (select letter, min(made_at) as at from letter_version where reason in ('SUBMITTED', 'EDITED') group by letter) v
where v.letter = d.document and d.handed_at is null;

-- A look is no deed
update access_deed d set last_at = e.at
from (select document, person, position, max(at) as at from audit_event
	where event not in ('access.secret-seen', 'access.sight-refused', 'registry.incoming-read', 'disposition.disposition-read')
	group by document, person, position) e
where e.document = d.document and e.person = d.person and e.position = d.position and d.until_at is null
	and e.at >= d.since_at and d.last_at is null;
