package id.nirkertas.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** What a scanner made of empty sheets. */
final class Scan {

	private Scan() {
	}

	static byte[] pages(int pages) {
		try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
			for (var page = 0; page < pages; page++) {
				document.addPage(new PDPage());
			}
			document.save(bytes);
			return bytes.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
