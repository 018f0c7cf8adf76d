package id.nirkertas.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.storage.Fingerprint;
import id.nirkertas.storage.StoredFile;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryTests {

	final PersonId kinasih = PersonId.random();
	final UUID form = UUID.randomUUID();
	final PositionId head = PositionId.random();

	@Test
	void isTheSameWhenTheButtonIsPressedTwice() {
		assertThat(new Entry(kinasih, form, letter("B-451/KUC", "Undangan")).id())
				.isEqualTo(new Entry(kinasih, form, letter(" B-451/KUC ", "Undangan")).id());
	}

	@Test
	void isAnotherOneForAnotherLetterInTheSameForm() {
		var first = new Entry(kinasih, form, letter("B-451/KUC", "Undangan")).id();

		assertThat(new Entry(kinasih, form, letter("B-452/KUC", "Undangan")).id()).isNotEqualTo(first);
		assertThat(new Entry(kinasih, form, letter("B-451/KUCU", "ndangan")).id()).isNotEqualTo(first);
	}

	@Test
	void isAnotherOneForAnotherRegistrarOrForm() {
		var letter = letter("B-451/KUC", "Undangan");
		var first = new Entry(kinasih, form, letter).id();

		assertThat(new Entry(PersonId.random(), form, letter).id()).isNotEqualTo(first);
		assertThat(new Entry(kinasih, UUID.randomUUID(), letter).id()).isNotEqualTo(first);
	}

	@Test
	void isNamedAsNoDraftEverIs() {
		var id = new Entry(kinasih, form, letter("B-451/KUC", "Undangan")).id().value();

		assertThat(id.version()).isEqualTo(8);
		assertThat(id.variant()).isEqualTo(2);
		assertThat(DocumentId.of(kinasih, "letter", form).value().version()).isEqualTo(3);
		assertThat(DocumentId.random().value().version()).isEqualTo(4);
	}

	private Received letter(String number, String subject) {
		return new Received(Channel.COURIER, "Dirjen Contoh Pembinaan Daerah", number, LocalDate.of(2026, 11, 23), subject,
				Urgency.URGENT, Secrecy.ORDINARY, "000.8.3", head, Standing.ADDRESSEE,
				new StoredFile(new Fingerprint("0".repeat(64)), 1, "application/pdf"), null);
	}
}
