-- Whoever acted on a document finds it too
update search_document s set acl = s.acl || d.keys
from (select document, array_agg(distinct 'w:' || person) as keys from access_deed where until_at is null group by document) d
where d.document = s.document and not s.acl @> d.keys;
