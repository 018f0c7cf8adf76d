package id.nirkertas.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * LibreOffice as a peer of the press: {@code soffice --headless --convert-to pdf} of documents with the words of a letter, to
 * PDF/A-3 with tags. It sets plain paragraphs: no letterhead, no columns, no emblem, so it does less.
 */
final class OfficeSuite {

	private static final String AS_ARCHIVED = "pdf:writer_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"3\"},"
			+ "\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}}";
	private static final Duration PATIENCE = Duration.ofMinutes(5);
	private static final String DOCUMENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
				xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
				xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
				office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
			<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.26cm"
				fo:text-align="justify"/><style:text-properties style:font-name="Liberation Sans" fo:font-family="Liberation Sans"
				fo:font-size="12pt" fo:language="id" fo:country="ID"/></style:default-style></office:styles>
			<office:body><office:text>%s</office:text></office:body></office:document>
			""";

	private final Path program;
	private final Path folder;

	private OfficeSuite(Path program, Path folder) {
		this.program = program;
		this.folder = folder;
	}

	/** Nothing where it is not installed; it works in a folder of its own, and keeps its settings there. */
	static Optional<OfficeSuite> installed(Path folder) {
		return List.of("/usr/bin", "/usr/local/bin", "/opt/libreoffice/program").stream()
				.map(place -> Path.of(place, "soffice"))
				.filter(Files::isExecutable).findFirst().map(program -> new OfficeSuite(program, folder));
	}

	/** Processor time of the command in milliseconds a document, so many converted by one command. */
	double cpuMillis(List<String> paragraphs, int documents) throws IOException, InterruptedException {
		var files = new ArrayList<String>();
		for (var number = 1; number <= documents; number++) {
			var file = folder.resolve("letter-" + number + ".fodt");
			Files.writeString(file, DOCUMENT.formatted(written(paragraphs)));
			files.add(file.toString());
		}
		var command = new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%U %S'; time \"$@\" > /dev/null 2>&1", "time",
				program.toString(), "-env:UserInstallation=" + folder.resolve("settings").toUri(), "--headless",
				"--convert-to",
				AS_ARCHIVED, "--outdir", folder.toString()));
		command.addAll(files);
		var run = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("time").toFile())
				.start();
		if (!run.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
			run.descendants().forEach(ProcessHandle::destroyForcibly);
			run.destroyForcibly();
			throw new IllegalStateException("LibreOffice did not end");
		}
		checkPrinted(documents);
		return millis(Files.readString(folder.resolve("time"))) / documents;
	}

	private void checkPrinted(int documents) throws IOException {
		for (var number : IntStream.rangeClosed(1, documents).toArray()) {
			var printed = folder.resolve("letter-" + number + ".pdf");
			if (!Files.exists(printed)) {
				throw new IllegalStateException("LibreOffice made no " + printed);
			}
			Files.delete(printed);
		}
	}

	private static double millis(String userAndSystem) {
		return List.of(userAndSystem.strip().split("\\s+")).stream().mapToDouble(Double::parseDouble).sum() * 1000;
	}

	private static String written(List<String> paragraphs) {
		var text = new StringBuilder();
		for (var paragraph : paragraphs) {
			text.append("<text:p>").append(paragraph.replace("&", "&amp;").replace("<", "&lt;")).append("</text:p>");
		}
		return text.toString();
	}
}
