package id.nirkertas.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What a file says of itself (XMP): its title, who issued it, and that it is PDF/A-3a and PDF/UA-1. The renderer can write this
 * too, in a tenth of the time of the whole letter.
 */
final class Identification {

	private static final String FORM = Resources.text("/documents/metadata.xml");

	private Identification() {
	}

	static void write(PDDocument pdf, Sheet sheet) throws IOException {
		var created = pdf.getDocumentInformation().getCreationDate();
		var text = FORM.replace("{title}", escaped(sheet.title()))
				.replace("{author}", escaped(sheet.author()))
				.replace("{created}", written(created));
		pdf.getDocumentCatalog()
				.setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
	}

	private static String written(Calendar created) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
				ZonedDateTime.ofInstant(created.toInstant(), created.getTimeZone().toZoneId())
						.truncatedTo(ChronoUnit.SECONDS));
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("{", "&#123;");
	}
}
