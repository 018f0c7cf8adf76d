package id.nirkertas.review;

import id.nirkertas.review.ChainTemplate.Scope;
import id.nirkertas.review.ChainTemplate.Wish;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.Reading;
import id.nirkertas.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Templates of chains in all their versions; some dozen rows. */
@Repository
class ChainTemplateTable {

	private final JdbcClient database;

	ChainTemplateTable(JdbcClient database) {
		this.database = database;
	}

	/** The newest version of each that asks for anything. */
	List<ChainTemplate> now() {
		return Reading.once(List.of("review.templates"), () -> database.sql("""
				select distinct on (agency, kind, unit) agency, kind, unit, version, stages from review_template
				order by agency, kind, unit, version desc""").query((row, _) -> template(row)).list().stream()
				.filter(template -> !template.stages().isEmpty()).toList());
	}

	/** The newest version, also one that asks nothing; nobody else changes any until the transaction ends. */
	Optional<ChainTemplate> take(Scope scope) {
		database.sql("lock table review_template in share row exclusive mode").update();
		var agency = scope.agency();
		var unit = scope.unit();
		return database.sql("""
				select agency, kind, unit, version, stages from review_template
				where agency is not distinct from :agency and kind = :kind and unit is not distinct from :unit
				order by version desc limit 1""").param("agency", agency == null ? null : agency.value(), Types.OTHER)
				.param("kind", scope.kind()).param("unit", unit == null ? null : unit.value(), Types.OTHER)
				.query((row, _) -> template(row)).optional();
	}

	void add(ChainTemplate template, PersonId by, Instant at) {
		var agency = template.scope().agency();
		var unit = template.scope().unit();
		database.sql("""
				insert into review_template (agency, kind, unit, version, stages, person, changed_at)
				values (:agency, :kind, :unit, :version, :stages, :person, :at)""")
				.param("agency", agency == null ? null : agency.value(), Types.OTHER)
				.param("kind", template.scope().kind())
				.param("unit", unit == null ? null : unit.value(), Types.OTHER).param("version", template.version())
				.param("stages", template.stages().stream().map(Wish::written).toArray(String[]::new))
				.param("person", by.value()).param("at", at.atOffset(ZoneOffset.UTC)).update();
	}

	private static ChainTemplate template(ResultSet row) throws SQLException {
		return new ChainTemplate(new Scope(unit(row, "agency"), row.getString("kind"), unit(row, "unit")),
				row.getInt("version"),
				Stream.of((String[]) row.getArray("stages").getArray()).map(Wish::read).toList());
	}

	private static @Nullable UnitId unit(ResultSet row, String column) throws SQLException {
		var id = row.getObject(column, UUID.class);
		return id == null ? null : new UnitId(id);
	}
}
