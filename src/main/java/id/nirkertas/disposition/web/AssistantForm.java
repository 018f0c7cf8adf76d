package id.nirkertas.disposition.web;

import id.nirkertas.directory.NamedPositions;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** An appointment as it is typed, and shown again. */
record AssistantForm(String head, String helper, String from, String until, boolean disposes, boolean secrets) {

	static AssistantForm blank(String head, LocalDate today, @Nullable LocalDate longest) {
		return new AssistantForm(head, "", today.toString(), longest == null ? "" : longest.toString(), false, false);
	}

	/** Refuses with disposition.unknown-position and disposition.several-positions. */
	PositionId helper(NamedPositions names) {
		return named(helper, names);
	}

	PositionId head(NamedPositions names) {
		return named(head, names);
	}

	/** Without a last day it is open. Refuses with disposition.assistant-day and disposition.assistant-days. */
	Period period() {
		var first = day(from);
		if (until.isBlank()) {
			return new Period(first, null);
		}
		var last = day(until);
		if (last.isBefore(first)) {
			throw new RefusedException("disposition.assistant-days");
		}
		return new Period(first, last);
	}

	/** The input that a refusal is about. */
	static String field(String code) {
		return switch (code) {
			case "disposition.unknown-position", "disposition.several-positions", "directory.assistant-self",
					"directory.assistant-twice", "directory.assistant-elsewhere", "directory.disposing-helper-vacant",
					"directory.assistant-secrets-vacant" ->
				"helper";
			case "disposition.assistant-day", "directory.assistant-past" -> "from";
			case "disposition.assistant-days", "directory.assistant-mandate-end" -> "until";
			case "directory.assistant-secrets", "directory.assistant-mandate-secrets" -> "secrets";
			default -> "";
		};
	}

	private static PositionId named(String text, NamedPositions names) {
		var meant = names.meant(text);
		if (meant.isEmpty()) {
			throw new RefusedException("disposition.unknown-position", text);
		}
		if (meant.size() > 1) {
			throw new RefusedException("disposition.several-positions", text,
					String.join("; ", meant.stream().map(names::distinct).toList()));
		}
		return meant.getFirst().id();
	}

	private static LocalDate day(String text) {
		try {
			return LocalDate.parse(text.strip());
		} catch (DateTimeParseException e) {
			throw new RefusedException("disposition.assistant-day");
		}
	}
}
