package id.nirkertas.letter;

import id.nirkertas.paper.Paper;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file somebody wants to put beside a letter: a PDF by what it holds, whatever it is called, of at most 50 MB. */
record UploadedPdf(String name, Path file) {

	private static final long LIMIT = 50L * 1024 * 1024;
	private static final int EDGE = 1024;
	private static final int NAME_LIMIT = 150;

	/**
	 * Refuses with letter.attachment-empty, letter.attachment-too-large, letter.attachment-locked, letter.attachment-no-pdf,
	 * paper.too-large, or paper.busy.
	 */
	static UploadedPdf of(String name, Path file, Paper paper) {
		try (var content = new RandomAccessFile(file.toFile(), "r")) {
			if (content.length() == 0) {
				throw new RefusedException("letter.attachment-empty", tidy(name));
			}
			if (content.length() > LIMIT) {
				throw new RefusedException("letter.attachment-too-large", tidy(name));
			}
			if (!edge(content, 0).contains("%PDF-")
					|| !edge(content, Math.max(0, content.length() - EDGE)).contains("%%EOF")) {
				throw new RefusedException("letter.attachment-no-pdf", tidy(name));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		open(tidy(name), file, paper);
		return new UploadedPdf(tidy(name), file);
	}

	/** Head and tail are easily written by hand. */
	private static void open(String name, Path file, Paper paper) {
		try {
			Verdict.when(paper.pages(file) > 0, "letter.attachment-no-pdf", name).orThrow();
		} catch (RefusedException refusal) {
			throw switch (refusal.code()) {
				case "paper.unreadable" -> new RefusedException("letter.attachment-no-pdf", name);
				case "paper.locked" -> new RefusedException("letter.attachment-locked", name);
				default -> refusal;
			};
		}
	}

	private static String edge(RandomAccessFile content, long from) throws IOException {
		content.seek(from);
		var bytes = new byte[(int) Math.min(EDGE, content.length() - from)];
		content.readFully(bytes);
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

	/** Some browsers send a whole path; what no file system likes is left out. */
	private static String tidy(String raw) {
		var last = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1)
				.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*]", "").strip();
		var named = last.isEmpty() ? "lampiran.pdf" : last;
		return named.length() <= NAME_LIMIT ? named : named.substring(named.length() - NAME_LIMIT);
	}
}
