package id.nirkertas.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files as somebody outside makes them, in good faith or bad: one page, filled piece by piece. */
public final class ForeignPdf implements AutoCloseable {

	static final COSName FORM = COSName.getPDFName("Formulir");

	private final PDDocument pdf = new PDDocument();
	private final PDPage page = new PDPage(PDRectangle.A4);

	ForeignPdf() {
		pdf.addPage(page);
	}

	/** Its letters A are characters that no text may hold. */
	public static byte[] withNul() {
		try (var foreign = new ForeignPdf()) {
			var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
			font.getCOSObject().setItem(COSName.TO_UNICODE, foreign.stream("""
					/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
					1 begincodespacerange <00> <FF> endcodespacerange
					1 beginbfchar <41> <0000> endbfchar
					endcmap end end
					"""));
			foreign.write(foreign.page, font, 12, "SURAT TUGAS");
			return foreign.bytes();
		}
	}

	/** No word stands there twice. */
	public static byte[] ofWords(int pages, int words) {
		try (var foreign = new ForeignPdf()) {
			var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
			for (var n = 0; n < pages; n++) {
				var page = new PDPage();
				foreign.pdf.addPage(page);
				var first = 1_000_000 + n * words;
				foreign.write(page, font, 5, IntStream.range(0, words / 10).mapToObj(line -> IntStream.range(0, 10)
						.mapToObj(word -> "" + (first + line * 10 + word)).collect(Collectors.joining(" ")))
						.toArray(String[]::new));
			}
			return foreign.bytes();
		}
	}

	/** One letter again and again, each of which is said to be that text. */
	static byte[] saying(String text, int times) {
		try (var foreign = new ForeignPdf()) {
			var said = new COSDictionary();
			said.setString(COSName.ACTUAL_TEXT, text);
			var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA).getCOSObject();
			foreign.says("/Span /Formulir BDC BT /Formulir 5 Tf (A) Tj ET EMC 1 0 0 1 9 0 cm ".repeat(times),
					COSName.PROPERTIES, said);
			foreign.page.getResources().getCOSObject().setItem(COSName.FONT,
					resources(COSName.FONT, font).getDictionaryObject(COSName.FONT));
			return foreign.bytes();
		}
	}

	/** A form that calls another ten times, which calls another ten times, and so on. */
	public static byte[] ofForms(int depth) {
		try (var foreign = new ForeignPdf()) {
			foreign.draws(foreign.nested(depth));
			return foreign.bytes();
		}
	}

	COSStream nested(int depth) {
		var form = form("0 0 1 1 re f");
		for (var level = 1; level < depth; level++) {
			form = form("/Formulir Do ".repeat(10), COSName.XOBJECT, form);
		}
		return form;
	}

	COSStream form(String content) {
		var form = stream(content);
		form.setItem(COSName.TYPE, COSName.XOBJECT);
		form.setItem(COSName.SUBTYPE, COSName.FORM);
		form.setItem(COSName.BBOX, new PDRectangle(0, 0, 500, 500).getCOSArray());
		form.setItem(COSName.RESOURCES, new COSDictionary());
		return form;
	}

	COSStream form(String content, COSName kind, COSBase named) {
		var form = form(content);
		form.setItem(COSName.RESOURCES, resources(kind, named));
		return form;
	}

	COSStream pattern(COSStream form) {
		form.setItem(COSName.TYPE, COSName.PATTERN);
		form.removeItem(COSName.SUBTYPE);
		form.setInt(COSName.PATTERN_TYPE, 1);
		form.setInt(COSName.PAINT_TYPE, 1);
		form.setInt(COSName.TILING_TYPE, 1);
		form.setInt(COSName.X_STEP, 500);
		form.setInt(COSName.Y_STEP, 500);
		return form;
	}

	/** A font whose one letter is drawn so. */
	COSDictionary font(COSStream glyph) {
		var glyphs = new COSDictionary();
		glyphs.setItem(COSName.getPDFName("a"), glyph);
		var font = new COSDictionary();
		font.setItem(COSName.TYPE, COSName.FONT);
		font.setItem(COSName.SUBTYPE, COSName.TYPE3);
		font.setItem(COSName.CHAR_PROCS, glyphs);
		return font;
	}

	COSDictionary mask(COSStream group) {
		var mask = new COSDictionary();
		mask.setItem(COSName.S, COSName.LUMINOSITY);
		mask.setItem(COSName.G, group);
		var state = new COSDictionary();
		state.setItem(COSName.SMASK, mask);
		return state;
	}

	COSStream image(byte[] content, COSBase filters) {
		var image = raw(content);
		image.setItem(COSName.TYPE, COSName.XOBJECT);
		image.setItem(COSName.SUBTYPE, COSName.IMAGE);
		image.setItem(COSName.FILTER, filters);
		image.setInt(COSName.WIDTH, 1);
		image.setInt(COSName.HEIGHT, 1);
		image.setInt(COSName.BITS_PER_COMPONENT, 8);
		image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
		return image;
	}

	/** A stamp that looks so. */
	ForeignPdf stamped(COSStream look) {
		var looks = new COSDictionary();
		looks.setItem(COSName.N, look);
		var stamp = new COSDictionary();
		stamp.setItem(COSName.TYPE, COSName.ANNOT);
		stamp.setItem(COSName.SUBTYPE, COSName.getPDFName("Stamp"));
		stamp.setItem(COSName.RECT, new PDRectangle(10, 10, 100, 100).getCOSArray());
		stamp.setInt(COSName.F, 4);
		stamp.setItem(COSName.AP, looks);
		page.getCOSObject().setItem(COSName.ANNOTS, new COSArray(List.of(stamp)));
		return this;
	}

	ForeignPdf draws(COSStream object) {
		return says("/Formulir Do ", COSName.XOBJECT, object);
	}

	ForeignPdf says(String content, COSName kind, COSBase named) {
		page.setResources(new PDResources(resources(kind, named)));
		return says(stream(content));
	}

	ForeignPdf says(COSBase content) {
		page.getCOSObject().setItem(COSName.CONTENTS, content);
		return this;
	}

	COSStream stream(String content) {
		return raw(content.getBytes(StandardCharsets.ISO_8859_1));
	}

	COSStream raw(byte[] content) {
		try {
			return new PDStream(pdf, new ByteArrayInputStream(content)).getCOSObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	COSStream packed(byte[] content) {
		try {
			return new PDStream(pdf, new ByteArrayInputStream(content), COSName.FLATE_DECODE).getCOSObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static COSDictionary resources(COSName kind, COSBase named) {
		var all = new COSDictionary();
		all.setItem(FORM, named);
		var resources = new COSDictionary();
		resources.setItem(kind, all);
		return resources;
	}

	private void write(PDPage on, PDType1Font font, int size, String... lines) {
		try (var text = new PDPageContentStream(pdf, on)) {
			text.beginText();
			text.setFont(font, size);
			text.newLineAtOffset(20, 760);
			for (var line : lines) {
				text.showText(line);
				text.newLineAtOffset(0, -7);
			}
			text.endText();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	byte[] bytes() {
		try {
			var out = new ByteArrayOutputStream();
			pdf.save(out);
			return out.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void close() {
		try {
			pdf.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
