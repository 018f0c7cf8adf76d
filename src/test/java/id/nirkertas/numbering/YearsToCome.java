package id.nirkertas.numbering;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A keeper and their registers in years that are nobody's business: nothing of them stays. */
final class YearsToCome {

	static final String WHY = "Surat pertanggungjawaban akhir tahun";

	final Actor keeper;
	final Unit agency;
	private final ApplicationContext office;

	YearsToCome(ApplicationContext office) {
		this.office = office;
		this.keeper = office.getBean(Staff.class).actor("agenda.bappeda");
		this.agency = office.getBean(Directory.class).agencyOf(keeper.position());
	}

	void pass(Runnable days) {
		office.getBean(TransactionTemplate.class).executeWithoutResult(open -> {
			open.setRollbackOnly();
			days.run();
		});
	}

	KeepersDesk at(Instant now) {
		return KeepersDesk.at(now, office, agency);
	}

	/** One that waits for its number. */
	DocumentId letter() {
		var secretariat = office.getBean(Secretariat.class);
		return secretariat.submit("kaban.bappeda", secretariat.content("OFFICIAL_LETTER", "Undangan Rapat", "500.12",
				"KABAN.BAPPEDA", List.of("KADIS.KOMINFO"), List.of(), "Bersama ini diundang."));
	}
}
