package id.nirkertas.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.access.Access;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is indexed here is taken back after each test. */
@OfficeTest
@Transactional
@SuppressWarnings("NullAway.Init")
class SearchOfficeTests {

	static final LocalDate DAY = LocalDate.of(2026, 11, 23);

	@Autowired
	Search search;
	@Autowired
	IndexTable table;
	@Autowired
	Access access;
	@Autowired
	JdbcClient database;
	@Autowired
	Staff staff;

	/** The number of some letters, and a word in others. */
	final String word = "x" + UUID.randomUUID().toString().replace("-", "");
	PersonId reader;

	@BeforeEach
	void somebodySearches() {
		reader = staff.person("kaban.bappeda").id();
	}

	@Test
	void aWholeNumberComesFirstAndNotAgain() {
		var exact = indexed(word, "Jawaban", "NOTE", DAY.minusYears(1));
		var others = IntStream.range(0, DatabaseSearch.PAGE + 5)
				.mapToObj(n -> indexed("n" + n, "Tentang " + word, "NOTE", DAY.minusDays(n % 3))).toList();

		var found = allPages();

		assertThat(found).first().isEqualTo(exact);
		assertThat(found).doesNotHaveDuplicates().hasSize(others.size() + 1).containsAll(others);
	}

	@Test
	void nothingIsLeftOutBehindAPageOfWholeNumbers() {
		var exact = IntStream.range(0, DatabaseSearch.PAGE)
				.mapToObj(_ -> indexed(word, "Jawaban", "NOTE", DAY.minusYears(1)))
				.toList();
		var newer = indexed("n", "Tentang " + word, "NOTE", DAY);

		var found = allPages();

		assertThat(found).last().isEqualTo(newer);
		assertThat(found).doesNotHaveDuplicates().hasSize(exact.size() + 1).containsAll(exact);
	}

	@Test
	void anyLeadingPartOfANumberFindsItBeforeWhatMerelyCitesIt() {
		var newer = indexed("n", "Balasan atas " + word + ".12", "NOTE", DAY);
		var numbered = indexed(word + ".12/6/DISKOMINFO/2026", "Undangan", "NOTE", DAY.minusYears(1));
		var other = indexed(word + ".1/6/DISKOMINFO/2026", "Laporan", "NOTE", DAY);

		assertThat(found(word + ".12")).containsExactly(numbered, newer);
		for (var typed : List.of(word + ".12/6", word + ".12/", word + ".12/6/DISKOMINFO", word + ".12 undangan")) {
			assertThat(found(typed)).as(typed).containsExactly(numbered);
		}
		assertThat(found(word)).containsExactlyInAnyOrder(numbered, other);
		assertThat(found(word + " -" + word + ".12")).containsExactly(other);
	}

	@Test
	void aClassificationCodeAlsoFindsWhatCarriesANumberOfItsSender() {
		var code = "000." + word;
		var filed = DocumentId.random();
		table.put(new IndexRow(filed, true, false, "", code + ".3", "B-451/KUC/" + word, DAY, "Undangan", "Kementerian",
				"Bappeda",
				"",
				"", Set.copyOf(access.keysFor(reader))));

		assertThat(found(code)).containsExactly(filed);
		assertThat(found(code + ".3")).containsExactly(filed);
		assertThat(found("B-451/KUC/" + word)).containsExactly(filed);
		assertThat(found("B-451 " + word)).containsExactly(filed);
		assertThat(found(code + ".4")).isEmpty();
	}

	@Test
	void aPageAfterOneOfNumbersBegunSoGoesOnWithThem() {
		var numbered = IntStream.rangeClosed(1, DatabaseSearch.PAGE + 3)
				.mapToObj(n -> indexed("%s/%d/2026".formatted(word, n), "Undangan", "NOTE", DAY.minusDays(n))).toList();
		var citing = indexed("n", "Balasan atas " + word, "NOTE", DAY);

		var found = allPages();

		assertThat(found).startsWith(numbered.toArray(DocumentId[]::new)).last().isEqualTo(citing);
		assertThat(found).hasSize(numbered.size() + 1);
	}

	@Test
	void theKindOfASecretLetterThatWasIndexedBeforeIsForgotten() throws IOException {
		indexed(word, "", "ASSIGNMENT", DAY);
		indexed(word, "Undangan", "NOTE", DAY);

		database.sql(new ClassPathResource("db/migration/V53__search_secret_kind.sql")
				.getContentAsString(StandardCharsets.UTF_8)).update();

		assertThat(search.find(reader, asked(null)).facets().get("kind")).isEqualTo(Map.of("", 1L, "NOTE", 1L));
	}

	private List<DocumentId> found(String typed) {
		return search.find(reader, new Query(typed, null, null, null, null)).hits().stream().map(Hit::document).toList();
	}

	private List<DocumentId> allPages() {
		var found = new ArrayList<DocumentId>();
		var page = search.find(reader, asked(null));
		found.addAll(page.hits().stream().map(Hit::document).toList());
		while (page.next() != null && found.size() < 100) {
			page = search.find(reader, asked(page.next()));
			found.addAll(page.hits().stream().map(Hit::document).toList());
		}
		return found;
	}

	private Query asked(@org.jspecify.annotations.Nullable String after) {
		return new Query(word, null, null, null, after);
	}

	private DocumentId indexed(String number, String subject, String kind, LocalDate on) {
		var document = DocumentId.random();
		table.put(new IndexRow(document, false, false, kind, "", number, on, subject, "", "Bappeda", "", "",
				Set.copyOf(access.keysFor(reader))));
		return document;
	}
}
