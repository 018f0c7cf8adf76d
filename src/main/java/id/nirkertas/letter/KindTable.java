package id.nirkertas.letter;

import id.nirkertas.shared.Kept;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The kinds of letters as seeded or changed by the office; a dozen rows. */
@Repository
class KindTable {

	/** A draft whose kind is not chosen yet, or no longer exists, is shown as a plain letter. */
	static final Kind UNKNOWN = new Kind("", "", "letter", "", "", "{KLAS}/{URUT}/{UNIT}/{TAHUN}");

	private final JdbcClient database;
	private final Kept<List<Kind>> kinds = new Kept<>(Duration.ofSeconds(10), this::read);

	KindTable(JdbcClient database) {
		this.database = database;
	}

	List<Kind> all() {
		return kinds.get();
	}

	private List<Kind> read() {
		return database.sql("select code, name, layout, title, register_group, pattern from letter_kind order by place")
				.query((row, _) -> new Kind(row.getString("code"), row.getString("name"), row.getString("layout"),
						row.getString("title"), row.getString("register_group"), row.getString("pattern")))
				.list();
	}

	Optional<Kind> coded(String code) {
		return all().stream().filter(kind -> kind.code().equals(code)).findFirst();
	}
}
