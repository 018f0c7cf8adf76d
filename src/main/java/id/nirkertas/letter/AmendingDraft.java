package id.nirkertas.letter;

import id.nirkertas.letter.KindDesign.Need;
import id.nirkertas.letter.Reference.Relation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * How a letter begins that corrects or revokes another: to the same people, naming it in its first sentence. A decision is
 * amended by a decision, whose clauses say so. Another kind with fields of its own would only say again what is taken back: it is
 * amended by a plain letter.
 */
@Component
class AmendingDraft {

	private static final String LETTER = "OFFICIAL_LETTER";
	private static final String CORRECTION = """
			Berkenaan dengan %s, dengan ini kami sampaikan ralat sebagai berikut.

			1. Semula tertulis:\s
			2. Seharusnya tertulis:\s

			Bagian lain dari naskah tersebut tetap berlaku sebagaimana adanya.""";
	private static final String REVOCATION = """
			Dengan ini kami beri tahukan bahwa %s dicabut dan dinyatakan tidak berlaku lagi terhitung sejak tanggal naskah ini.

			Demikian disampaikan untuk dimaklumi.""";

	private static final String CONSIDERING = "menimbang";
	private static final String DECIDING = "menetapkan";
	private static final Pattern ABOUT = Pattern.compile("\\bTENTANG\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
	private static final String IN_FORCE = "Keputusan ini mulai berlaku pada tanggal ditetapkan.";

	/** What cannot be the last of a subject. */
	private static final Pattern LOOSE_END = Pattern
			.compile("(?:[\\s,;:(–-]++(?:dan|atau|di|ke|dari|untuk|pada|yang|dengan|dalam|tentang|hal)?+)++$");

	private final Kinds kinds;

	AmendingDraft(Kinds kinds) {
		this.kinds = kinds;
	}

	DraftContent of(Letter original, Relation relation) {
		var kind = kinds.of(original);
		var revokes = relation == Relation.REVOKES;
		var decisions = kind.design().parts().stream().filter(part -> part.part() == KindPart.Type.DECISIONS).findFirst();
		var details = decisions.map(part -> decided(original, part.field(), revokes)).orElse(Details.NONE);
		var body = decisions.isPresent() ? "" : (revokes ? REVOCATION : CORRECTION).formatted(name(original));
		var content = original.content();
		var more = content.more();
		return new DraftContent(decisions.isPresent() ? content.kind() : amendingKind(kind, content.kind()),
				subject(revokes, original), content.urgency(), content.secrecy(), content.classification(),
				content.addressees(), content.copies(), content.signatory(), Body.ofText(body), new Particulars(details,
						more.mandate(), more.attention(), more.outside(), List.of(new Reference(relation, original.id()))));
	}

	private String amendingKind(Kind kind, String code) {
		var asksForMore = kind.design().attachment() == Need.REQUIRED
				|| kind.design().fields().stream().anyMatch(KindField::required);
		return asksForMore && kinds.coded(LETTER).isPresent() ? LETTER : code;
	}

	/** The clauses of a decision that amends another; what it rests on stays. */
	private Details decided(Letter original, String decisions, boolean revokes) {
		var called = name(original);
		var before = original.content().more().details();
		var values = new HashMap<>(before.values());
		var subject = subject(revokes, original).toUpperCase(Locale.ROOT);
		values.computeIfPresent(CONSIDERING, (_, _) -> rows(revokes
				? List.of("bahwa %s tidak sesuai lagi dengan keadaan sehingga perlu dicabut;".formatted(called))
				: List.of("bahwa terdapat kekeliruan dalam %s sehingga perlu diralat;".formatted(called))));
		values.computeIfPresent(DECIDING, (_, _) -> rows(before.lines(DECIDING).stream()
				.map(line -> ABOUT.matcher(line).replaceFirst(Matcher.quoteReplacement("TENTANG " + subject))).toList()));
		values.put(decisions, rows(revokes
				? List.of("Mencabut dan menyatakan tidak berlaku %s.".formatted(called), IN_FORCE)
				: List.of(
						"Meralat %s: semula tertulis [isi kalimat semula], seharusnya tertulis [isi kalimat yang benar]."
								.formatted(called),
						"Bagian lain tetap berlaku sebagaimana adanya.", IN_FORCE)));
		return Details.of(values);
	}

	private static List<List<String>> rows(List<String> lines) {
		return lines.stream().map(List::of).toList();
	}

	/** Names the letter itself: nobody may read that what it was about is revoked, not the letter. */
	private String subject(boolean revokes, Letter original) {
		return cut((revokes ? "Pencabutan " : "Ralat atas ") + numbered(original) + about(original));
	}

	/** After a whole word; the number says the rest. */
	private static String cut(String subject) {
		return subject.length() <= DraftLimits.SUBJECT
				? subject
				: LOOSE_END.matcher(subject.substring(0, subject.lastIndexOf(' ', DraftLimits.SUBJECT))).replaceFirst("");
	}

	private String name(Letter original) {
		return numbered(original) + " tanggal " + SheetDates.day(Objects.requireNonNull(original.signed()).on())
				+ about(original);
	}

	private String numbered(Letter original) {
		var kind = kinds.of(original).name();
		return (kind.isEmpty() ? "naskah" : kind) + " Nomor " + Objects.requireNonNull(original.signed()).number();
	}

	/** As the letter itself says what it is about. */
	private String about(Letter original) {
		return (kinds.of(original).design().statesSubject() ? " hal " : " tentang ") + original.content().subject();
	}
}
