package id.nirkertas.letter;

import id.nirkertas.shared.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
		return related("", "_rels/.rels", "officeDocument").orElse("");
	}

	/** The part inside this archive that a list of relations names for that; both dialects of the format end its type so. */
	private Optional<String> related(String folder, String relations, String type) {
		return read(relations).flatMap(xml -> {
			var name = new ArrayList<String>();
			xml.each("Relationship", () -> {
				var target = xml.attribute("Target");
				if (xml.attribute("Type").endsWith("/" + type) && !xml.attribute("TargetMode").equals("External")) {
					name.add(target.startsWith("/") ? target.substring(1) : folder + target);
				}
			});
			return name.stream().findFirst();
		});
	}

	WordXml document() {
		return read(main).orElseThrow(WordPackage::unreadable);
	}

	/** A part that lies beside the text: where the text says, or where Word usually puts it. */
	Optional<WordXml> part(String type) {
		var folder = main.substring(0, main.lastIndexOf('/') + 1);
		var relations = folder + "_rels/" + main.substring(folder.length()) + ".rels";
		return read(related(folder, relations, type).orElse(folder + type + ".xml"));
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
