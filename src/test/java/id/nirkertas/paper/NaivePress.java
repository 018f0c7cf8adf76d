package id.nirkertas.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import id.nirkertas.paper.Fonts.Cut;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * How the manual of the renderer prints a letter, to compare with: everything is read and parsed anew, the page is a text, and
 * the library writes what makes it PDF/A-3a and PDF/UA-1. Same template, same style sheet, same fonts, same text; neither
 * signature field nor metadata, so it does less.
 */
public final class NaivePress {

	private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	private final Fonts fonts = new Fonts(new Scripts(PaperSettings.usual()));
	private final Layout layout = new Layout();

	/** A letter without an emblem of its own. */
	public byte[] print(Sheet sheet) {
		var copy = Reading.of(sheet);
		var page = layout.fill(copy).replaceFirst("<link [^>]*>",
				"<style>" + Resources.text("/documents/paper.css") + Style.of(copy, fonts) + "</style>");
		var out = new ByteArrayOutputStream();
		// Words in other scripts would be drawn into it; these letters have none
		try (var unused = new PDDocument()) {
			var builder = new PdfRendererBuilder();
			builder.withHtmlContent(page, null);
			builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
			builder.usePdfUaAccessibility(true);
			builder.useColorProfile(SRGB);
			builder.useObjectDrawerFactory(new Drawings(new WordDrawing(unused)));
			var face = sheet.look().face();
			for (var cut : Cut.values()) {
				builder.useFont(() -> file(Fonts.family(face), cut), Fonts.family(face), cut.weight, cut.style, true);
			}
			builder.toStream(out);
			builder.run();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	private static InputStream file(String family, Cut cut) {
		return new ByteArrayInputStream(
				Resources.bytes("/liberation/" + family.replace(" ", "") + "-" + cut.file + ".ttf"));
	}
}
