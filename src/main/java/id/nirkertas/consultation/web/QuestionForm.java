package id.nirkertas.consultation.web;

import id.nirkertas.consultation.Question;
import id.nirkertas.directory.NamedPositions;
import id.nirkertas.directory.Position;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A question as it is typed, and shown again. */
record QuestionForm(List<String> colleagues, String question, String due, boolean confirmed) {

	private static final int ROWS = 3;

	static QuestionForm blank(LocalDate due) {
		return new QuestionForm(List.of(), "", due.toString(), false);
	}

	static QuestionForm of(MultiValueMap<String, String> sent) {
		return new QuestionForm(sent.getOrDefault("colleague", List.of()).stream().map(String::strip)
				.filter(text -> !text.isEmpty()).toList(), one(sent, "question"), one(sent, "due").strip(),
				sent.containsKey("confirmed"));
	}

	/** What was typed, and as many empty rows as make three. */
	public List<String> rows() {
		var rows = new ArrayList<>(colleagues);
		while (rows.size() < ROWS) {
			rows.add("");
		}
		return rows;
	}

	/** Refuses with consultation.unknown-colleague, consultation.several-colleagues and consultation.day-unreadable. */
	Question read(NamedPositions names) {
		return new Question(colleagues.stream().map(text -> named(text, names)).toList(), question, day(), confirmed);
	}

	private static PositionId named(String text, NamedPositions names) {
		var meant = names.meant(text);
		if (meant.isEmpty()) {
			throw new RefusedException("consultation.unknown-colleague", text);
		}
		if (meant.size() > 1) {
			throw new RefusedException("consultation.several-colleagues", text,
					String.join("; ", meant.stream().map(names::distinct).toList()));
		}
		return meant.stream().map(Position::id).findFirst().orElseThrow();
	}

	private @Nullable LocalDate day() {
		try {
			return due.isEmpty() ? null : LocalDate.parse(due);
		} catch (DateTimeParseException e) {
			throw new RefusedException("consultation.day-unreadable");
		}
	}

	private static String one(MultiValueMap<String, String> sent, String name) {
		return Objects.requireNonNullElse(sent.getFirst(name), "");
	}
}
