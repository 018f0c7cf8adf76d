package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.nirkertas.directory.Directory;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.Finding.Flaw;
import id.nirkertas.numbering.RegisterInspection.Looked;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The nightly inspection of an agency with twenty thousand numbers: they pass by, and only what is wrong with them is held. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class ManyNumbersNightTests {

	static final String AGENCY = "BAPPEDA";
	static final int NUMBERS = 20_000;
	static final int YEAR = 2041;
	static final LocalDate DAY = LocalDate.parse("2041-03-04");

	@Autowired
	InspectionReader reader;
	@Autowired
	PaperInspection paper;
	@Autowired
	InspectionTable table;
	@Autowired
	NumberBook book;
	@Autowired
	Directory directory;
	@Autowired
	LapsedReservations lapsed;
	@Autowired
	PlatformTransactionManager transactions;
	@Autowired
	JdbcClient database;

	final UUID register = UUID.randomUUID();

	@BeforeEach
	void begin() {
		database.sql("insert into numbering_register values (?, ?, ?, 'BANYAK', ?)")
				.params(register, AGENCY, YEAR, NUMBERS).update();
		database.sql(
				"""
						insert into numbering_entry (id, register, ordinal, state, document, number_text, dated_on, reserved_at, issued_at, series)
						select gen_random_uuid(), ?, n, 'ISSUED', lpad(n::text, 32, 'd')::uuid, n || '/BANYAK', ?, now(), now(), null
						from generate_series(1, ?) n""")
				.params(register, DAY, NUMBERS).update();
	}

	@AfterEach
	void end() {
		database.sql("delete from numbering_entry where register = ?").param(register).update();
		database.sql("delete from numbering_register where id = ?").param(register).update();
	}

	@Test
	void ofSoundRegistersNothingIsHeld() {
		var letters = new Cabinet(NUMBERS, "/BANYAK");

		var looked = look(letters);

		assertThat(looked.numbers()).isGreaterThanOrEqualTo(NUMBERS);
		assertThat(ours(looked)).isEmpty();
		assertThat(letters.asked).as("each number was set beside its letter").hasSizeGreaterThanOrEqualTo(NUMBERS);
		assertThat(letters.most).as("letters held at once").isLessThanOrEqualTo(RegisterInspection.PAGE);
		assertThat(letters.sight).as("all as they stood at one moment").containsExactly("repeatable read/on");
	}

	@Test
	void whatIsWrongWithThemIsFoundOneByOne() {
		database.sql("delete from numbering_entry where register = ? and ordinal in (7, 19000)").param(register).update();
		database.sql("update numbering_entry set dated_on = '2042-01-01' where register = ? and ordinal = 1000")
				.param(register)
				.update();
		database.sql(
				"update numbering_entry set series = 'lain', number_text = '2/Banyak' where register = ? and ordinal = 1001")
				.param(register).update();
		database.sql("""
				update numbering_entry set state = 'RESERVED', issued_at = null where register = ? and ordinal = 12000""")
				.param(register).update();
		var letters = new Cabinet(NUMBERS - 1, "/BANYAK");

		assertThat(ours(look(letters))).extracting(Finding::flaw, Finding::place).containsExactlyInAnyOrder(
				tuple(Flaw.HOLE, "7"), tuple(Flaw.HOLE, "19000"),
				tuple(Flaw.NO_ENTRY, ""), tuple(Flaw.NO_ENTRY, ""),
				tuple(Flaw.OTHER_YEAR, "1000"),
				tuple(Flaw.OTHER_DAY, "1000"),
				tuple(Flaw.TWICE, "1001"),
				tuple(Flaw.OTHER_NUMBER, "1001"),
				tuple(Flaw.STILL_RESERVED, "12000"),
				tuple(Flaw.NO_LETTER, "20000"));
	}

	@Test
	void ofTwentyThousandFlawsTheFirstThousandAreHeldAndAllAreCounted() {
		var before = look(new Cabinet(NUMBERS, "/BANYAK")).all();

		var looked = look(new Cabinet(NUMBERS, "/LAIN"));

		assertThat(looked.all()).isEqualTo(before + NUMBERS);
		assertThat(looked.findings()).hasSize(RegisterInspection.MOST);
		assertThat(looked.findings()).extracting(Finding::flaw).contains(Flaw.OTHER_NUMBER);
	}

	private Looked look(Cabinet letters) {
		var rooms = new StaticListableBeanFactory(Map.of("letters", letters)).getBeanProvider(NumberedDocuments.class);
		return new RegisterInspection(reader, book, directory, rooms, lapsed, paper, transactions).all().stream()
				.filter(each -> each.agency().equals(AGENCY)).findFirst().orElseThrow();
	}

	private static List<Finding> ours(Looked looked) {
		return looked.findings().stream().filter(each -> each.register().year() >= YEAR).toList();
	}

	/** A letter for each of the first numbers; it remembers how it was asked. */
	private final class Cabinet implements NumberedDocuments {

		final int letters;
		final String ending;
		final Set<DocumentId> asked = new HashSet<>();
		final Set<String> sight = new HashSet<>();
		int most;

		Cabinet(int letters, String ending) {
			this.letters = letters;
			this.ending = ending;
		}

		@Override
		public List<Signed> signed(Collection<DocumentId> documents) {
			asked.addAll(documents);
			sight.add(database.sql(
					"select current_setting('transaction_isolation') || '/' || current_setting('transaction_read_only')")
					.query(String.class).single());
			return remembered(documents.stream().map(this::number).flatMap(Optional::stream)
					.filter(number -> number <= letters).map(this::letter).toList());
		}

		@Override
		public List<Signed> signedBehind(DocumentId last, int limit) {
			var from = number(last).orElse(0) + 1;
			var page = new ArrayList<Signed>();
			for (var number = from; number <= letters && page.size() < limit; number++) {
				page.add(letter(number));
			}
			return remembered(page);
		}

		private List<Signed> remembered(List<Signed> page) {
			most = Math.max(most, page.size());
			return page;
		}

		private Signed letter(int number) {
			var digits = Integer.toString(number);
			var name = "d".repeat(32 - digits.length()) + digits;
			return new Signed(new DocumentId(UUID.fromString(name.replaceFirst("(.{8})(.{4})(.{4})(.{4})", "$1-$2-$3-$4-"))),
					AGENCY, number + ending, DAY);
		}

		private Optional<Integer> number(DocumentId document) {
			var digits = document.toString().replace("-", "").replaceFirst("^d+", "");
			return document.toString().startsWith("dddddddd") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
		}

		@Override
		public Optional<NumberRequest> request(DocumentId document, LocalDate on) {
			return Optional.empty();
		}

		@Override
		public List<Waiting> waiting(Collection<String> agencies, PersonId reader) {
			return List.of();
		}

		@Override
		public Map<DocumentId, Seen> seen(PersonId reader, Collection<DocumentId> documents) {
			return Map.of();
		}
	}
}
