package id.nirkertas.numbering.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.numbering.Deed;
import id.nirkertas.numbering.HandWritten;
import id.nirkertas.numbering.HandWrittenView;
import id.nirkertas.numbering.HandWrittenView.Correction;
import id.nirkertas.numbering.TurnedUp;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.PositionId;
import id.nirkertas.storage.StoredFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What keepers entered and corrected of a letter written by hand, in words: who, when, why, and each field that changed. */
@Component
class CorrectionWords {

	private static final List<String> TYPED = List.of("number", "on", "agency", "addressee", "subject", "drafter");

	private final Directory directory;
	private final DeedWords deeds;
	private final Wording wording;

	CorrectionWords(Directory directory, DeedWords deeds, Wording wording) {
		this.directory = directory;
		this.deeds = deeds;
		this.wording = wording;
	}

	/** @param formerScan the one that was replaced; null where it stayed */
	record Told(String who, List<String> changes, @Nullable StoredFile formerScan) {
	}

	/** The latest first. */
	List<Told> of(HandWrittenView view) {
		return view.corrections().stream().map(each -> new Told(corrected(view, each), changes(each),
				each.after().changed(each.before()).contains("scan") ? each.before().scan() : null)).toList();
	}

	/** Whose letter it is: "Gubernur Contoh (GUB)". */
	String agency(HandWrittenView view) {
		return deeds.agency(view.letter().agency());
	}

	/** Who entered it: "Sari (Plh. Pengadministrasi Umum), 30 November 2026 10.12 WIB". */
	String entered(HandWrittenView view) {
		return by(view, view.entered());
	}

	private String by(HandWrittenView view, Deed deed) {
		return wording.say("numbering.hand.by", deed.person(), deeds.held(deed.position(), deed.capacity()),
				deeds.moment(view.register(), deed.at()));
	}

	/** How its number was void: "Sari (Pengadministrasi Umum), 30 November 2026 10.12 WIB, karena: Tidak terpakai". */
	String wasVoid(HandWrittenView view, TurnedUp turned) {
		var why = wording.say(turned.reason().code(), turned.reason().details().toArray());
		var by = turned.by();
		return wording.say("numbering.hand.because",
				by == null ? deeds.moment(view.register(), turned.since()) : by(view, by), why);
	}

	/** Who entered it after all, when, and why. */
	String entered(HandWrittenView view, TurnedUp turned) {
		return wording.say("numbering.hand.because", by(view, turned.entered().by()), turned.entered().reason());
	}

	/**
	 * What somebody else made of it meanwhile, beside what was typed: who it was, then each field in which they differ.
	 *
	 * @param typed the form, as it was sent
	 */
	List<String> beside(HandWrittenView now, Posted typed) {
		var told = new ArrayList<String>();
		now.corrections().stream().limit(1).map(each -> corrected(now, each)).forEach(told::add);
		TYPED.forEach(field -> {
			var stored = text(now.letter(), field);
			var own = field.equals("agency") && typed.text(field).isEmpty() ? stored : typed(typed, field);
			if (!own.equals(stored) && !(field.equals("subject") && now.letter().secrecy().hidesSubject())) {
				told.add(wording.say("numbering.hand.beside", label(field), shown(stored), shown(own)));
			}
		});
		return List.copyOf(told);
	}

	private String corrected(HandWrittenView view, Correction correction) {
		return wording.say("numbering.hand.corrected.by", by(view, correction.deed()), correction.reason());
	}

	/** Each field with what stood and what stands there; of what the reader may not know that it is another now. */
	List<String> changes(Correction correction) {
		var changes = correction.after().changed(correction.before()).stream().map(field -> field.equals("scan")
				? wording.say("numbering.hand.change.scan")
				: wording.say("numbering.hand.change", label(field),
						shown(text(correction.before(), field)),
						shown(text(correction.after(), field))));
		var withheld = correction.withheld().stream()
				.map(field -> wording.say("numbering.hand.change.withheld", label(field)));
		return Stream.concat(changes, withheld).toList();
	}

	private String shown(String text) {
		return text.isEmpty() ? wording.say("numbering.hand.nothing") : text;
	}

	private String label(String field) {
		return wording.say(switch (field) {
			case "number" -> "numbering.column.number";
			case "on" -> "numbering.column.on";
			case "agency" -> "numbering.paper.agency.label";
			case "addressee" -> "numbering.paper.addressee.label";
			case "drafter" -> "numbering.paper.drafter";
			case "scan" -> "numbering.paper.file";
			default -> "numbering.paper.subject.label";
		});
	}

	private String text(HandWritten letter, String field) {
		return switch (field) {
			case "number" -> letter.number();
			case "on" -> wording.fullDay(letter.on());
			case "agency" -> deeds.agency(letter.agency());
			case "addressee" -> letter.addressee();
			case "drafter" -> title(letter.drafter());
			default -> letter.subject();
		};
	}

	private String typed(Posted posted, String field) {
		return switch (field) {
			case "on" -> posted.day("on").map(wording::fullDay).orElse("");
			case "agency" -> deeds.agency(posted.text("agency"));
			case "drafter" -> posted.text("drafter").isEmpty() ? title(null) : title(PositionId.of(posted.text("drafter")));
			case "number" -> posted.text("number").replaceAll("\\s+", " ");
			default -> posted.text(field);
		};
	}

	private String title(@Nullable PositionId drafter) {
		return drafter == null ? wording.say("numbering.paper.drafter.none") : directory.position(drafter).title();
	}
}
