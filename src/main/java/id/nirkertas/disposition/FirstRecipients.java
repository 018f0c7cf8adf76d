package id.nirkertas.disposition;

import id.nirkertas.registry.PassedOn;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roots of the trees, for the agenda book. */
@Component
class FirstRecipients implements PassedOn {

	private final JdbcClient jdbc;

	FirstRecipients(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<DocumentId, List<PositionId>> of(Collection<DocumentId> incoming) {
		if (incoming.isEmpty()) {
			return Map.of();
		}
		return jdbc.sql("""
				select letter, recipient from disposition_node
				where letter in (:letters) and parent is null and state not in ('WITHDRAWN', 'RETURNED')
				order by given_at, id""")
				.param("letters", incoming.stream().map(DocumentId::value).toList())
				.query((row, _) -> Map.entry(new DocumentId(row.getObject("letter", UUID.class)),
						new PositionId(row.getObject("recipient", UUID.class))))
				.list().stream().distinct().collect(Collectors.groupingBy(Map.Entry::getKey, LinkedHashMap::new,
						Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}
}
