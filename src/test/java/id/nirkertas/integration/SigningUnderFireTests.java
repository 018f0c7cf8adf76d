package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.audit.Trail;
import id.nirkertas.audit.TrailEntry;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.numbering.LetterNumber;
import id.nirkertas.numbering.NumberState;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.office.OfficeFaults;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.storage.Vault;
import id.nirkertas.storage.VaultAudit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class SigningUnderFireTests {

	static final String HEAD = "kadis.disdik";
	static final int LETTERS = 64;
	static final int AT_ONCE = 32;
	static final Duration PAUSE = Duration.ofMillis(200);

	@Autowired
	BeanFactory beans;
	@Autowired
	Letters letters;
	@Autowired
	Numbering numbering;
	@Autowired
	Vault vault;
	@Autowired
	Trail trail;
	@Autowired
	OfficeFaults faults;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void mend() {
		faults.mend();
	}

	@Test
	void theRegisterHasNoHoleAndNoNumberOnTwoLetters() throws Exception {
		var ready = ReadyLetters.by(HEAD, beans).make(LETTERS);
		faults.timeStampFailsWhen(oneInTen());
		faults.storeFailsWhen(oneInTen());
		faults.keysFailWhen(oneInTen());

		var failures = sign(ready);

		assertThat(failures.values()).as("each fault was met after a number had been reserved")
				.contains("signing.time-stamp-unavailable", "storage.unavailable", "The file could not be signed");
		var reserved = reservations(failures);
		assertThat(reserved).isNotEmpty();
		assertSound(ready);
		faults.mend();
		assertThat(sign(List.copyOf(failures.keySet()))).isEmpty();
		assertThat(ready).allSatisfy(this::isSignedAndStored);
		assertThat(reserved)
				.allSatisfy((letter, number) -> assertThat(number(letter).ordinal()).isEqualTo(number.ordinal()));
		assertSound(ready);
		assertThat(vault.audit()).matches(VaultAudit::isSound);
	}

	@Test
	void aDoubleClickSignsOnce() throws Exception {
		var letter = ReadyLetters.by(HEAD, beans).one();
		var together = new CyclicBarrier(8);

		var answers = atOnce(8, () -> {
			together.await();
			return letters.sign(staff.actor(HEAD), letter, Staff.passphrase(HEAD));
		});

		assertThat(answers).extracting(LetterView::number).containsOnly(number(letter).text());
		assertThat(answers).extracting(LetterView::file).containsOnly(letters.view(letter).file());
		assertThat(trail.about(letter)).extracting(TrailEntry::event).containsOnlyOnce("letter.letter-signed",
				"numbering.number-issued", "numbering.number-reserved");
		assertThat(jdbc.sql("select count(*) from letter_file where letter = ?").param(letter.value()).query(Integer.class)
				.single()).isOne();
		isSignedAndStored(letter);
	}

	/** What became of the letters that were not signed: the refusal's code, or what the fault said. */
	private Map<DocumentId, String> sign(List<DocumentId> ready) throws Exception {
		var queue = new ConcurrentLinkedQueue<>(ready);
		var failures = Collections.synchronizedMap(new HashMap<DocumentId, String>());
		var together = new CyclicBarrier(AT_ONCE);
		atOnce(AT_ONCE, () -> {
			together.await();
			signAll(queue, failures);
			return true;
		});
		return failures;
	}

	/** What the look before the signature turned away comes again: a service that was down is believed to be for seconds. */
	private void signAll(Queue<DocumentId> queue, Map<DocumentId, String> failures) throws InterruptedException {
		for (var letter = queue.poll(); letter != null; letter = queue.poll()) {
			try {
				letters.sign(staff.actor(HEAD), letter, Staff.passphrase(HEAD));
			} catch (RefusedException refusal) {
				if (refusal.code().startsWith("letter.preflight.")) {
					Thread.sleep(PAUSE);
					queue.add(letter);
				} else {
					failures.put(letter, refusal.code());
				}
			} catch (IllegalStateException fault) {
				failures.put(letter, String.valueOf(fault.getMessage()));
			}
		}
	}

	private Map<DocumentId, LetterNumber> reservations(Map<DocumentId, String> failures) {
		var reserved = new HashMap<DocumentId, LetterNumber>();
		failures.keySet().forEach(letter -> {
			assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
			numbering.numberOf(letter).ifPresent(number -> reserved.put(letter, number));
		});
		return reserved;
	}

	private void isSignedAndStored(DocumentId letter) {
		var view = letters.view(letter);
		assertThat(view.state()).isEqualTo(LetterState.SIGNED);
		assertThat(number(letter).state()).isEqualTo(NumberState.ISSUED);
		assertThat(view.number()).isEqualTo(number(letter).text());
		assertThat(vault.read(Objects.requireNonNull(view.file()))).startsWith("%PDF".getBytes());
	}

	private void assertSound(List<DocumentId> ready) {
		var register = numbering.entries(number(ready.stream().filter(letter -> numbering.numberOf(letter).isPresent())
				.findFirst().orElseThrow()).register());
		assertThat(register).extracting(LetterNumber::ordinal)
				.containsExactlyElementsOf(IntStream.rangeClosed(1, register.size()).boxed().toList());
		assertThat(register).filteredOn(number -> number.state() != NumberState.VOID).extracting(LetterNumber::document)
				.doesNotHaveDuplicates();
		assertThat(register).filteredOn(number -> number.state() == NumberState.VOID)
				.allSatisfy(number -> assertThat(number.reason()).isNotBlank());
		assertThat(register).filteredOn(number -> number.state() == NumberState.ISSUED)
				.allSatisfy(number -> assertThat(letters.view(number.document()).number()).isEqualTo(number.text()));
		assertThat(numbering.audit()).allSatisfy(audit -> assertThat(audit.isSound()).as(audit.toString()).isTrue());
		assertThat(trail.verify().isSound()).isTrue();
	}

	private LetterNumber number(DocumentId letter) {
		return numbering.numberOf(letter).orElseThrow();
	}

	private static BooleanSupplier oneInTen() {
		var requests = new AtomicInteger();
		return () -> requests.incrementAndGet() % 10 == 0;
	}

	private static <T> List<T> atOnce(int threads, Callable<T> act) throws Exception {
		try (var people = Executors.newFixedThreadPool(threads)) {
			var answers = people.invokeAll(Collections.nCopies(threads, act));
			var results = new ArrayList<T>();
			for (var answer : answers) {
				results.add(answer.get());
			}
			return results;
		}
	}
}
