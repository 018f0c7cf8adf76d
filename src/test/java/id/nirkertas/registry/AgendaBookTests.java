package id.nirkertas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.nirkertas.access.Access;
import id.nirkertas.integration.IncomingMail;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.paper.Paper;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
@SuppressWarnings("NullAway.Init")
class AgendaBookTests {

	@Autowired
	AgendaBook book;
	@Autowired
	Registry registry;
	@Autowired
	Letters letters;
	@Autowired
	Access access;
	@Autowired
	Paper paper;
	@Autowired
	Vault vault;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;
	@Autowired
	TransactionTemplate transaction;

	@Test
	void entersNothingUnderADocumentThatIsSomethingElse() {
		var draft = letters.draft(staff.actor("pranata1"), secretariat.content("OFFICIAL_LETTER", "Hasil Pemeriksaan",
				"500.12", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Isi konsep."));
		var letter = IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.SECRET);
		var kinasih = staff.actor("agenda.bappeda");

		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> transaction.executeWithoutResult(_ -> book.enter(draft, kinasih, letter)))
				.withMessage("registry.id-taken");

		assertThat(registry.views(List.of(draft))).isEmpty();
		assertThat(access.maySee(staff.person("kaban.bappeda").id(), draft).isAllowed()).isFalse();
	}

	@Test
	void entersALetterOfThisOfficeWhileEveryPlaceForFilesIsTaken() throws InterruptedException {
		var places = Math.min(Runtime.getRuntime().availableProcessors(), 4);
		var taken = new CountDownLatch(places);
		var left = new CountDownLatch(1);
		try {
			for (var place = 0; place < places; place++) {
				Thread.ofVirtual().start(() -> paper.picture(() -> slow(taken, left), 1, 100));
			}
			assertThat(taken.await(30, TimeUnit.SECONDS)).isTrue();
			var letter = sent(IncomingMail.letter(staff, vault.put(IncomingMail.scan(3), "application/pdf"),
					Secrecy.ORDINARY));

			assertTimeoutPreemptively(Duration.ofSeconds(10), () -> transaction.executeWithoutResult(
					_ -> assertThat(book.enter(DocumentId.random(), Actor.SYSTEM, letter)).isPresent()));
		} finally {
			left.countDown();
		}
	}

	private static byte[] slow(CountDownLatch taken, CountDownLatch left) {
		taken.countDown();
		try {
			left.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return IncomingMail.scan(1);
	}

	private static Received sent(Received letter) {
		return new Received(Channel.SYSTEM, letter.sender(), letter.number(), letter.on(), letter.subject(),
				letter.urgency(), letter.secrecy(), letter.classification(), letter.addressee(), letter.standing(),
				letter.file(), DocumentId.random());
	}
}
