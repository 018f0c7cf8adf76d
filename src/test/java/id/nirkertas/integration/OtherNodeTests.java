package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.directory.Directory;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.numbering.NumberState;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.office.OfficeFaults;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Remembered;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What an administrator enters on one node holds for the very next act on every other, whose pages may show it some seconds
 * later. The other node is the database here: a row that comes into it without this node having been told.
 */
@OfficeTest
class OtherNodeTests {

	static final String HEAD = "inspektur";
	static final String POSITION = "INSPEKTUR";
	static final String BASIS = "Surat Perintah Uji Simpul Lain";

	@LocalServerPort
	int port;
	@Autowired
	Letters letters;
	@Autowired
	Directory directory;
	@Autowired
	Staff staff;
	@Autowired
	Numbering numbering;
	@Autowired
	OfficeFaults faults;
	@Autowired
	JdbcClient database;
	@Autowired
	ApplicationContext office;

	@BeforeEach
	void nobodyStandsIn() {
		new EndedSeats(office, BASIS).nobodyStandsIn(POSITION);
	}

	@AfterEach
	void asItWas() {
		faults.mend();
		database.sql("delete from directory_assignment where basis = ?").param(BASIS).update();
		database.sql("delete from letter_signing_authority where basis = ?").param(BASIS).update();
		database.sql("delete from numbering_keeper where agency = 'GUB' and register_group = 'SURAT'").update();
		changed();
		office.getBeansOfType(Remembered.class).values().forEach(Remembered::lookAgain);
		await().atMost(Duration.ofSeconds(30)).until(() -> directory.holderOf(staff.position(POSITION).id())
				.filter(holder -> holder.capacity() == Capacity.PERMANENT).isPresent());
	}

	@Test
	void whereSomebodyActsSinceThisMomentTheHolderSignsNoMore() {
		var letter = ReadyLetters.by(HEAD, office).one();
		var head = atTheSignatureOf(letter);

		somebodyActs();

		assertThat(sign(head, letter).statusCode()).isBetween(400, 499);
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
	}

	@Test
	void whatTheAuthorityTableRefusesSinceThisMomentIsNotSigned() {
		var letter = ReadyLetters.by(HEAD, office).one();
		var head = atTheSignatureOf(letter);

		refuseInTheTable();

		assertThat(sign(head, letter).body()).contains("eselon I");
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
	}

	@Test
	void whatIsRefusedWhileTheSignatureIsUnderWayIsNotIssued() {
		var letter = ReadyLetters.by(HEAD, office).one();
		var head = atTheSignatureOf(letter);
		whileSigning(letter, this::refuseInTheTable);

		assertThat(sign(head, letter).body()).contains("eselon I");

		assertReserved(letter);
	}

	@Test
	void whoeverActsNoMoreWhenTheSignatureIsDoneHasNotSigned() {
		var letter = ReadyLetters.by(HEAD, office).one();
		var head = atTheSignatureOf(letter);
		whileSigning(letter, this::somebodyActs);

		assertThat(sign(head, letter).statusCode()).isBetween(400, 499);

		assertReserved(letter);
		var reserved = letters.view(letter).number();
		asItWas();
		sign(head, letter);
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.SIGNED);
		assertThat(letters.view(letter).number()).isEqualTo(reserved);
	}

	@Test
	void whoKeepsARegisterNoMoreSetsNoNumberAside() {
		var register = "agency=GUB&year=%d&group=SURAT".formatted(Staff.today().getYear());
		var clerk = Visitor.loggedIn(port, "tu.gub");
		assertThat(clerk.open("/registers/spare?" + register).statusCode()).isEqualTo(200);

		database.sql("""
				insert into numbering_keeper (agency, register_group, unit)
				select 'GUB', 'SURAT', id from directory_unit where code = 'BUM'""").update();

		assertThat(clerk.send("/registers/spare", Map.of("agency", List.of("GUB"), "group", List.of("SURAT"), "year",
				List.of(Integer.toString(Staff.today().getYear())), "many", List.of("1"), "reason", List.of("Menyusul"),
				"last", List.of(Staff.today().plusDays(1).toString()), "once", List.of(UUID.randomUUID().toString())))
				.statusCode()).isEqualTo(409);
	}

	@Test
	void everythingThatIsRememberedSaysWhenItIsChanged() {
		var tables = List.of("directory_version", "directory_assistant", "directory_team",
				"directory_team_member", "letter_signing_authority", "numbering_rule", "numbering_keeper",
				"calendar_agency");

		assertThat(database.sql("select tgrelid::regclass::text as name from pg_trigger where tgname = 'office_changed'")
				.query((row, _) -> row.getString("name")).list()).containsAll(tables);
		var before = version();
		refuseInTheTable();
		assertThat(version()).isGreaterThan(before);
	}

	private long version() {
		return database.sql("select version from directory_office_change").query(Long.class).single();
	}

	/** Once the time stamp is there and the signed file goes to the vault. */
	private void whileSigning(DocumentId letter, Runnable entered) {
		var done = new AtomicBoolean();
		faults.storeFailsWhen(() -> {
			if (numbering.numberOf(letter).isPresent() && done.compareAndSet(false, true)) {
				entered.run();
			}
			return false;
		});
	}

	private void assertReserved(DocumentId letter) {
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
		assertThat(numbering.numberOf(letter)).hasValueSatisfying(
				number -> assertThat(number.state()).isEqualTo(NumberState.RESERVED));
	}

	private void refuseInTheTable() {
		database.sql("""
				insert into letter_signing_authority (agency, kind, recipient, lowest, on_behalf, outcome, position, basis)
				select null, 'OFFICIAL_LETTER', recipient, 'FIRST', false, 'REFUSE', ?, ?
				from unnest(array['INSIDE', 'OUTSIDE']) recipient""")
				.params(staff.position(POSITION).id().value(), BASIS).update();
	}

	private void somebodyActs() {
		database.sql(
				"""
						insert into directory_assignment (id, position_id, person_id, capacity, valid_from, valid_until, basis, opens)
						values (?, ?, ?, 'ACTING_DAILY', ?, ?, ?, datemultirange(daterange(null, null)))""")
				.params(UUID.randomUUID(), staff.position(POSITION).id().value(), staff.person("perencana2").id().value(),
						Staff.today(), Staff.today().plusDays(1), BASIS)
				.update();
		changed();
	}

	/** This node has looked within the last seconds, and would not look again by itself. */
	private Visitor atTheSignatureOf(DocumentId letter) {
		var head = Visitor.loggedIn(port, HEAD);
		assertThat(head.open("/letters/" + letter + "/signature").body()).contains("name=\"passphrase\"");
		return head;
	}

	private static HttpResponse<String> sign(Visitor head, DocumentId letter) {
		return head.send("/letters/" + letter + "/signature",
				Map.of("passphrase", List.of(new String(Staff.passphrase(HEAD)))));
	}

	private void changed() {
		database.sql("update directory_version set version = nextval('directory_change')").update();
	}
}
