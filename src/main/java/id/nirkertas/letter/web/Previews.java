package id.nirkertas.letter.web;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.paper.Paper;
import id.nirkertas.paper.PrintedPaper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The paper as it lies on the desk, kept for a while: its pages are asked for one by one. A secret one is never kept. */
@Component
class Previews {

	private static final int KEPT = 32;
	private static final int WIDTH = 1100;
	/** Beside a list. */
	private static final int SMALL = 560;

	private final Letters letters;
	private final Paper paper;
	private final OfficeClock clock;
	private final Map<String, PrintedPaper> printed = new LinkedHashMap<>(KEPT, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, PrintedPaper> eldest) {
			return size() > KEPT;
		}
	};

	Previews(Letters letters, Paper paper, OfficeClock clock) {
		this.letters = letters;
		this.paper = paper;
		this.clock = clock;
	}

	/** Changes with every save, attachment and signature, and with the day. */
	String tag(LetterView letter) {
		var file = letter.file();
		return file != null
				? file.hex()
				: "%s-%d-%d-%d-%s".formatted(letter.id(), letter.revision(), letter.changedAt().toEpochMilli(),
						letter.attachments().size(), clock.today());
	}

	/** The pages there are to look at; none while a draft cannot be printed. */
	List<Integer> pages(LetterView letter) {
		var count = letter.file() == null ? letters.pages(letter.id()) : of(letter).pages();
		return IntStream.rangeClosed(1, count).boxed().toList();
	}

	PrintedPaper of(LetterView letter) {
		if (letter.content().secrecy().hidesSubject()) {
			return letters.paper(letter.id());
		}
		var tag = tag(letter);
		synchronized (printed) {
			var kept = printed.get(tag);
			if (kept != null) {
				return kept;
			}
		}
		var fresh = letters.paper(letter.id());
		synchronized (printed) {
			printed.put(tag, fresh);
		}
		return fresh;
	}

	byte[] picture(LetterView letter, int page, boolean small) {
		var desk = of(letter);
		if (page < 1 || page > desk.pages()) {
			throw new NoSuchElementException("page " + page);
		}
		return paper.picture(desk.pdf(), page, small ? SMALL : WIDTH);
	}
}
