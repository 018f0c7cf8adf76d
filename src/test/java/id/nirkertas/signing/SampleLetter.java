package id.nirkertas.signing;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/** A page of PDF/A-2b with an empty signature field, as PDFBox writes it. */
final class SampleLetter {

	static final String FIELD = "tandaTangan";

	private SampleLetter() {
	}

	/** With a cross-reference stream, objects packed. */
	static byte[] packed() {
		return print(CompressParameters.DEFAULT_COMPRESSION, true);
	}

	/** With a cross-reference table, as PDF 1.4 has it; the form stands in the catalog itself. */
	static byte[] plain() {
		return print(CompressParameters.NO_COMPRESSION, true);
	}

	static byte[] withoutField() {
		return print(CompressParameters.DEFAULT_COMPRESSION, false);
	}

	private static byte[] print(CompressParameters compression, boolean field) {
		try (var document = new PDDocument()) {
			document.setVersion(1.7f);
			var page = new PDPage(PDRectangle.A4);
			document.addPage(page);
			try (var content = new PDPageContentStream(document, page)) {
				content.addRect(72, 600, 300, 12);
				content.addRect(72, 570, 340, 12);
				content.fill();
			}
			if (field) {
				addField(document, page);
			}
			archive(document);
			var out = new ByteArrayOutputStream();
			document.save(out, compression);
			return out.toByteArray();
		} catch (IOException | TransformerException | BadFieldValueException e) {
			throw new UncheckedIOException(new IOException(e));
		}
	}

	private static void addField(PDDocument document, PDPage page) throws IOException {
		var form = new PDAcroForm(document);
		document.getDocumentCatalog().setAcroForm(form);
		var field = new PDSignatureField(form);
		field.setPartialName(FIELD);
		var widget = field.getWidgets().getFirst();
		widget.setRectangle(new PDRectangle(0, 0, 0, 0));
		widget.setPage(page);
		widget.setPrinted(true);
		page.getAnnotations().add(widget);
		page.setAnnotations(List.of(widget));
		form.setFields(List.of(field));
		form.getCOSObject().removeItem(COSName.DA);
	}

	private static void archive(PDDocument document) throws IOException, TransformerException, BadFieldValueException {
		var day = new GregorianCalendar(2026, Calendar.NOVEMBER, 22);
		document.getDocumentInformation().setTitle("Undangan Rapat");
		document.getDocumentInformation().setCreationDate(day);
		var xmp = XMPMetadata.createXMPMetadata();
		var archival = xmp.createAndAddPDFAIdentificationSchema();
		archival.setPart(2);
		archival.setConformance("B");
		xmp.createAndAddDublinCoreSchema().setTitle("Undangan Rapat");
		xmp.createAndAddXMPBasicSchema().setCreateDate(day);
		var text = new ByteArrayOutputStream();
		new XmpSerializer().serialize(xmp, text, true);
		var metadata = new PDMetadata(document);
		metadata.importXMPMetadata(text.toByteArray());
		document.getDocumentCatalog().setMetadata(metadata);
		var colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
		var intent = new PDOutputIntent(document, new ByteArrayInputStream(colours));
		intent.setInfo("sRGB");
		intent.setOutputConditionIdentifier("sRGB");
		document.getDocumentCatalog().addOutputIntent(intent);
	}
}
