package id.nirkertas.letter;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Kept;
import id.nirkertas.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The kinds of letters in all their versions, as seeded or changed by the office; a few hundred rows at most. */
@Repository
class KindTable {

	/** @param agency whose own version it is; null for everybody's */
	record Version(Kind kind, @Nullable UnitId agency) {
	}

	private final JdbcClient database;
	private final Kept<List<Version>> versions = new Kept<>(Duration.ofSeconds(10), this::read);

	KindTable(JdbcClient database) {
		this.database = database;
	}

	/** In the order of the office's list, newest version of each first. */
	List<Version> all() {
		return versions.get();
	}

	private List<Version> read() {
		return database.sql("""
				select v.* from letter_kind k join letter_kind_version v on v.kind = k.code
				order by k.place, v.version desc""").query((row, _) -> version(row)).list();
	}

	Optional<Kind> version(String code, int version) {
		var found = all().stream().map(Version::kind).filter(kind -> kind.code().equals(code) && kind.version() == version)
				.findFirst();
		return found.or(() -> database.sql("select * from letter_kind_version where kind = :kind and version = :version")
				.param("kind", code).param("version", version).query((row, _) -> version(row).kind()).optional());
	}

	/** Takes the kind's row: two changes at once stand in a queue. The newest version of anybody's, 0 when there is no such kind. */
	int take(String code) {
		database.sql("select 1 from letter_kind where code = :code for update").param("code", code).query().listOfRows();
		return database.sql("select coalesce(max(version), 0) from letter_kind_version where kind = :kind")
				.param("kind", code).query(Integer.class).single();
	}

	void add(Version version, Actor by, Instant at) {
		var kind = version.kind();
		database.sql(
				"""
						insert into letter_kind_version (kind, version, agency, name, title, register_group, pattern, design, made_by,
							made_as, made_at)
						values (:kind, :version, :agency, :name, :title, :group, :pattern, :design, :by, :as, :at)""")
				.param("kind", kind.code()).param("version", kind.version())
				.param("agency", version.agency() == null ? null : version.agency().value()).param("name", kind.name())
				.param("title", kind.title()).param("group", kind.registerGroup()).param("pattern", kind.pattern())
				.param("design", KindJson.write(kind.design())).param("by", by.person().value())
				.param("as", by.position().value()).param("at", LetterTable.stamp(at)).update();
	}

	private static Version version(ResultSet row) throws SQLException {
		var agency = row.getObject("agency", UUID.class);
		return new Version(new Kind(row.getString("kind"), row.getInt("version"), row.getString("name"),
				row.getString("title"), row.getString("register_group"), row.getString("pattern"),
				KindJson.read(row.getString("design"))), agency == null ? null : new UnitId(agency));
	}
}
