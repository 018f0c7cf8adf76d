package id.nirkertas.letter;

import id.nirkertas.office.Staff;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/** Letters of the communications agency, as they go from their drafter to the signatory. */
record KominfoLetters(Letters letters, Reviews reviews, Staff staff) {

	static KominfoLetters by(BeanFactory beans) {
		return new KominfoLetters(beans.getBean(Letters.class), beans.getBean(Reviews.class), beans.getBean(Staff.class));
	}

	DocumentId submitted() {
		var letter = letters.draft(staff.actor("pranata1"), content("Penyampaian Data", "500.12"));
		letters.submit(staff.actor("pranata1"), letter);
		return letter;
	}

	DocumentId readyToSign() {
		var letter = submitted();
		initial(letter);
		return letter;
	}

	void initial(DocumentId letter) {
		var hash = letters.view(letter).versionHash();
		reviews.initial(staff.actor("kabid.aptika"), letter, hash);
		reviews.initial(staff.actor("sekdis.kominfo"), letter, hash);
	}

	LetterView sign(DocumentId letter) {
		return letters.sign(staff.actor("kadis.kominfo"), letter, Staff.passphrase("kadis.kominfo"));
	}

	DraftContent content(String subject, String classification) {
		return new DraftContent("OFFICIAL_LETTER", subject, Urgency.URGENT, Secrecy.ORDINARY, classification,
				List.of(position("KABAN.BAPPEDA")), List.of(position("SEKDA"), position("INSPEKTUR")),
				position("KADIS.KOMINFO"), "Bersama ini disampaikan data.\n\n1. satu;\n2. dua.\n\nDemikian disampaikan.");
	}

	PositionId position(String code) {
		return staff.position(code).id();
	}
}
