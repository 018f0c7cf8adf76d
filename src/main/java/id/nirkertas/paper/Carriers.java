package id.nirkertas.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The characters of drawn words as text without ink, in a font whose glyphs are all empty: who selects, searches or reads out a
 * word finds its letters at their place. They stand from left to right, as those of any other text do.
 */
final class Carriers {

	private static final COSName NAME = COSName.getPDFName("T");
	private static final COSName GLYPH = COSName.getPDFName("e");
	/** Codes of one byte; 0 is left out, which some readers take for the end. */
	private static final int MOST = 255;
	/** Characters that touch might be taken for a letter and its accent. */
	private static final double APART = 0.01;
	/** Half of the size, as letters are: readers guess from it how large the letters of such a font are. */
	private static final int WIDTH = 500;

	private final PDDocument pdf;
	private COSDictionary font = new COSDictionary();
	private final Map<Character, Integer> codes = new HashMap<>();

	Carriers(PDDocument pdf) {
		this.pdf = pdf;
	}

	/** The instructions that show the characters of a word over its width. */
	String show(WordShape shape, PDResources resources) throws IOException {
		var text = shape.leftToRight();
		if (codes.size() + text.length() > MOST) {
			finish();
			codes.clear();
			font = new COSDictionary();
		}
		var named = new COSDictionary();
		named.setItem(NAME, font);
		resources.getCOSObject().setItem(COSName.FONT, named);
		var shown = text.chars().map(character -> codes.computeIfAbsent((char) character, _ -> codes.size() + 1))
				.mapToObj("%02X"::formatted).collect(Collectors.joining());
		return String.format(Locale.ROOT, "BT 3 Tr %.2f Tc /T 1 Tf %.2f 0 0 %d 0 %.0f Tm <%s> Tj ET%n", APART,
				shape.advance() / text.length() / (APART + WIDTH / 1000.0), WordShape.EM, shape.below(), shown);
	}

	/** Writes the font, once it is known what it has. */
	void finish() throws IOException {
		if (codes.isEmpty()) {
			return;
		}
		font.setItem(COSName.TYPE, COSName.FONT);
		font.setItem(COSName.SUBTYPE, COSName.TYPE3);
		font.setItem(COSName.FONT_BBOX, new PDRectangle(0, -200, 1000, 1000));
		font.setItem(COSName.FONT_MATRIX, array(0.001f, 0, 0, 0.001f, 0, 0));
		font.setItem(COSName.RESOURCES, new COSDictionary());
		var glyphs = new COSDictionary();
		glyphs.setItem(GLYPH, stream(WIDTH + " 0 d0\n"));
		font.setItem(COSName.CHAR_PROCS, glyphs);
		var differences = new COSArray();
		differences.add(COSInteger.ONE);
		var widths = new COSArray();
		for (var code = 1; code <= codes.size(); code++) {
			differences.add(GLYPH);
			widths.add(COSInteger.get(WIDTH));
		}
		var encoding = new COSDictionary();
		encoding.setItem(COSName.TYPE, COSName.ENCODING);
		encoding.setItem(COSName.DIFFERENCES, differences);
		font.setItem(COSName.ENCODING, encoding);
		font.setInt(COSName.FIRST_CHAR, 1);
		font.setInt(COSName.LAST_CHAR, codes.size());
		font.setItem(COSName.WIDTHS, widths);
		font.setItem(COSName.TO_UNICODE, stream(characters()));
	}

	private String characters() {
		var lines = codes.entrySet().stream().sorted(Map.Entry.comparingByValue())
				.map(entry -> "<%02X> <%04X>".formatted(entry.getValue(), (int) entry.getKey())).toList();
		var map = new StringBuilder("""
				/CIDInit /ProcSet findresource begin
				12 dict begin
				begincmap
				/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
				/CMapName /Adobe-Identity-UCS def
				/CMapType 2 def
				1 begincodespacerange
				<00> <FF>
				endcodespacerange
				""");
		// No more than a hundred stand in one list
		for (var from = 0; from < lines.size(); from += 100) {
			var some = lines.subList(from, Math.min(lines.size(), from + 100));
			map.append(some.size()).append(" beginbfchar\n").append(String.join("\n", some)).append("\nendbfchar\n");
		}
		return map.append("""
				endcmap
				CMapName currentdict /CMap defineresource pop
				end
				end
				""").toString();
	}

	private COSStream stream(String content) throws IOException {
		var stream = pdf.getDocument().createCOSStream();
		try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
			out.write(content.getBytes(StandardCharsets.US_ASCII));
		}
		return stream;
	}

	private static COSArray array(float... numbers) {
		var array = new COSArray();
		array.setFloatArray(numbers);
		return array;
	}
}
