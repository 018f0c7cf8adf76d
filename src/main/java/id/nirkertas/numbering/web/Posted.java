package id.nirkertas.numbering.web;

import id.nirkertas.numbering.HandWrittenView;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.RefusedException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a form of this room posts, as it was typed. */
record Posted(MultiValueMap<String, String> fields) {

	static final String YES = "yes";

	/** As a letter written by hand stands, for the form that corrects it. */
	static Posted of(HandWrittenView view) {
		var letter = view.letter();
		var drafter = letter.drafter();
		var fields = new LinkedMultiValueMap<String, String>();
		fields.set("revision", Integer.toString(view.revision()));
		fields.set("number", letter.number());
		fields.set("on", letter.on().toString());
		fields.set("agency", letter.agency());
		fields.set("addressee", letter.addressee());
		fields.set("subject", letter.subject());
		fields.set("drafter", drafter == null ? "" : drafter.toString());
		return new Posted(fields);
	}

	/** Public: pages fill their fields from it. */
	public String text(String name) {
		var value = fields.getFirst(name);
		return value == null ? "" : value.strip();
	}

	public boolean is(String name) {
		return text(name).equals(YES);
	}

	/** Zero for what is no number of at most nine digits. */
	int number(String name) {
		return text(name).matches("\\d{1,9}") ? Integer.parseInt(text(name)) : 0;
	}

	Optional<LocalDate> day(String name) {
		try {
			return Optional.of(LocalDate.parse(text(name)));
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}

	/** Which register it is about. Throws {@link NoSuchElementException} where it says none. */
	NumberRegister register() {
		var year = number("year");
		if (text("agency").isEmpty() || text("group").isEmpty() || year == 0) {
			throw new NoSuchElementException("register");
		}
		return new NumberRegister(text("agency"), year, text("group"));
	}

	/** The refusal as the fault of a field; of none where the code is not among them. */
	static FormFault fault(RefusedException refusal, Map<String, String> fieldsOfCodes, Wording wording) {
		return new FormFault(fieldsOfCodes.getOrDefault(refusal.code(), ""),
				wording.say(refusal.code(), refusal.details().toArray()));
	}
}
