package id.nirkertas.letter;

import id.nirkertas.access.Access;
import id.nirkertas.letter.Reference.Relation;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Urgency;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * How a letter begins that answers one that came in: to whoever signed that or to its sender, as secret as that is, naming it
 * by number and date in its first sentence. What a secret letter is about is not said in the answer's subject.
 */
@Service
public class Answering {

	private static final String LETTER = "OFFICIAL_LETTER";
	private static final int LONGEST_NAME = 200;
	private static final String OPENING = "Menindaklanjuti surat %s Nomor %s tanggal %s%s, dengan ini kami sampaikan hal-hal sebagai berikut.";

	private final ObjectProvider<IncomingEntries> entries;
	private final LetterTable letters;
	private final LetterRights rights;
	private final Access access;

	Answering(ObjectProvider<IncomingEntries> entries, LetterTable letters, LetterRights rights, Access access) {
		this.entries = entries;
		this.letters = letters;
		this.rights = rights;
		this.access = access;
	}

	/** Refuses whoever may not draft; throws {@link NoSuchElementException} for what the drafter may not see or what never came in. */
	public DraftContent of(Actor by, DocumentId incoming) {
		rights.mayAct(by).orThrow();
		access.requireSight(by.person(), incoming);
		var answered = entries.stream().flatMap(source -> source.answered(incoming).stream()).findFirst()
				.orElseThrow(() -> new NoSuchElementException("No incoming letter " + incoming));
		var signatory = signatory(answered);
		var outside = signatory == null
				? List.of(new OutsideParty(cut(answered.named().from(), LONGEST_NAME), ""))
				: List.<OutsideParty>of();
		return new DraftContent(LETTER, subject(answered.named()), Urgency.NORMAL, answered.secrecy(),
				answered.classification(), signatory == null ? List.of() : List.of(signatory), List.of(), null,
				Body.ofText(opening(answered.named())),
				new Particulars(Details.NONE, Mandate.OWN, "", outside, List.of(new Reference(Relation.ANSWERS, incoming))));
	}

	/** Of a letter of this system. */
	private @Nullable PositionId signatory(AnsweredEntry answered) {
		return Optional.ofNullable(answered.origin()).flatMap(letters::find).map(letter -> letter.content().signatory())
				.orElse(null);
	}

	private static String subject(NamedLetter named) {
		var subject = named.subject();
		return subject == null ? "" : cut("Tanggapan atas " + subject, DraftLimits.SUBJECT);
	}

	private static String opening(NamedLetter named) {
		return OPENING.formatted(named.from(), named.number(), SheetDates.day(named.on()),
				named.subject() == null ? "" : " hal " + named.subject());
	}

	/** After a whole word. */
	private static String cut(String text, int longest) {
		return text.length() <= longest
				? text
				: text.substring(0, Math.max(text.lastIndexOf(' ', longest), longest / 2)).strip();
	}
}
