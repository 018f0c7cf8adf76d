package id.nirkertas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.access.Access;
import id.nirkertas.integration.IncomingMail;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.util.List;
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
}
