package id.nirkertas.registry.web;

import id.nirkertas.paper.Paper;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.storage.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

	ScanDesk(Vault vault, Paper paper) {
		this.vault = vault;
		this.paper = paper;
	}

	/** Where none was chosen, a browser sends an empty one without a name. */
	static boolean isChosen(@Nullable MultipartFile upload) {
		return upload != null && !(upload.isEmpty() && name(upload).isEmpty());
	}

	/**
	 * Refuses with registry.scan-empty, registry.scan-too-large, registry.scan-no-pdf, or paper.busy while too many files are read.
	 */
	Scan take(MultipartFile upload) {
		if (upload.isEmpty()) {
			throw new RefusedException("registry.scan-empty", name(upload));
		}
		if (upload.getSize() > LIMIT) {
			throw new RefusedException("registry.scan-too-large", LIMIT_MEGABYTES, upload.getSize() / 1024 / 1024);
		}
		var bytes = bytes(upload);
		if (!isPdf(bytes)) {
			throw new RefusedException("registry.scan-no-pdf", name(upload));
		}
		var pages = pages(bytes, name(upload));
		return new Scan(vault.put(bytes, "application/pdf"), pages, name(upload));
	}

	private int pages(byte[] pdf, String name) {
		try {
			return paper.pages(pdf);
		} catch (RefusedException refusal) {
			throw refusal.code().equals("paper.busy") ? refusal : new RefusedException("registry.scan-no-pdf", name);
		}
	}

	private static boolean isPdf(byte[] bytes) {
		return new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1).contains("%PDF-");
	}

	private static byte[] bytes(MultipartFile upload) {
		try {
			return upload.getBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
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
