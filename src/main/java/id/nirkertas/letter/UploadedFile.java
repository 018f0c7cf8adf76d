package id.nirkertas.letter;

import id.nirkertas.paper.Paper;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import id.nirkertas.storage.Format;
import id.nirkertas.storage.Recognized;
import id.nirkertas.storage.Unfit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file somebody wants to put beside a letter: of a format by what it holds, under a name that says so, of at most 50 MB. */
record UploadedFile(String name, Format format, Path file) {

	private static final long LIMIT = 50L * 1024 * 1024;
	private static final int NAME_LIMIT = 150;
	private static final String UNNAMED = "lampiran";

	/**
	 * Refuses with letter.attachment-empty, letter.attachment-too-large, letter.attachment-unfit (which says why),
	 * letter.attachment-locked, letter.attachment-no-pdf, paper.too-large, or paper.busy.
	 */
	static UploadedFile of(String name, Path file, Paper paper) {
		var tidy = tidy(name);
		var length = length(file);
		Verdict.when(length > 0, "letter.attachment-empty", tidy)
				.and(Verdict.when(length <= LIMIT, "letter.attachment-too-large", tidy)).orThrow();
		return switch (Recognized.of(file)) {
			case Unfit unfit -> throw new RefusedException("letter.attachment-unfit", tidy, unfit);
			case Format format -> {
				if (format == Format.PDF) {
					open(tidy, file, paper);
				}
				yield new UploadedFile(format.named(tidy), format, file);
			}
		};
	}

	private static long length(Path file) {
		try {
			return Files.size(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The head of a PDF is easily written by hand, and what it runs is no part of a letter. */
	private static void open(String name, Path file, Paper paper) {
		try {
			Verdict.when(paper.pages(file) > 0, "letter.attachment-no-pdf", name).orThrow();
			Verdict.when(!paper.acts(file), "letter.attachment-unfit", name, Unfit.ACTING).orThrow();
		} catch (RefusedException refusal) {
			throw switch (refusal.code()) {
				case "paper.unreadable" -> new RefusedException("letter.attachment-no-pdf", name);
				case "paper.locked" -> new RefusedException("letter.attachment-locked", name);
				default -> refusal;
			};
		}
	}

	/** Some browsers send a whole path; what no file system likes is left out. */
	private static String tidy(String raw) {
		var last = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1)
				.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*]", "").replaceFirst("[. ]+$", "").strip();
		var named = last.isEmpty() ? UNNAMED : last;
		return named.length() <= NAME_LIMIT ? named : named.substring(named.length() - NAME_LIMIT);
	}
}
