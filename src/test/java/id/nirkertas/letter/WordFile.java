package id.nirkertas.letter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of Word, put together from their parts. */
final class WordFile {

	static final String RELATIONS = """
			<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
			Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
			</Relationships>""";
	static final String EMPTY = """
			<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body></w:document>""";

	private WordFile() {
	}

	/** @param content of the body */
	static Map<String, String> document(String content) {
		var parts = new LinkedHashMap<String, String>();
		parts.put("_rels/.rels", RELATIONS);
		parts.put("word/document.xml", EMPTY.formatted(content));
		return parts;
	}

	/** A letter with all that Word has. */
	static Map<String, String> sample() throws IOException {
		var parts = new LinkedHashMap<String, String>();
		parts.put("[Content_Types].xml", """
				<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
				ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" \
				ContentType="application/xml"/></Types>""");
		parts.put("_rels/.rels", RELATIONS);
		for (var name : new String[]{"document", "numbering", "styles"}) {
			parts.put("word/" + name + ".xml", Files.readString(Path.of("src/test/resources/letter/word", name + ".xml")));
		}
		return parts;
	}

	static Path of(Path folder, Map<String, String> parts) throws IOException {
		var file = Files.createTempFile(folder, "naskah", ".docx");
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (var part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}
}
