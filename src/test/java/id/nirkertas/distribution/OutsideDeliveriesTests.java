package id.nirkertas.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.access.Access;
import id.nirkertas.audit.Trail;
import id.nirkertas.audit.TrailEntry;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.records.Records;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.workflow.WorkItem;
import id.nirkertas.workflow.Worklist;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter to addressees outside the government, from its signature to the day all of them have it. */
@OfficeTest
class OutsideDeliveriesTests {

	static final String HEAD = "kadis.kominfo";
	static final String DISPATCHER = "agenda.kominfo";

	@Autowired
	OutsideDeliveries outside;

	@Autowired
	Distribution distribution;

	@Autowired
	Letters letters;

	@Autowired
	Access access;

	@Autowired
	Records records;

	@Autowired
	Worklist worklist;

	@Autowired
	Trail trail;

	@Autowired
	Secretariat secretariat;

	@Autowired
	Staff staff;

	@Test
	void aLetterToNobodyInsideIsSubmittedNumberedAndSigned() {
		var letter = signed(3, Secrecy.ORDINARY);

		assertThat(letters.view(letter).state()).isEqualTo(LetterState.SIGNED);
		assertThat(letters.view(letter).number()).matches("500\\.12/\\d+/DISKOMINFO/\\d{4}");
		assertThat(distribution.deliveries(letter)).isEmpty();
		assertThat(outside.of(letter)).extracting(OutsideDelivery::name).containsExactly("Rektor 1", "Rektor 2", "Rektor 3");
		assertThat(outside.of(letter)).noneMatch(OutsideDelivery::isSent);
	}

	@Test
	void itWaitsOnTheDesksOfTheSendingAgencysDispatchersUntilTheLastOneHasIt() {
		var letter = signed(3, Secrecy.ORDINARY);
		assertThat(waiting(DISPATCHER)).contains(letter);
		assertThat(waiting("agenda.bappeda")).doesNotContain(letter);

		record(DISPATCHER, letter, List.of(1, 2), courier("Sari"));
		assertThat(waiting(DISPATCHER)).contains(letter);
		assertThat(unsent(DISPATCHER)).contains(letter);

		record(DISPATCHER, letter, List.of(3), new Dispatch(Channel.EMAIL, Staff.today(), "tu@tiga.example", ""));
		assertThat(waiting(DISPATCHER)).doesNotContain(letter);
		assertThat(unsent(DISPATCHER)).doesNotContain(letter);
		assertThat(outside.of(letter)).allMatch(OutsideDelivery::isSent);
		assertThat(drift(letter)).isEmpty();
	}

	@Test
	void itIsFiledWhetherItHasGoneOutOrNot() {
		var letter = signed(1, Secrecy.ORDINARY);
		var head = staff.actor(HEAD);

		records.file(head, letter, records.open(head, "500.12", "Keluar"));

		assertThat(waiting(DISPATCHER)).contains(letter);
		assertThat(drift(letter)).isEmpty();
		outside.recordAll(staff.actor(DISPATCHER), letter, courier(""));
		assertThat(worklist.whereIs(letter.toString())).isEmpty();
	}

	@Test
	void sayingTheSameAgainChangesNothingAndWhatCameBackIsSentAgain() {
		var letter = signed(2, Secrecy.ORDINARY);
		record(DISPATCHER, letter, List.of(1), courier("Sari"));
		record(DISPATCHER, letter, List.of(1), courier("Sari"));
		outside.recordAll(staff.actor(DISPATCHER), letter, courier(""));
		outside.recordAll(staff.actor(DISPATCHER), letter, courier(""));
		record(DISPATCHER, letter, List.of(1), new Dispatch(Channel.POST, Staff.today(), "", "kembali, alamat pindah"));

		assertThat(outside.of(letter).getFirst().dispatches()).hasSize(2);
		assertThat(facts(letter, "distribution.letter-dispatched")).extracting(facts -> facts.get("waiting"))
				.containsExactly("1", "0", "0");
	}

	@Test
	void theTrailSaysWhenAndHowItWentAndToHowMany() {
		var letter = signed(2, Secrecy.ORDINARY);
		outside.recordAll(staff.actor(DISPATCHER), letter, courier("Sari"));

		assertThat(facts(letter, "distribution.outside-awaited")).containsExactly(Map.of("recipients", "2"));
		assertThat(facts(letter, "distribution.letter-dispatched")).containsExactly(
				Map.of("channel", "COURIER", "on", Staff.today().toString(), "recipients", "2", "waiting", "0"));
	}

