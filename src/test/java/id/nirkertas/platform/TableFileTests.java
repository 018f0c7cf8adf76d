package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.Needs;
import id.nirkertas.office.Program;
import id.nirkertas.platform.TableFile.Column;
import id.nirkertas.platform.TableFile.Format;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Tables for spreadsheets: what goes in stands in a cell as it is, and is text. */
class TableFileTests {

	static final List<Column> COLUMNS = List.of(new Column("No.", 8), new Column("Hal & isi", 40));
	static final List<List<String>> ROWS = List.of(List.of("1/2026", "Undangan <rapat> & \"makan\"\nbaris kedua"),
			List.of("2/2026", "=HYPERLINK(\"https://jahat.example\")"), List.of("3/2026", "  Hal 😀 ꦱꦸꦫꦠ "),
			List.of("4/2026", ""));

	@TempDir
	Path folder;

	@Test
	void aCsvIsMarkedAsUtf8AndReckonsNothing() throws IOException {
		var text = new String(written(Format.CSV, ROWS), StandardCharsets.UTF_8);

		assertThat(text).isEqualTo("\uFEFF\"No.\",\"Hal & isi\"\r\n"
				+ "\"1/2026\",\"Undangan <rapat> & \"\"makan\"\"\nbaris kedua\"\r\n"
				+ "\"2/2026\",\"'=HYPERLINK(\"\"https://jahat.example\"\")\"\r\n"
				+ "\"3/2026\",\"  Hal 😀 ꦱꦸꦫꦠ \"\r\n\"4/2026\",\"\"\r\n");
	}

	@Test
	void aCsvReckonsNothingInWideSignsOrBehindABrokenLineEither() throws IOException {
		var text = new String(written(Format.CSV, List.of(List.of("＝1+1", "\n=1+1"))), StandardCharsets.UTF_8);

		assertThat(text).endsWith("\"'＝1+1\",\"'\n=1+1\"\r\n");
	}

	@Test
	void aWorkbookHoldsEveryCellAsText() throws Exception {
		var sheet = sheet(written(Format.XLSX, ROWS));
		var cells = sheet.getElementsByTagName("c");

		assertThat(IntStream.range(0, cells.getLength()).mapToObj(cells::item).map(Element.class::cast))
				.allSatisfy(cell -> assertThat(cell.getAttribute("t")).isEqualTo("inlineStr"))
				.extracting(Element::getTextContent).containsExactly("No.", "Hal & isi", "1/2026", ROWS.get(0).get(1),
						"2/2026",
						ROWS.get(1).get(1), "3/2026", ROWS.get(2).get(1), "4/2026", "");
		assertThat(sheet.getElementsByTagName("f").getLength()).as("formulas").isZero();
	}

	@Test
	void aWorkbookHasABoldHeadThatStaysAndColumnsAsWideAsTheyNeed() throws Exception {
		var bytes = written(Format.XLSX, ROWS);
		var sheet = sheet(bytes);

		var pane = (Element) sheet.getElementsByTagName("pane").item(0);
		assertThat(pane.getAttribute("state") + pane.getAttribute("ySplit")).isEqualTo("frozen1");
		assertThat(((Element) sheet.getElementsByTagName("col").item(1)).getAttribute("width")).isEqualTo("40");
		assertThat(((Element) sheet.getElementsByTagName("c").item(0)).getAttribute("s")).isEqualTo("1");
		assertThat(((Element) sheet.getElementsByTagName("c").item(2)).getAttribute("s")).isEqualTo("2");
		var styles = parsed(parts(bytes).getOrDefault("xl/styles.xml", new byte[0]));
		assertThat(((Element) ((Element) styles.getElementsByTagName("cellXfs").item(0)).getElementsByTagName("xf").item(1))
				.getAttribute("fontId")).isEqualTo("1");
		assertThat(((Element) styles.getElementsByTagName("font").item(1)).getElementsByTagName("b").getLength()).isOne();
	}

	@Test
	void leavesOutWhatNoWorkbookHoldsAndCutsWhatIsTooLong() throws Exception {
		var bytes = written(Format.XLSX,
				List.of(List.of("a\u0000b\u0007c\uFFFE\uD800d", "x".repeat(40_000)), List.of("_x0041_", "_x41_")));
		var cells = sheet(bytes).getElementsByTagName("c");

		assertThat(cells.item(2).getTextContent()).isEqualTo("abcd");
		assertThat(cells.item(3).getTextContent()).hasSize(XlsxFile.MOST_LETTERS).endsWith("x…");
		assertThat(cells.item(4).getTextContent()).as("read back as it was").isEqualTo("_x005F_x0041_");
		assertThat(cells.item(5).getTextContent()).isEqualTo("_x41_");
	}

	@Test
	void aSheetsNameIsOneThatSpreadsheetsTake() throws Exception {
		var bytes = new ByteArrayOutputStream();
		TableFile.open(Format.XLSX, bytes, "Agenda [2026]: 'masuk'/keluar, tahun berjalan", COLUMNS).close();

		var workbook = parsed(parts(bytes.toByteArray()).getOrDefault("xl/workbook.xml", new byte[0]));
		assertThat(((Element) workbook.getElementsByTagName("sheet").item(0)).getAttribute("name"))
				.isEqualTo("Agenda 2026 masuk keluar, tahun");
	}

	@Test
	void namesColumnsAsSpreadsheetsDo() {
		assertThat(List.of(0, 25, 26, 51, 52, 701, 702)).extracting(XlsxFile::letters).containsExactly("A", "Z", "AA", "AZ",
				"BA", "ZZ", "AAA");
	}

	@Test
	@Needs(Program.CALC)
	void isReadByAnOfficeSuiteAsItWasWritten() throws Exception {
		Files.write(folder.resolve("tabel.xlsx"), written(Format.XLSX, ROWS));

		var suite = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("settings").toUri(),
				"--headless",
				"--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1", "--outdir", folder.toString(),
				folder.resolve("tabel.xlsx").toString()).redirectErrorStream(true)
				.redirectOutput(folder.resolve("log").toFile()).start();
		assertThat(suite.waitFor(120, TimeUnit.SECONDS)).isTrue();

		assertThat(Files.readString(folder.resolve("tabel.csv"))).isEqualToNormalizingNewlines("""
				"No.","Hal & isi"
				"1/2026","Undangan <rapat> & ""makan""
				baris kedua"
				"2/2026","=HYPERLINK(""https://jahat.example"")"
				"3/2026","  Hal 😀 ꦱꦸꦫꦠ "
				"4/2026",
				""");
	}

	private static byte[] written(Format format, List<List<String>> rows) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var table = TableFile.open(format, bytes, "Agenda", COLUMNS)) {
			for (var row : rows) {
				table.row(row);
			}
		}
		return bytes.toByteArray();
	}

	private static Document sheet(byte[] workbook) throws Exception {
		return parsed(parts(workbook).getOrDefault("xl/worksheets/sheet1.xml", new byte[0]));
	}

	private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
		var parts = new LinkedHashMap<String, byte[]>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		return parts;
	}

	private static Document parsed(byte[] xml) throws Exception {
		var factory = DocumentBuilderFactory.newInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
	}
}
