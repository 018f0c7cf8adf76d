package id.nirkertas.review;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Kind;
import id.nirkertas.letter.Letters;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Remembers which version was seen by whoever acts in a position, and says in words what changed since. */
@Component
class SecondLook {

	private final ReviewTable table;
	private final Letters letters;
	private final Directory directory;
	private final OfficeClock clock;

	SecondLook(ReviewTable table, Letters letters, Directory directory, OfficeClock clock) {
		this.table = table;
		this.letters = letters;
		this.directory = directory;
		this.clock = clock;
	}

	Optional<Comparison> since(Actor by, DocumentId letter) {
		var view = letters.view(letter);
		if (directory.mayAct(by, clock.today()).isAllowed()) {
			table.look(letter, by.position(), view.version(), clock.now());
		}
		return table.seenBefore(letter, by.position(), view.version())
				.flatMap(seen -> compare(letter, seen, view.version()));
	}

	Optional<Comparison> compare(DocumentId letter, int seen, int now) {
		return letters.version(letter, seen)
				.flatMap(before -> letters.version(letter, now).map(after -> compare(seen, now, before, after)));
	}

	private Comparison compare(int seen, int now, DraftContent before, DraftContent after) {
		var fields = new ArrayList<Comparison.Field>();
		field(fields, "letter.field.kind", kind(before.kind()), kind(after.kind()));
		choice(fields, "letter.field.urgency", before.urgency(), after.urgency());
		choice(fields, "letter.field.secrecy", before.secrecy(), after.secrecy());
		field(fields, "letter.field.classification", before.classification(), after.classification());
		field(fields, "letter.field.addressees", titles(before.addressees()), titles(after.addressees()));
		field(fields, "letter.field.outside", outside(before), outside(after));
		field(fields, "letter.field.attention", before.more().attention(), after.more().attention());
		field(fields, "letter.field.copies", titles(before.copies()), titles(after.copies()));
		field(fields, "letter.field.signatory", titles(signatory(before)), titles(signatory(after)));
		field(fields, "letter.field.subject", before.subject(), after.subject());
		var body = before.body().equals(after.body())
				? List.<Piece>of()
				: WordDiff.between(before.body().text(), after.body().text());
		return new Comparison(seen, now, fields, body);
	}

	private static void field(List<Comparison.Field> fields, String name, String before, String after) {
		if (!before.equals(after)) {
			fields.add(new Comparison.Field(name, WordDiff.between(before, after), false));
		}
	}

	private static void choice(List<Comparison.Field> fields, String name, Enum<?> before, Enum<?> after) {
		if (before != after) {
			fields.add(new Comparison.Field(name,
					List.of(new Piece(Piece.Kind.REMOVED, codeOf(before)), new Piece(Piece.Kind.ADDED, codeOf(after))),
					true));
		}
	}

	private static String codeOf(Enum<?> shared) {
		return "shared.%s.%s".formatted(shared.getDeclaringClass().getSimpleName(), shared.name().replace('_', '-'))
				.toLowerCase(Locale.ROOT);
	}

	private String kind(String code) {
		return letters.kinds().stream().filter(kind -> kind.code().equals(code)).map(Kind::name).findFirst().orElse(code);
	}

	private static List<PositionId> signatory(DraftContent content) {
		return content.signatory() == null ? List.of() : List.of(content.signatory());
	}

	private static String outside(DraftContent content) {
		return content.more().outside().stream()
				.map(party -> party.place().isEmpty() ? party.name() : party.name() + ", " + party.place())
				.collect(Collectors.joining("; "));
	}

	private String titles(List<PositionId> positions) {
		return positions.stream().map(position -> directory.position(position).title()).collect(Collectors.joining("; "));
	}
}
