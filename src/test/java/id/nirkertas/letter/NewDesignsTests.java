package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** New designs that come with the product are for those kinds that the office has not changed itself. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class NewDesignsTests {

	static final String NOBODY = "'00000000-0000-0000-0000-000000000001'";

	@Autowired
	JdbcTemplate database;
	@Autowired
	TransactionTemplate transaction;

	@Test
	void whatAnOfficeChangedStays() {
		transaction.executeWithoutResult(status -> {
			status.setRollbackOnly();
			before("REPORT");
			add("REPORT", 2, "null", NOBODY);

			migrate();

			assertThat(newest("REPORT", "agency is null")).isEqualTo(2);
		});
	}

	@Test
	void versionsAreCountedOverAllAgencies() {
		transaction.executeWithoutResult(status -> {
			status.setRollbackOnly();
			before("REPORT");
			add("REPORT", 2, NOBODY, NOBODY);

			migrate();

			assertThat(newest("REPORT", "agency is null")).isEqualTo(3);
			assertThat(database.queryForObject(
					"select design like '%NOMOR {NOMOR}%' from letter_kind_version where kind = 'REPORT' and version = 3",
					Boolean.class)).isTrue();
		});
	}

	@Test
	void whatIsNewComesAfterWhatWasBefore() {
		transaction.executeWithoutResult(status -> {
			status.setRollbackOnly();
			before("MINUTES");
			add("DECREE", 2, "null", NOBODY);

			migrate();
			migrate("V61__letter_minutes_day.sql");

			assertThat(designs("MINUTES", "%{HARI_TERBILANG}%")).as("letters handed on keep theirs").containsExactly(1, 2);
			assertThat(designs("MINUTES", "%{hari.TERBILANG},[[ bertempat di {tempat},]] kami%")).containsExactly(3);
			assertThat(designs("DECREE", "%")).as("the office changed it").containsExactly(1, 2);
			assertThat(designs("REPORT", "%")).as("nothing is new").containsExactly(1, 2);
		});
	}

	@Test
	void aDecreesLampiranIsSignedFromNowOn() {
		transaction.executeWithoutResult(status -> {
			status.setRollbackOnly();
			before("DECREE");

			migrate();
			migrate("V61__letter_minutes_day.sql");

			assertThat(designs("DECREE", "%signedAnnexes%")).containsExactly(3);
		});
	}

	private List<@Nullable Integer> designs(String kind, String like) {
		return database.queryForList(
				"select version from letter_kind_version where kind = ? and design like ? order by version", Integer.class,
				kind, like);
	}

	/** Every kind as it was before the new designs. */
	private void before(String kind) {
		database.update("delete from letter_kind_version where version > 1");
		assertThat(newest(kind, "true")).isEqualTo(1);
	}

	private void add(String kind, int version, String agency, String by) {
		database.update(
				"""
						insert into letter_kind_version (kind, version, agency, name, title, register_group, pattern, design, made_by)
						select kind, %d, %s, name, title, register_group, pattern, design, %s
						from letter_kind_version where kind = '%s' and version = 1"""
						.formatted(version, agency, by, kind));
	}

	private int newest(String kind, String where) {
		return Objects.requireNonNull(database.queryForObject(
				"select max(version) from letter_kind_version where kind = ? and " + where, Integer.class, kind));
	}

	private void migrate() {
		migrate("V59__letter_kind_designs.sql");
	}

	private void migrate(String file) {
		try {
			database.execute(new ClassPathResource("db/migration/" + file)
					.getContentAsString(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