	@Test
	void nobodyElseSaysThatItWent() {
		var letter = signed(1, Secrecy.ORDINARY);
		var inside = secretariat.send(HEAD, content(Secrecy.ORDINARY, "KABAN.BAPPEDA"));

		refuses("distribution.not-carrier", () -> record(HEAD, letter, List.of(1), courier("")));
		refuses("access.denied", () -> record("agenda.bappeda", letter, List.of(1), courier("")));
		refuses("distribution.nothing-outside", () -> record(HEAD, inside, List.of(1), courier("")));
		refuses("distribution.nobody-chosen", () -> record(DISPATCHER, letter, List.of(), courier("")));
		refuses("distribution.nobody-chosen", () -> record(DISPATCHER, letter, List.of(7), courier("")));
		refuses("distribution.sent-before-letter", () -> record(DISPATCHER, letter, List.of(1),
				new Dispatch(Channel.COURIER, Staff.today().minusDays(1), "", "")));
		assertThat(outside.of(letter)).noneMatch(OutsideDelivery::isSent);
	}

	/** A dispatcher of a secret letter would read it; its drafter has read it. */
	@Test
	void aSecretLetterIsCarriedByItsDrafterAndNoDispatcherSeesIt() {
		var letter = signed(1, Secrecy.SECRET);

		assertThat(waiting(DISPATCHER)).doesNotContain(letter);
		assertThat(access.maySee(staff.person(DISPATCHER).id(), letter).isAllowed()).isFalse();
		assertThat(waiting(HEAD)).contains(letter);
		outside.recordAll(staff.actor(HEAD), letter, courier("Sari"));
		assertThat(outside.of(letter)).allMatch(OutsideDelivery::isSent);
	}

	@Test
	void anAgencyWithoutDispatchersLeavesItToTheDrafter() {
		var content = secretariat.content("OFFICIAL_LETTER", "Undangan", "500.12", "KADIS.DISDIK", List.of(), List.of(),
				"Bersama ini disampaikan undangan.");
		var letter = secretariat.send("kadis.disdik", Secretariat.outside(content, List.of("Rektor; Kota")));

		assertThat(waiting("kadis.disdik")).contains(letter);
		assertThat(outside.mayRecord(staff.actor("kadis.disdik"), letter).isAllowed()).isTrue();
	}

	@Test
	void whoDraftedOrSignedItSeesThatItHasNotGoneYet() {
		var letter = secretariat.send("pranata1",
				Secretariat.outside(content(Secrecy.ORDINARY, "KABAN.BAPPEDA"), List.of("Rektor; Kota")));

		for (var person : List.of("pranata1", HEAD, DISPATCHER)) {
			assertThat(unsent(person)).as(person).contains(letter);
		}
		assertThat(unsent("kaban.bappeda")).doesNotContain(letter);
		assertThat(distribution.deliveries(letter)).hasSize(1);
	}

	@Test
	void ofTwoDispatchersWhoRecordAtOnceTheLetterLeavesTheFlowOnce() throws Exception {
		var letter = signed(2, Secrecy.ORDINARY);

		try (var people = Executors.newFixedThreadPool(2)) {
			var acts = IntStream.rangeClosed(1, 2).mapToObj(place -> (Callable<Integer>) () -> {
				record(DISPATCHER, letter, List.of(place), courier(""));
				return place;
			}).toList();
			assertThat(people.invokeAll(acts)).extracting(Future::get).containsExactly(1, 2);
		}

		assertThat(facts(letter, "distribution.letter-dispatched")).extracting(facts -> facts.get("waiting"))
				.containsExactlyInAnyOrder("1", "0");
		assertThat(waiting(DISPATCHER)).doesNotContain(letter);
		assertThat(drift(letter)).isEmpty();
	}

	private DocumentId signed(int parties, Secrecy secrecy) {
		var names = IntStream.rangeClosed(1, parties).mapToObj(n -> "Rektor " + n + "; Kota Contoh").toList();
		return secretariat.send(HEAD, Secretariat.outside(content(secrecy), names));
	}

	private DraftContent content(Secrecy secrecy, String... inside) {
		return Secretariat.marked(secretariat.content("OFFICIAL_LETTER", "Undangan Narasumber", "500.12", "KADIS.KOMINFO",
				List.of(inside), List.of(), "Bersama ini disampaikan undangan."), Urgency.NORMAL, secrecy);
	}

	private void record(String by, DocumentId letter, List<Integer> places, Dispatch dispatch) {
		outside.record(staff.actor(by), letter, places, dispatch);
	}

	private static Dispatch courier(String receiver) {
		return new Dispatch(Channel.COURIER, Staff.today(), receiver, "");
	}

	private List<DocumentId> waiting(String username) {
		return worklist.of(List.of(staff.actor(username).position())).stream()
				.filter(item -> item.work() == WorkItem.Work.DISPATCH_LETTER).map(WorkItem::document).toList();
	}

	private List<DocumentId> unsent(String username) {
		return outside.unsent(List.of(staff.actor(username).position()));
	}

	private List<String> drift(DocumentId letter) {
		return worklist.drift().stream().filter(line -> line.contains(letter.toString())).toList();
	}

	private List<Map<String, String>> facts(DocumentId letter, String event) {
		return trail.about(letter).stream().filter(line -> line.event().equals(event)).map(TrailEntry::facts).toList();
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
