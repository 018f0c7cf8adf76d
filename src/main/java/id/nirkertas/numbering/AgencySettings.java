package id.nirkertas.numbering;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an agency said of its numbering, beside the rules of its registers. */
@Repository
class AgencySettings {

	private final JdbcClient database;
	private final KeepingLimits limits;

	AgencySettings(JdbcClient database, KeepingLimits limits) {
		this.database = database;
		this.limits = limits;
	}

	boolean suffixes(String agency) {
		return database.sql("select suffixes from numbering_agency where agency = ?").param(agency).query(Boolean.class)
				.optional().orElse(false);
	}

	/** Empty where it keeps to the office's. */
	Optional<Integer> backDays(String agency) {
		return database.sql("select back_days from numbering_agency where agency = ? and back_days is not null")
				.param(agency)
				.query(Integer.class).optional();
	}

	/** How far letters of the agency may be dated back. */
	BackDating backDating(String agency) {
		return new BackDating(backDays(agency).orElse(limits.backDatingDays()));
	}

	void put(String agency, boolean suffixes, @Nullable Integer backDays) {
		database.sql(
				"""
						insert into numbering_agency (agency, suffixes, back_days) values (:agency, :suffixes, cast(:days as integer))
						on conflict (agency) do update set suffixes = excluded.suffixes, back_days = excluded.back_days""")
				.param("agency", agency).param("suffixes", suffixes).param("days", backDays).update();
	}
}
