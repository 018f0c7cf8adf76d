package id.nirkertas.letter.web;

import id.nirkertas.letter.Body;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.OpenPage;
import id.nirkertas.letter.Typed;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What the drafting page posts, as it was typed. Built by hand because a binder would part a single title at its commas.
 *
 * @param addressees one position a line, as chosen from the list; several lines may come in one field
 * @param marks      of what the page showed ({@link DraftField#marks}); empty where that is not known
 */
record DraftForm(String kind, String urgency, String secrecy, String classification, List<String> addressees,
		List<String> copies, String signatory, String subject, WrittenBody body, ParticularsForm more, int revision,
		String marks) {

	/** The kind that most letters are of. */
	static final String PLAIN = "OFFICIAL_LETTER";

	static DraftForm blank(String kind) {
		return new DraftForm(kind, Urgency.NORMAL.name(), Secrecy.ORDINARY.name(), "", List.of(), List.of(), "", "",
				WrittenBody.BLANK, ParticularsForm.BLANK, 0, "");
	}

	static DraftForm of(LetterView letter, PositionNames names) {
		return of(letter.content(), letter.revision(), names).marked();
	}

	/** Of a letter that is not there yet. */
	static DraftForm begun(DraftContent content, PositionNames names) {
		return of(content, 0, names);
	}

	private static DraftForm of(DraftContent content, int revision, PositionNames names) {
		return new DraftForm(content.kind(), content.urgency().name(), content.secrecy().name(),
				content.classification(), names.of(content.addressees()), names.of(content.copies()),
				Objects.toString(content.signatory(), ""), content.subject(), WrittenBody.of(content.body()),
				ParticularsForm.of(content.more()), revision, "");
	}

	DraftForm withPositions(List<String> to, List<String> copiesTo) {
		return new DraftForm(kind, urgency, secrecy, classification, to, copiesTo, signatory, subject, body, more, revision,
				marks);
	}

	DraftForm with(ParticularsForm other) {
		return new DraftForm(kind, urgency, secrecy, classification, addressees, copies, signatory, subject, body, other,
				revision, marks);
	}

	/** What comes back of the page tells what was touched on it. */
	private DraftForm marked() {
		return new DraftForm(kind, urgency, secrecy, classification, addressees, copies, signatory, subject, body, more,
				revision,
				DraftField.marks(this));
	}

	static DraftForm of(MultiValueMap<String, String> posted) {
		return new DraftForm(one(posted, "kind"), one(posted, "urgency"), one(posted, "secrecy"),
				one(posted, "classification"), lines(posted, "addressees"), lines(posted, "copies"),
				one(posted, "signatory"),
				one(posted, "subject"), WrittenBody.of(posted), ParticularsForm.of(posted), number(one(posted, "revision")),
				one(posted, "marks"));
	}

	/** Which page for a new letter this was; a hand-made request has none of its own. */
	static UUID newForm(MultiValueMap<String, String> posted) {
		try {
			return UUID.fromString(one(posted, "form"));
		} catch (IllegalArgumentException none) {
			return UUID.randomUUID();
		}
	}

	/** Which page sent it, and in which turn; a page without script does not say. */
	static @Nullable OpenPage openPage(MultiValueMap<String, String> posted) {
		try {
			return new OpenPage(UUID.fromString(one(posted, "page")), number(one(posted, "turn")));
		} catch (IllegalArgumentException none) {
			return null;
		}
	}

	/** Somebody pressed a button. Refuses as {@link #content}. */
	Typed pressed(PositionNames names, Body saved, MultiValueMap<String, String> posted) {
		return new Typed(content(names, saved), revision, openPage(posted), true);
	}

	/**
	 * Refuses with letter.unknown-position when a line names no position, with letter.several-positions when it names
	 * several, and with letter.unknown-urgency or letter.unknown-secrecy what no page offered; the text stays in the form.
	 */
	DraftContent content(PositionNames names) {
		return content(names, Body.EMPTY);
	}

	/** As {@link #content(PositionNames)}, of a draft whose text was saved so. */
	DraftContent content(PositionNames names, Body saved) {
		return new DraftContent(kind, subject, constant(Urgency.class, urgency, "letter.unknown-urgency"),
				constant(Secrecy.class, secrecy, "letter.unknown-secrecy"), classification,
				names.positions("addressees", addressees),
				names.positions("copies", copies), names.chosen(signatory), body.content(saved), more.content());
	}

	static String one(MultiValueMap<String, String> posted, String field) {
		return Objects.requireNonNullElse(posted.getFirst(field), "");
	}

	static List<String> lines(MultiValueMap<String, String> posted, String field) {
		return posted.getOrDefault(field, List.of()).stream().flatMap(String::lines).map(String::strip)
				.filter(line -> !line.isEmpty()).toList();
	}

	static int number(String text) {
		return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
	}

	/** Nothing stands for what cannot be read: a secret letter must not become an open one by a slip. */
	static <E extends Enum<E>> E constant(Class<E> type, String name, String refusal) {
		return Stream.of(Objects.requireNonNull(type.getEnumConstants())).filter(each -> each.name().equals(name))
				.findFirst()
				.orElseThrow(() -> new RefusedException(refusal));
	}
}
