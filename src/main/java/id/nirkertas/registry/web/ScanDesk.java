package id.nirkertas.registry.web;

import id.nirkertas.paper.Paper;
import id.nirkertas.platform.UploadOnDisk;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import id.nirkertas.storage.Format;
import id.nirkertas.storage.Recognized;
import id.nirkertas.storage.Screening;
import id.nirkertas.storage.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes a scan from a browser: a PDF by what it holds, whatever it is called, and of bounded size. */
@Component
class ScanDesk {

	static final int LIMIT_MEGABYTES = 50;
	private static final long LIMIT = LIMIT_MEGABYTES * 1024L * 1024L;
	private static final int NAME_LIMIT = 120;

	private final Vault vault;
	private final Paper paper;
	private final Screening screening;

	ScanDesk(Vault vault, Paper paper, Screening screening) {
		this.vault = vault;
		this.paper = paper;
		this.screening = screening;
	}

	/** Where none was chosen, a browser sends an empty one without a name. */
	static boolean isChosen(@Nullable MultipartFile upload) {
		return upload != null && !(upload.isEmpty() && name(upload).isEmpty());
	}

	/**
	 * Refuses with registry.scan-empty, registry.scan-too-large, registry.scan-no-pdf, with paper.busy while too many files are read,
	 * and as {@link Screening} does.
	 */
	Scan take(Actor by, MultipartFile upload) {
		if (upload.isEmpty()) {
			throw new RefusedException("registry.scan-empty", name(upload));
		}
		if (upload.getSize() > LIMIT) {
			throw new RefusedException("registry.scan-too-large", LIMIT_MEGABYTES, upload.getSize() / 1024 / 1024);
		}
		try (var file = UploadOnDisk.of(upload)) {
			Verdict.when(Recognized.of(file.path()) == Format.PDF, "registry.scan-no-pdf", name(upload)).orThrow();
			var pages = pages(file.path(), name(upload));
			screening.pass(by, null, file.path());
			return new Scan(vault.put(file.path(), Format.PDF.mediaType()), pages, name(upload));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private int pages(Path pdf, String name) {
		try {
			return paper.pages(pdf);
		} catch (RefusedException refusal) {
			throw refusal.code().equals("paper.busy") ? refusal : new RefusedException("registry.scan-no-pdf", name);
		}
	}

	/** Some browsers send a whole path. */
	private static String name(MultipartFile upload) {
		var sent = upload.getOriginalFilename() == null ? "" : upload.getOriginalFilename();
		var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1).replaceAll("\\p{Cntrl}", "")
				.strip();
		return last.length() <= NAME_LIMIT ? last : last.substring(last.length() - NAME_LIMIT);
	}
}
