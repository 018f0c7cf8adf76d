-- A decree is signed with the name alone, in capitals and without titles (UU 12/2011, Permendagri 80/2015); whoever is given
-- power of attorney signs under their position and above their NIP. A new version of each, so that older letters stay as they
-- were; where the office has written its own for everybody, that one stays.
insert into letter_kind_version (kind, version, name, title, register_group, pattern, design)
select v.kind, (select max(n.version) + 1 from letter_kind_version n where n.kind = v.kind), v.name, v.title, v.register_group,
	v.pattern,
	case v.kind
		when 'DECREE' then replace(v.design, '"titles": true', '"titles": false')
		else replace(v.design, '"label": "Yang diberi kuasa,", "content": "penerima"',
			'"label": "Yang diberi kuasa,", "content": "{jabatanPenerima} {penerima} {nipPenerima}"')
	end
from letter_kind_version v
where v.kind in ('DECREE', 'POWER_OF_ATTORNEY') and v.made_by is null and v.agency is null
	and v.version = (select max(n.version) from letter_kind_version n where n.kind = v.kind and n.agency is null);
