package id.nirkertas.letter.web;

import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.paper.Paper;
import id.nirkertas.paper.PrintedPaper;
import id.nirkertas.shared.RefusedException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * The paper as it lies on the desk, kept for a while: its pages are asked for one by one, and a page that looks as before is not
 * drawn again. Of a secret one nothing is kept.
 */
@Component
class Previews {

	private static final int KEPT = 32;
	private static final int PICTURES = 128;
	private static final int WIDTH = 1100;
	/** Beside a list. */
	private static final int SMALL = 560;
	/** What a drafter sees first. */
	private static final int IN_SIGHT = 2;

	/** A print and what its pages show. */
	private record Print(PrintedPaper paper, List<String> faces) {
	}

	private record Picture(String face, int width) {
	}

	private final Letters letters;
	private final Paper paper;
	private final Map<String, Print> prints = atMost(KEPT);
	private final Map<Picture, CompletableFuture<byte[]>> pictures = atMost(PICTURES);
	/** Off the threads that answer, which would wait for each other on a processor. */
	private final Executor pens = work -> Thread.ofPlatform().daemon().name("preview").start(work);

	Previews(Letters letters, Paper paper) {
		this.letters = letters;
		this.paper = paper;
	}

	private static <K, V> Map<K, V> atMost(int kept) {
		return Collections.synchronizedMap(new LinkedHashMap<>(kept, 0.75f, true) {
			@Override
			protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
				return size() > kept;
			}
		});
	}

	/** Changes with whatever is printed. */
	String tag(LetterView letter) {
		var file = letter.file();
		return file != null ? file.hex() : letters.look(letter.id());
	}

	/** The pages there are to look at; none while a draft cannot be printed. */
	List<Integer> pages(LetterView letter) {
		var count = letter.file() == null ? letters.pages(letter.id()) : of(letter).pages();
		return IntStream.rangeClosed(1, count).boxed().toList();
	}

	/** For the address of each page: it changes with what the page shows. Of a secret paper all change together. */
	List<String> faces(LetterView letter) {
		var pages = pages(letter).size();
		return pages == 0 || letter.content().secrecy().hidesSubject()
				? Collections.nCopies(pages, Integer.toString(tag(letter).hashCode()))
				: print(letter).faces();
	}

	/** Begins to draw what will be asked for in a moment. */
	void prepare(LetterView letter) {
		if (!letter.content().secrecy().hidesSubject()) {
			var pages = Math.min(IN_SIGHT, pages(letter).size());
			if (pages > 0) {
				var print = print(letter);
				IntStream.rangeClosed(1, pages).forEach(page -> drawn(print, page, WIDTH));
			}
		}
	}

	PrintedPaper of(LetterView letter) {
		return letter.content().secrecy().hidesSubject() ? letters.paper(letter.id()) : print(letter).paper();
	}

	byte[] picture(LetterView letter, int page, boolean small) {
		var width = small ? SMALL : WIDTH;
		if (letter.content().secrecy().hidesSubject()) {
			return drawing(of(letter), page, width);
		}
		try {
			return drawn(print(letter), page, width).join();
		} catch (CompletionException e) {
			throw e.getCause() instanceof RefusedException refusal ? refusal : e;
		}
	}

	private Print print(LetterView letter) {
		var tag = tag(letter);
		var kept = prints.get(tag);
		if (kept != null) {
			return kept;
		}
		var printed = letters.paper(letter.id());
		var fresh = new Print(printed, paper.facesOfPrint(printed.pdf()));
		prints.put(tag, fresh);
		return fresh;
	}

	private CompletableFuture<byte[]> drawn(Print print, int page, int width) {
		check(print.paper(), page);
		var picture = new Picture(print.faces().get(page - 1), width);
		var begun = pictures.get(picture);
		if (begun != null && !begun.isCompletedExceptionally()) {
			return begun;
		}
		var drawing = CompletableFuture.supplyAsync(() -> drawing(print.paper(), page, width), pens);
		pictures.put(picture, drawing);
		return drawing;
	}

	/** Drawn anew each time. */
	byte[] drawing(PrintedPaper print, int page, int width) {
		check(print, page);
		return paper.pictureOfPrint(print.pdf(), page, width);
	}

	private static void check(PrintedPaper print, int page) {
		if (page < 1 || page > print.pages()) {
			throw new NoSuchElementException("page " + page);
		}
	}
}
