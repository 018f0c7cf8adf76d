package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.letter.CanonicalForm.Attached;
import id.nirkertas.shared.PositionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads two versions of a letter beside each other, field by field and word by word. */
@Component
class SideBySide {

	/** Enough to tell two files of one name apart. */
	private static final int DIGITS = 8;

	/** A version, and the kind as it was when the letter was handed on. */
	record Side(int number, CanonicalForm form, Kind kind, PositionId drafter) {

		private String kindName() {
			return kind.name().isEmpty() ? form.content().kind() : kind.name();
		}
	}

	private final Kinds kinds;
	private final Directory directory;

	SideBySide(Kinds kinds, Directory directory) {
		this.kinds = kinds;
		this.directory = directory;
	}

	Comparison compare(Side before, Side after) {
		var fields = new ArrayList<Comparison.Field>();
		var old = before.form().content();
		var young = after.form().content();
		field(fields, "letter.field.kind", before.kindName(), after.kindName());
		choice(fields, "letter.field.urgency", List.of(old.urgency()), List.of(young.urgency()));
		choice(fields, "letter.field.secrecy", List.of(old.secrecy()), List.of(young.secrecy()));
		field(fields, "letter.field.classification", old.classification(), young.classification());
		var titles = LetterTitles.of(young, after.drafter(), directory);
		positions(fields, "letter.field.addressees", titles, old.addressees(), young.addressees());
		positions(fields, "letter.field.copies", titles, old.copies(), young.copies());
		positions(fields, "letter.field.signatory", titles, signatory(old), signatory(young));
		field(fields, "letter.field.subject", old.subject(), young.subject());
		details(fields, List.of(after.kind(), before.kind()), old.more().details(), young.more().details());
		particulars(fields, old.more(), young.more());
		attachments(fields, before.form().attachments(), after.form().attachments());
		var said = List.of(old.body().said(), young.body().said());
		var body = said.getFirst().equals(said.getLast())
				? List.<Piece>of()
				: WordDiff.between(said.getFirst(), said.getLast());
		return new Comparison(before.number(), after.number(), fields, body, FormDiff.between(old.body(), young.body()));
	}

	private static void particulars(List<Comparison.Field> fields, Particulars before, Particulars after) {
		choice(fields, "letter.field.mandate", List.of(before.mandate()), List.of(after.mandate()));
		field(fields, "letter.field.attention", before.attention(), after.attention());
		field(fields, "letter.field.outside", parties(before.addressedOutside()), parties(after.addressedOutside()));
		field(fields, "letter.field.copied-outside", parties(before.copiedOutside()), parties(after.copiedOutside()));
		if (!before.references().equals(after.references())) {
			// Also where the words are the same: one letter revokes what the other does not
			changed(fields, "letter.field.references", relations(before, after), relations(after, before));
		}
	}

	/** Under the words of the kind, in its order; a field that nobody knows any more goes by its key. */
	private void details(List<Comparison.Field> fields, List<Kind> designs, Details before, Details after) {
		var keys = new TreeSet<>(before.values().keySet());
		keys.addAll(after.values().keySet());
		kinds.named(designs, keys).forEach(
				each -> field(fields, each.label(), before.said(each.key()), after.said(each.key())));
	}

	/** Names alone, unless another file came under the same name. */
	private static void attachments(List<Comparison.Field> fields, List<Attached> before, List<Attached> after) {
		var replaced = !before.equals(after) && names(before, false).equals(names(after, false));
		field(fields, "letter.field.attachments", names(before, replaced), names(after, replaced));
	}

	private static String names(List<Attached> files, boolean precise) {
		return files.stream()
				.map(file -> precise ? file.name() + " (" + file.sha256().substring(0, DIGITS) + ")" : file.name())
				.collect(Collectors.joining("; "));
	}

	private static void field(List<Comparison.Field> fields, String name, String before, String after) {
		if (!before.equals(after)) {
			fields.add(new Comparison.Field(name, WordDiff.between(before, after), false));
		}
	}

	private static void choice(List<Comparison.Field> fields, String name, List<? extends Enum<?>> before,
			List<? extends Enum<?>> after) {
		if (!before.equals(after)) {
			changed(fields, name, before, after);
		}
	}

	private static void changed(List<Comparison.Field> fields, String name, List<? extends Enum<?>> before,
			List<? extends Enum<?>> after) {
		fields.add(new Comparison.Field(name,
				Stream.concat(before.stream().map(each -> new Piece(Piece.Kind.REMOVED, codeOf(each))),
						after.stream().map(each -> new Piece(Piece.Kind.ADDED, codeOf(each)))).toList(),
				true));
	}

	private static String codeOf(Enum<?> constant) {
		var type = constant.getDeclaringClass();
		var room = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
		return "%s.%s.%s".formatted(room, type.getSimpleName(), constant.name().replace('_', '-')).toLowerCase(Locale.ROOT);
	}

	private static List<PositionId> signatory(DraftContent content) {
		return content.signatory() == null ? List.of() : List.of(content.signatory());
	}

	/** Both as the younger calls them: who stayed goes by one title, whoever else reads the letter now. */
	private static void positions(List<Comparison.Field> fields, String name, LetterTitles titles, List<PositionId> before,
			List<PositionId> after) {
		field(fields, name, String.join("; ", titles.of(before)), String.join("; ", titles.of(after)));
	}

	private static String parties(List<OutsideParty> parties) {
		return parties.stream()
				.map(party -> party.place().isEmpty() ? party.name() : party.name() + ", " + party.place())
				.collect(Collectors.joining("; "));
	}

	/** Of the letters that only one of the two speaks of: what these are, not everybody who may see this letter may know. */
	private static List<Reference.Relation> relations(Particulars these, Particulars others) {
		return these.references().stream().filter(each -> !others.references().contains(each)).map(Reference::relation)
				.toList();
	}
}
