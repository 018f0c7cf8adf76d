package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.DispositionOrder.Recipient;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeState;
import id.nirkertas.disposition.Part;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.notification.NoticeView;
import id.nirkertas.notification.Notices;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.office.OfficeFaults;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.signing.Signing;
import id.nirkertas.storage.Vault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** One service is down at a time: what still works, and what is said about what does not. */
@OfficeTest
class FailureTests {

	static final String HEAD = "kadis.disdik";
	static final String ASK_AGAIN = "TimeStampWatch.askAgain";
	static final String WRONG = "bukan-frasa-sandinya";

	@LocalServerPort
	int port;
	@Autowired
	BeanFactory beans;
	@Autowired
	Letters letters;
	@Autowired
	Numbering numbering;
	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Signing signing;
	@Autowired
	Vault vault;
	@Autowired
	OfficeFaults faults;
	@Autowired
	Staff staff;
	@Autowired
	Notices notices;
	@Autowired
	ScheduledTaskHolder schedule;

	ReadyLetters ready;
	ScheduledRounds rounds;

	@BeforeEach
	void open() {
		ready = ReadyLetters.by(HEAD, beans);
		rounds = new ScheduledRounds(schedule);
	}

	/** The next test must not meet what the office still remembers of this one. */
	@AfterEach
	void mend() {
		faults.mend();
		awaitThat(() -> signing.mayTimeStamp().isAllowed() && vault.isAvailable());
	}

	@Test
	void withoutTimeStampsSigningIsRefusedBeforeThePassphraseIsAsked() {
		var letter = ready.one();
		var head = Visitor.loggedIn(port, HEAD);
		assertThat(head.open("/letters/" + letter + "/signature").body()).contains("name=\"passphrase\"");

		faults.timeStampDown();
		awaitThat(() -> !signing.mayTimeStamp().isAllowed());

		var page = head.open("/letters/" + letter + "/signature");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("Layanan penanda waktu sedang tidak menjawab")
				.doesNotContain("name=\"passphrase\"");
		refusesToSign(letter, "letter.preflight.time-stamp.down");
		signsAgainOnceMended(letter);
	}

	@Test
	void whoCouldNotSignIsToldOnceWhenTimeStampsComeBack() throws Exception {
		var letter = ready.one();
		rounds.run(ASK_AGAIN);
		var before = Instant.now();
		faults.timeStampDown();
		awaitThat(() -> !signing.mayTimeStamp().isAllowed());
		refusesToSign(letter, "letter.preflight.time-stamp.down");
		rounds.run(ASK_AGAIN);
		assertThat(toldSince(before, HEAD)).as("while it is down").isEmpty();

		faults.mend();
		atOnce(() -> rounds.run(ASK_AGAIN), () -> rounds.run(ASK_AGAIN));
		rounds.run(ASK_AGAIN);

		awaitThat(() -> !toldSince(before, HEAD).isEmpty());
		await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(10))
				.until(() -> toldSince(before, HEAD).size() == 1);
		assertThat(toldSince(before, "perencana2")).isEmpty();
		assertThat(Visitor.loggedIn(port, HEAD).open("/notices").body()).contains("sudah bekerja lagi",
				"Karena ada naskah yang siap ditandatangani " + staff.position("KADIS.DISDIK").title(),
				"href=\"/inbox?section=sign\"");
	}

	@Test
	void withoutTheDirectoryThoseInsideGoOnAndThoseOutsideAreTold() {
		var inside = Visitor.loggedIn(port, "pranata1");

		faults.directoryDown();

		assertThat(inside.open("/letters").statusCode()).isEqualTo(200);
		assertThat(inside.open("/inbox").statusCode()).isEqualTo(200);
		letters.sign(staff.actor(HEAD), ready.one(), ready.passphrase());
		var outside = Visitor.stranger(port).logIn("pranata2");
		assertThat(outside.statusCode()).isEqualTo(503);
		assertThat(outside.body()).contains("Layanan akun pegawai sedang tidak dapat dihubungi");
		faults.mend();
		assertThat(Visitor.stranger(port).logIn("pranata2").statusCode()).isEqualTo(303);
	}

	@Test
	void withoutTheObjectStoreEverythingButSigningGoesOn() {
		var letter = ready.one();
		var scan = vault.put(IncomingMail.scan(1), "application/pdf");
		var incoming = registry.register(staff.actor("agenda.bappeda"), IncomingMail.letter(staff, scan, Secrecy.ORDINARY));
		var reader = Visitor.loggedIn(port, "kaban.bappeda");

		faults.storeDown();
		awaitThat(() -> !vault.isAvailable());

		assertThat(List.of("/", "/inbox", "/letters", "/incoming/" + incoming)).allSatisfy(
				page -> assertThat(reader.open(page).statusCode()).as(page).isEqualTo(200));
		assertThat(Visitor.loggedIn(port, "agenda.bappeda").open("/incoming").statusCode()).isEqualTo(200);
		disposesOf(incoming);
		assertThat(letters.view(ready.one()).state()).as("drafted and submitted").isEqualTo(LetterState.READY_TO_SIGN);
		refusesToSign(letter, "letter.preflight.store.down");
		signsAgainOnceMended(letter);
	}

	private List<NoticeView> toldSince(Instant began, String username) {
		return notices.of(staff.person(username).id(), Integer.MAX_VALUE).stream()
				.filter(notice -> notice.code().equals("notification.time-stamps-resumed")
						&& notice.details().getFirst() instanceof Instant since && since.isAfter(began))
				.toList();
	}

	private static void atOnce(Runnable one, Runnable other) throws Exception {
		var together = new CyclicBarrier(2);
		try (var nodes = Executors.newFixedThreadPool(2)) {
			Function<Runnable, Callable<Boolean>> started = act -> () -> {
				together.await();
				act.run();
				return true;
			};
			for (var done : nodes.invokeAll(List.of(started.apply(one), started.apply(other)))) {
				assertThat(done.get()).isTrue();
			}
		}
	}

	private void disposesOf(DocumentId incoming) {
		var head = staff.actor("kaban.bappeda");
		registry.read(head, incoming);
		var given = dispositions.give(head, incoming, null,
				new DispositionOrder(List.of(new Recipient(staff.position("KABID.EKON").id(), Part.LEAD)),
						List.of("FOLLOW_UP"),
						"", Staff.today().plusDays(7)));
		dispositions.read(staff.actor("kabid.ekon"), given.getFirst());
		dispositions.report(staff.actor("kabid.ekon"), given.getFirst(), "Sudah ditindaklanjuti.");
		dispositions.accept(head, given.getFirst());
		assertThat(dispositions.nodes(given).getFirst().state()).isEqualTo(NodeState.CLOSED);
	}

	/** The fault is named, not the wrong passphrase: nobody looked at it. */
	private void refusesToSign(DocumentId letter, String why) {
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> letters.sign(staff.actor(HEAD), letter, WRONG.toCharArray())).withMessage(why);
		assertThat(letters.maySign(staff.actor(HEAD), letter).isAllowed()).isTrue();
		assertThat(letters.preflight(staff.actor(HEAD), letter).isClear()).isFalse();
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
		assertThat(numbering.numberOf(letter)).isEmpty();
	}

	private void signsAgainOnceMended(DocumentId letter) {
		faults.mend();
		awaitThat(() -> letters.preflight(staff.actor(HEAD), letter).isClear());
		assertThat(letters.sign(staff.actor(HEAD), letter, ready.passphrase()).state()).isEqualTo(LetterState.SIGNED);
	}

	private static void awaitThat(BooleanSupplier condition) {
		await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(500)).until(condition::getAsBoolean);
	}
}
