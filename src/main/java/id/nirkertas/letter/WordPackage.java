package id.nirkertas.letter;

import id.nirkertas.shared.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The archive that a DOCX is. It comes from anybody: few parts are read, none of them at any length. */
final class WordPackage implements AutoCloseable {

	private static final int MOST_ENTRIES = 5000;
	/** Some thousand pages. */
	private static final int LONGEST_PART = 40_000_000;
	private static final byte[] OLD = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
	private static final String MAIN = "/officeDocument";

	private final ZipFile archive;
	private final String main;

	WordPackage(Path file) {
		try {
			try (var begin = Files.newInputStream(file)) {
				if (Arrays.equals(begin.readNBytes(OLD.length), OLD)) {
					throw new RefusedException("letter.word-old");
				}
			}
			archive = new ZipFile(file.toFile());
		} catch (ZipException e) {
			throw unreadable();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		main = archive.size() > MOST_ENTRIES ? "" : mainPart();
	}

	/** Where the text is; Word may give it another name than it usually has. */
	private String mainPart() {
		return read("_rels/.rels").map(xml -> {
			var name = new String[]{""};
			xml.each("Relationship", () -> {
				if (xml.attribute("Type").endsWith(MAIN)) {
					name[0] = xml.attribute("Target").replaceFirst("^/", "");
				}
			});
			return name[0];
		}).orElse("");
	}

	WordXml document() {
		return read(main).orElseThrow(WordPackage::unreadable);
	}

	/** A part that lies beside the text. */
	Optional<WordXml> part(String name) {
		return read(main.substring(0, main.lastIndexOf('/') + 1) + name);
	}

	private Optional<WordXml> read(String name) {
		var entry = name.isEmpty() ? null : archive.getEntry(name);
		if (entry == null) {
			return Optional.empty();
		}
		try (var content = archive.getInputStream(entry)) {
			var bytes = content.readNBytes(LONGEST_PART + 1);
			if (bytes.length > LONGEST_PART) {
				throw unreadable();
			}
			return Optional.of(new WordXml(new ByteArrayInputStream(bytes)));
		} catch (IOException e) {
			throw unreadable();
		}
	}

	static RefusedException unreadable() {
		return new RefusedException("letter.word-unreadable");
	}

	@Override
	public void close() {
		try {
			archive.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
