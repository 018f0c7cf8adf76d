package id.nirkertas.letter;

import id.nirkertas.letter.Reference.Relation;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How a letter begins that corrects or revokes another: to the same people, of the same kind, naming it in its first sentence. */
@Component
class AmendingDraft {

	private static final String CORRECTION = """
			Berkenaan dengan %s, dengan ini kami sampaikan ralat sebagai berikut.

			1. Semula tertulis:\s
			2. Seharusnya tertulis:\s

			Bagian lain dari naskah tersebut tetap berlaku sebagaimana adanya.""";
	private static final String REVOCATION = """
			Dengan ini kami beri tahukan bahwa %s dicabut dan dinyatakan tidak berlaku lagi terhitung sejak tanggal naskah ini.""";

	private final Kinds kinds;

	AmendingDraft(Kinds kinds) {
		this.kinds = kinds;
	}

	DraftContent of(Letter original, Relation relation) {
		var content = original.content();
		var revokes = relation == Relation.REVOKES;
		var body = (revokes ? REVOCATION : CORRECTION).formatted(name(original));
		var more = content.more();
		return new DraftContent(content.kind(), subject(revokes, content.subject()), content.urgency(), content.secrecy(),
				content.classification(), content.addressees(), content.copies(), content.signatory(), Body.ofText(body),
				new Particulars(more.details(), more.mandate(), more.attention(), more.outside(),
						List.of(new Reference(relation, original.id()))));
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
