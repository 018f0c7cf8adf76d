package id.nirkertas.platform;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook of one sheet as ISO/IEC 29500 has it, small enough to be written without a library: its head is bold, stays in
 * sight and is printed on every page; every cell is text that stands in the sheet itself, so that no row is held in memory.
 */
public final class XlsxFile implements TableFile {

	/** A sheet holds no more. */
	static final int MOST_ROWS = 1_048_576;
	/** A cell holds no more. */
	static final int MOST_LETTERS = 32_767;
	/** A sheet's name holds no more, and none of these signs. */
	private static final int LONGEST_NAME = 31;
	private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\[\\]:*?/\\\\'\\s]+");
	/** The format reads this as the sign with that number. */
	private static final Pattern READ_AS_A_SIGN = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
	private static final int HEAD = 1;
	private static final int LINE = 2;

	private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String TYPES = XML
			+ """
					<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
					<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
					<Default Extension="xml" ContentType="application/xml"/>\
					<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
					<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
					<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
					</Types>""";
	private static final String ROOT = XML + """
			<Relationships xmlns="%s"><Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/>\
			</Relationships>""".formatted(RELATIONS, OFFICE);
	private static final String PARTS = XML + """
			<Relationships xmlns="%s"><Relationship Id="rId1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/>\
			<Relationship Id="rId2" Type="%s/styles" Target="styles.xml"/></Relationships>"""
			.formatted(RELATIONS, OFFICE, OFFICE);
	/** As they are; bold; wrapped at the top of its row. */
	private static final String STYLES = XML
			+ """
					<styleSheet xmlns="%s"><fonts count="2"><font><sz val="10"/><name val="Arial"/></font>\
					<font><b/><sz val="10"/><name val="Arial"/></font></fonts>\
					<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
					<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
					<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
					<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
					<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1">\
					<alignment vertical="top" wrapText="1"/></xf>\
					<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">\
					<alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>"""
					.formatted(MAIN);

	private final ZipOutputStream parts;
	private final Writer sheet;
	private int rows;

	XlsxFile(OutputStream into, String name, List<Column> columns) throws IOException {
		parts = new ZipOutputStream(into, StandardCharsets.UTF_8);
		sheet = new BufferedWriter(new OutputStreamWriter(parts, StandardCharsets.UTF_8));
		part("[Content_Types].xml", TYPES);
		part("_rels/.rels", ROOT);
		part("xl/workbook.xml", workbook(NOT_IN_A_NAME.matcher(name).replaceAll(" ").strip()));
		part("xl/_rels/workbook.xml.rels", PARTS);
		part("xl/styles.xml", STYLES);
		parts.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
		sheet.write(opening(columns));
		row(columns.stream().map(Column::name).toList(), HEAD);
	}

	private static String workbook(String name) {
		var cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).strip() : name;
		return XML
				+ """
						<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="%s" sheetId="1" r:id="rId1"/></sheets>\
						<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'%s'!$1:$1</definedName></definedNames>\
						</workbook>"""
						.formatted(MAIN, OFFICE, escaped(cut), escaped(cut));
	}

	private static String opening(List<Column> columns) {
		var opening = new StringBuilder(XML)
				.append("""
						<worksheet xmlns="%s"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">\
						<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>"""
						.formatted(MAIN));
		IntStream.range(0, columns.size()).forEach(
				place -> opening.append("<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>".formatted(place + 1,
						place + 1, columns.get(place).width())));
		return opening.append("</cols><sheetData>").toString();
	}

	@Override
	public void row(List<String> cells) throws IOException {
		row(cells, LINE);
	}

	private void row(List<String> cells, int style) throws IOException {
		if (rows == MOST_ROWS) {
			throw new IllegalStateException("More rows than a sheet holds");
		}
		rows++;
		sheet.write("<row r=\"%d\">".formatted(rows));
		for (var place = 0; place < cells.size(); place++) {
			sheet.write(
					"<c r=\"%s%d\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">".formatted(letters(place), rows,
							style));
			sheet.write(escaped(cells.get(place)));
			sheet.write("</t></is></c>");
		}
		sheet.write("</row>");
	}

	/** On sheets of A4 lying down. */
	@Override
	public void close() throws IOException {
		sheet.write(
				"</sheetData><pageMargins left=\"0.5\" right=\"0.5\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>"
						+ "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>");
		sheet.flush();
		parts.closeEntry();
		sheet.close();
	}

	private void part(String name, String content) throws IOException {
		parts.putNextEntry(new ZipEntry(name));
		parts.write(content.getBytes(StandardCharsets.UTF_8));
		parts.closeEntry();
	}

	/** A for the first, AA behind Z. */
	static String letters(int place) {
		return (place < 26 ? "" : letters(place / 26 - 1)) + (char) ('A' + place % 26);
	}

	/** What XML cannot hold is left out. */
	private static String escaped(String text) {
		var whole = text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS - 1) + "…" : text;
		var escaped = new StringBuilder(whole.length());
		READ_AS_A_SIGN.matcher(whole).replaceAll("_x005F_").codePoints().filter(XlsxFile::isInXml)
				.forEach(sign -> append(escaped, sign));
		return escaped.toString();
	}

	private static void append(StringBuilder escaped, int sign) {
		switch (sign) {
			case '&' -> escaped.append("&amp;");
			case '<' -> escaped.append("&lt;");
			case '>' -> escaped.append("&gt;");
			case '"' -> escaped.append("&quot;");
			default -> escaped.appendCodePoint(sign);
		}
	}

	private static boolean isInXml(int sign) {
		return sign == '\t' || sign == '\n' || sign >= ' ' && !(sign >= 0xD800 && sign <= 0xDFFF) && sign != 0xFFFE
				&& sign != 0xFFFF;
	}
}
