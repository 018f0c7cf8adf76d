package id.nirkertas.letter.web;

import id.nirkertas.directory.Unit;
import id.nirkertas.letter.Kind;
import id.nirkertas.letter.LetterheadLines;
import id.nirkertas.letter.Specimens;
import id.nirkertas.paper.Paper;
import id.nirkertas.paper.PrintedPaper;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.RefusedException;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** A sample letter as pictures that come with the page: they show what is typed and not stored, so they have no address. */
@Component
class SpecimenPictures {

	private static final int WIDTH = 900;
	private static final int MOST_PAGES = 3;

	/**
	 * @param number  how a number of the kind reads; empty where that is not known
	 * @param pages   each with its picture
	 * @param refusal why there are none; empty where there are
	 */
	record Shown(String number, List<String> pages, String refusal) {
	}

	private final Specimens specimens;
	private final Paper paper;
	private final Wording wording;

	SpecimenPictures(Specimens specimens, Paper paper, Wording wording) {
		this.specimens = specimens;
		this.paper = paper;
		this.wording = wording;
	}

	Shown of(Kind kind, Unit agency) {
		return shown(() -> specimens.number(kind, agency), () -> specimens.print(kind, agency));
	}

	Shown of(Unit agency, LetterheadLines lines) {
		return shown(() -> "", () -> specimens.print(agency, lines));
	}

	Shown none(RefusedException refusal) {
		return new Shown("", List.of(), wording.say(refusal.code(), refusal.details().toArray()));
	}

	private Shown shown(Supplier<String> number, Supplier<PrintedPaper> print) {
		try {
			var printed = print.get();
			return new Shown(number.get(), IntStream.rangeClosed(1, Math.min(MOST_PAGES, printed.pages()))
					.mapToObj(page -> "data:image/png;base64,"
							+ Base64.getEncoder().encodeToString(paper.picture(printed.pdf(), page, WIDTH)))
					.toList(), "");
		} catch (RefusedException refusal) {
			return none(refusal);
		}
	}
}
