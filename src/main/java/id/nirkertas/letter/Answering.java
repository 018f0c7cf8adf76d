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
 * How a letter begins that follows from one that came in: an answer to whoever signed that or to its sender, or an official note
 * about it to colleagues, to whom nobody disposes. It is as secret as that is and names it by number and date in its first sentence. What
 * a secret letter is about is not said in the new one's subject.
 */
@Service
public class Answering {

	private static final String LETTER = "OFFICIAL_LETTER";
	private static final String NOTE = "OFFICIAL_NOTE";
	private static final int LONGEST_NAME = 200;
	private static final String OPENING = "Menindaklanjuti surat %s Nomor %s tanggal %s%s, dengan ini kami sampaikan hal-hal sebagai berikut.";

	private static final String ABOUT = "Sehubungan dengan surat %s Nomor %s tanggal %s%s, dengan ini kami sampaikan hal-hal sebagai berikut.";

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
		var answered = answered(by, incoming);
		var signatory = signatory(answered);
		var outside = signatory == null
				? List.of(new OutsideParty(cut(answered.named().from(), LONGEST_NAME), ""))
				: List.<OutsideParty>of();
		return new DraftContent(LETTER, subject("Tanggapan atas ", answered.named()), Urgency.NORMAL, answered.secrecy(),
				answered.classification(), signatory == null ? List.of() : List.of(signatory), List.of(), null,
				Body.ofText(opening(OPENING, answered.named())),
				new Particulars(Details.NONE, Mandate.OWN, "", outside, List.of(new Reference(Relation.ANSWERS, incoming))));
	}

	/** To addressees whom the drafter names; refuses and throws as {@link #of}. */
	public DraftContent note(Actor by, DocumentId incoming) {
		var about = answered(by, incoming);
		return new DraftContent(NOTE, subject("", about.named()), Urgency.NORMAL, about.secrecy(), about.classification(),
				List.of(), List.of(), null, Body.ofText(opening(ABOUT, about.named())),
				new Particulars(Details.NONE, Mandate.OWN, "",
						List.of(), List.of(new Reference(Relation.REFERS, incoming))));
	}

	private AnsweredEntry answered(Actor by, DocumentId incoming) {
		rights.mayAct(by).orThrow();
		access.requireSight(by.person(), incoming);
		return entries.stream().flatMap(source -> source.answered(incoming).stream()).findFirst()
				.orElseThrow(() -> new NoSuchElementException("No incoming letter " + incoming));
	}

	/** Of a letter of this system. */
	private @Nullable PositionId signatory(AnsweredEntry answered) {
		return Optional.ofNullable(answered.origin()).flatMap(letters::find).map(letter -> letter.content().signatory())
				.orElse(null);
	}

	private static String subject(String before, NamedLetter named) {
		var subject = named.subject();
		return subject == null ? "" : cut(before + subject, DraftLimits.SUBJECT);
	}

	private static String opening(String sentence, NamedLetter named) {
		return sentence.formatted(named.from(), named.number(), SheetDates.day(named.on()),
				named.subject() == null ? "" : " hal " + named.subject());
	}

	/** After a whole word. */
	private static String cut(String text, int longest) {
		return text.length() <= longest
				? text
				: text.substring(0, Math.max(text.lastIndexOf(' ', longest), longest / 2)).strip();
	}
}
