package id.nirkertas.integration;

import id.nirkertas.office.Staff;
import id.nirkertas.registry.Channel;
import id.nirkertas.registry.Received;
import id.nirkertas.registry.Standing;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.storage.StoredFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Letters of a ministry as the courier brings them; each has a number of its own. */
public final class IncomingMail {

	static final String SENDER = "Direktur Jenderal Contoh Pembinaan Daerah";
	static final String SUBJECT = "Permintaan Data Layanan Digital Daerah";

	private IncomingMail() {
	}

	static String number() {
		return "B-451/KUC/" + UUID.randomUUID();
	}

	public static Received letter(Staff staff, StoredFile scan, Secrecy secrecy) {
		return new Received(Channel.COURIER, SENDER, number(), Staff.today(), SUBJECT,
				Urgency.URGENT, secrecy, "000.8.3", staff.position("KABAN.BAPPEDA").id(), Standing.ADDRESSEE, scan, null);
	}

	/** So many empty pages; no two scans are the same file. */
	public static byte[] scan(int pages) {
		try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
			for (var page = 0; page < pages; page++) {
				document.addPage(new PDPage());
			}
			document.setDocumentId(ThreadLocalRandom.current().nextLong());
			document.save(bytes);
			return bytes.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
