package id.nirkertas.integration;

import id.nirkertas.letter.DraftContent;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.beans.factory.BeanFactory;

/**
 * Letters that wait for their signature only. The head of an agency drafts them and signs them, so nobody stands between who
 * would have to give initials.
 */
record ReadyLetters(Secretariat secretariat, String head) {

	static ReadyLetters by(String head, BeanFactory beans) {
		return new ReadyLetters(beans.getBean(Secretariat.class), head);
	}

	List<DocumentId> make(int letters) {
		return IntStream.rangeClosed(1, letters)
				.mapToObj(each -> secretariat.submit(head, content("Undangan Rapat " + each)))
				.toList();
	}

	DocumentId one() {
		return make(1).getFirst();
	}

	DraftContent content(String subject) {
		return secretariat.content("OFFICIAL_LETTER", subject, "500.12", head.toUpperCase(Locale.ROOT),
				List.of("KABAN.BAPPEDA"), List.of(),
				Secretariat.text("Bersama ini kami mengundang Saudara dalam rapat koordinasi layanan digital.",
						"Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih."));
	}

	char[] passphrase() {
		return Staff.passphrase(head);
	}
}
