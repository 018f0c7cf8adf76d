-- Which kind an office's own kind began as: where the table of authority says nothing of the own one, it is asked of that. Those
-- begun before are taken from the trail; one of which the trail says nothing is under the rules for every kind, as it was.
alter table letter_kind add column begun_as text;
update letter_kind k set begun_as = begun.model
from (select distinct on (e.facts ->> 'kind') e.facts ->> 'kind' as kind, e.facts ->> 'from' as model
	from audit_event e where e.event = 'letter.kind-begun' order by e.facts ->> 'kind', e.id) begun
where begun.kind = k.code and begun.model <> k.code
	and exists (select 1 from letter_kind model where model.code = begun.model);
