package id.nirkertas.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office documents as the programs write them, with as little in them as these open; and what they must not hold. */
public final class OfficeFiles {

	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
	private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
	private static final String MAIN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private OfficeFiles() {
	}

	/** One paragraph. */
	public static OfficeFiles word(String text) {
		return new OfficeFiles().types("/word/document.xml", WORD).leadingTo("word/document.xml").with("word/document.xml",
				"""
						<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
						<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>%s\
						</w:t></w:r></w:p></w:body></w:document>"""
						.formatted(text));
	}

	/** One cell. */
	public static OfficeFiles excel(String text) {
		return new OfficeFiles().types("/xl/workbook.xml", EXCEL).leadingTo("xl/workbook.xml").with("xl/workbook.xml", """
				<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
				<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><!-- %s --></workbook>"""
				.formatted(text));
	}

	/** An OpenDocument file of a type, as "text" or "spreadsheet". */
	static OfficeFiles open(String type) {
		return new OfficeFiles().with("mimetype", "application/vnd.oasis.opendocument." + type)
				.with("META-INF/manifest.xml", "<manifest/>").with("content.xml", "<office/>");
	}

	static OfficeFiles empty() {
		return new OfficeFiles();
	}

	OfficeFiles types(String part, String type) {
		return with("[Content_Types].xml", """
				<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
				<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
				<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
				<Default Extension="xml" ContentType="application/xml"/>
				<Override PartName="%s" ContentType="%s"/></Types>""".formatted(part, type));
	}

	private OfficeFiles leadingTo(String main) {
		return with("_rels/.rels", """
				<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
				<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
				<Relationship Id="rId1" Type="%s" Target="%s"/></Relationships>""".formatted(MAIN, main));
	}

	OfficeFiles with(String part, String content) {
		return with(part, content.getBytes(StandardCharsets.UTF_8));
	}

	/** One more part, or another content for one. */
	public OfficeFiles with(String part, byte[] content) {
		parts.put(part, content);
		return this;
	}

	OfficeFiles without(String part) {
		parts.remove(part);
		return this;
	}

	/** As a program writes it: the type of an OpenDocument file is not packed. */
	public byte[] bytes() {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (var part : parts.entrySet()) {
				zip.putNextEntry(entry(part.getKey(), part.getValue()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	private static ZipEntry entry(String name, byte[] content) {
		var entry = new ZipEntry(name);
		if (name.equals("mimetype")) {
			var checkSum = new CRC32();
			checkSum.update(content);
			entry.setMethod(ZipEntry.STORED);
			entry.setSize(content.length);
			entry.setCrc(checkSum.getValue());
		}
		return entry;
	}
}
