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
				subject(revokes, content.subject()), content.urgency(), content.secrecy(), content.classification(),
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
		var subject = subject(revokes, original.content().subject()).toUpperCase(Locale.ROOT);
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

	private static String subject(boolean revokes, String original) {
		var subject = (revokes ? "Pencabutan " : "Ralat atas ") + original;
		return subject.length() > DraftLimits.SUBJECT ? subject.substring(0, DraftLimits.SUBJECT).strip() : subject;
	}

	private String name(Letter original) {
		var signed = Objects.requireNonNull(original.signed());
		var kind = kinds.of(original).name();
		return "%s Nomor %s tanggal %s hal %s".formatted(kind.isEmpty() ? "naskah" : kind, signed.number(),
				SheetDates.day(signed.on()), original.content().subject());
	}
}
