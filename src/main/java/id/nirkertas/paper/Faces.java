package id.nirkertas.paper;

import id.nirkertas.shared.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of a print show, each as a word: pages of two prints that have one word look the same, whatever else changed
 * between the prints. Of our own prints alone: their fonts are told apart by name, since each letter has only the characters
 * that it needs of the same few.
 */
final class Faces {

	private static final int DIGITS = 24;

	private final MessageDigest digest = Sha256.begin();
	private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

	private Faces() {
	}

	static List<String> of(PDDocument print) throws IOException {
		var faces = new ArrayList<String>();
		for (var page : print.getPages()) {
			faces.add(new Faces().face(page));
		}
		return List.copyOf(faces);
	}

	private String face(PDPage page) throws IOException {
		note(page.getMediaBox().toString());
		try (var content = page.getContents()) {
			digest.update(content.readAllBytes());
		}
		note(page.getResources() == null ? null : page.getResources().getCOSObject());
		return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
	}

	private void note(@Nullable COSBase object) throws IOException {
		if (object == null || !seen.add(object)) {
			return;
		}
		switch (object) {
			case COSDictionary font when COSName.FONT.equals(font.getDictionaryObject(COSName.TYPE)) ->
				note(String.valueOf(font.getNameAsString(COSName.BASE_FONT)).replaceFirst("^[A-Z]{6}\\+", ""));
			case COSDictionary dictionary -> {
				noteAll(dictionary);
				if (dictionary instanceof COSStream stream) {
					try (var content = stream.createRawInputStream()) {
						digest.update(content.readAllBytes());
					}
				}
			}
			case COSArray array -> {
				for (var index = 0; index < array.size(); index++) {
					note(array.getObject(index));
				}
			}
			default -> note(object.toString());
		}
	}

	private void noteAll(COSDictionary dictionary) throws IOException {
		for (var key : dictionary.keySet().stream().sorted(Comparator.comparing(COSName::getName)).toList()) {
			note(key.getName());
			note(dictionary.getDictionaryObject(key));
		}
	}

	private void note(String word) {
		digest.update(word.getBytes(StandardCharsets.UTF_8));
		digest.update((byte) 0);
	}
}
