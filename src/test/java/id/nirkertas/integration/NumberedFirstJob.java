package id.nirkertas.integration;

import id.nirkertas.letter.Letters;
import id.nirkertas.letter.NumberingGate;
import id.nirkertas.numbering.GivenNumbers;
import id.nirkertas.office.OneGate;
import id.nirkertas.office.Staff;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.BeanFactory;

/** A letter of an agency whose keepers number before the signature: returned by a keeper, numbered, its number void, numbered again. */
record NumberedFirstJob(BeanFactory beans, Staff staff, Letters letters, Reviews reviews, NumberingGate gate,
		GivenNumbers given, FlowWatch flow) {

	static NumberedFirstJob in(BeanFactory beans, FlowWatch flow) {
		return new NumberedFirstJob(beans, beans.getBean(Staff.class), beans.getBean(Letters.class),
				beans.getBean(Reviews.class), beans.getBean(NumberingGate.class), beans.getBean(GivenNumbers.class), flow);
	}

	/** @param drafted a letter of the agency's secretary to its head's signature */
	DocumentId run(Function<Letters, DocumentId> drafted) {
		try (var _ = OneGate.in(beans, "DISKOMINFO")) {
			var secretary = staff.actor("sekdis.kominfo");
			var keeper = staff.actor("agenda.kominfo");
			var letter = drafted.apply(letters);
			letters.submit(secretary, letter);
			flow.standsAt(letter, "giveNumber", keeper);
			reviews.returnForChange(keeper, letter, List.of(), "Klasifikasinya keliru.");
			flow.standsAt(letter, "draftLetter", secretary);
			letters.submit(secretary, letter);
			gate.number(keeper, letter);
			flow.standsAt(letter, "signLetter", staff.actor("kadis.kominfo"));
			given.annul(keeper, letter, "Salah register");
			flow.standsAt(letter, "giveNumber", keeper);
			gate.number(keeper, letter);
			letters.sign(staff.actor("kadis.kominfo"), letter, Staff.passphrase("kadis.kominfo"));
			flow.standsAt(letter, "fileLetter", secretary);
			return letter;
		}
	}
}
