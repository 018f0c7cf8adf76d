package id.nirkertas.disposition.web;

import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.DispositionView;
import id.nirkertas.disposition.Instruction;
import id.nirkertas.disposition.Part;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What the page posts: ticked recipients, a part for each ("part-" and the position), ticked instructions, a line, a day. */
record GiveForm(List<String> recipients, Map<String, String> parts, List<String> instructions, String note, String due) {

	private static final String PART = "part-";

	static GiveForm empty() {
		return new GiveForm(List.of(), Map.of(), List.of(), "", "");
	}

	/** To others than before. */
	static GiveForm again(DispositionView node) {
		var due = node.due();
		return new GiveForm(List.of(), Map.of(), node.instructions().stream().map(Instruction::code).toList(), node.note(),
				due == null ? "" : due.toString());
	}

	static GiveForm of(MultiValueMap<String, String> posted) {
		var parts = posted.toSingleValueMap().entrySet().stream().filter(entry -> entry.getKey().startsWith(PART))
				.collect(Collectors.toMap(entry -> entry.getKey().substring(PART.length()), Map.Entry::getValue));
		return new GiveForm(posted.getOrDefault("recipient", List.of()), parts,
				posted.getOrDefault("instruction", List.of()),
				text(posted.getFirst("note")), text(posted.getFirst("due")));
	}

	/** Refuses with disposition.no-day what is no date, and with disposition.unknown-part what no page offered. */
	DispositionOrder order() {
		Verdict.when(parts.values().stream().allMatch(name -> part(name).isPresent()), "disposition.unknown-part").orThrow();
		return new DispositionOrder(recipients.stream().map(this::recipient).flatMap(Optional::stream).toList(),
				instructions,
				note, day());
	}

	Part partOf(PositionId position) {
		return part(parts.getOrDefault(position.toString(), "")).orElse(Part.SUPPORT);
	}

	boolean goesTo(PositionId position) {
		return recipients.contains(position.toString());
	}

	private Optional<DispositionOrder.Recipient> recipient(String id) {
		try {
			var position = PositionId.of(id);
			return Optional.of(new DispositionOrder.Recipient(position, partOf(position)));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private @Nullable LocalDate day() {
		try {
			return due.isBlank() ? null : LocalDate.parse(due);
		} catch (DateTimeParseException e) {
			throw new RefusedException("disposition.no-day");
		}
	}

	private static Optional<Part> part(String name) {
		return Stream.of(Part.values()).filter(part -> part.name().equals(name)).findFirst();
	}

	private static String text(@Nullable String value) {
		return value == null ? "" : value.strip();
	}
}
