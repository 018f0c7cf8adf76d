package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.NumberPattern;
import id.nirkertas.office.Secretariat;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How a new office numbers, before anybody says otherwise. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class SeededPatternsTests {

	static final LocalDate DAY = LocalDate.parse("2026-04-01");
	static final Map<String, String> PARTS = Map.of("KEAMANAN", "B", "KLAS", "500.12", "UNIT", "DISKOMINFO", "JABATAN",
			"KADIS");

	@Autowired
	Secretariat secretariat;
	@Autowired
	JdbcClient database;
	@Autowired
	TransactionTemplate transaction;

	@Test
	void aDecreeIsNumberedAsDecreesAre() {
		assertThat(new NumberPattern(pattern("DECREE")).format(23, DAY, PARTS)).isEqualTo("23 TAHUN 2026");
		assertThat(new NumberPattern(pattern("CIRCULAR")).format(23, DAY, PARTS)).isEqualTo("23/SE/2026");
		assertThat(new NumberPattern(pattern("OFFICIAL_LETTER")).format(23, DAY, PARTS))
				.isEqualTo("500.12/23/DISKOMINFO/2026");
	}

	/** Each counts from one, so a pattern that two of them share would stand in its own way from the first letter on. */
	@Test
	void noTwoRegistersOfANewOfficeWriteAlike() {
		var groups = database.sql("""
				select distinct on (kind) kind, register_group, pattern from letter_kind_version
				where agency is null and made_by is null order by kind, version desc""")
				.query((row, _) -> Map.entry(row.getString("register_group"),
						new NumberPattern(row.getString("pattern")).format(1, DAY, PARTS)))
				.list().stream().collect(Collectors.groupingBy(Map.Entry::getValue,
						Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));

		assertThat(groups.values()).allSatisfy(alike -> assertThat(alike).hasSize(1));
	}

	@Test
	void anOfficeThatHasLettersKeepsThePatternsItKnows() throws Exception {
		secretariat.submit("kaban.bappeda", secretariat.content("OFFICIAL_LETTER", "Undangan Rapat", "500.12",
				"KABAN.BAPPEDA", List.of("KADIS.KOMINFO"), List.of(), "Bersama ini diundang."));
		var seed = new ClassPathResource("db/migration/V142__letter_kind_numbers.sql")
				.getContentAsString(StandardCharsets.UTF_8);
		transaction.executeWithoutResult(given -> {
			given.setRollbackOnly();
			database.sql("update letter_kind_version set pattern = '{KLAS}/{URUT}/{TAHUN}' where kind = 'DECREE'").update();

			database.sql(seed).update();

			assertThat(pattern("DECREE")).isEqualTo("{KLAS}/{URUT}/{TAHUN}");
		});
	}

	private String pattern(String kind) {
		return database.sql("""
				select pattern from letter_kind_version where kind = ? and agency is null and made_by is null
				order by version desc limit 1""").param(kind).query(String.class).single();
	}
}
