package id.nirkertas.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what a foreign PDF would make its reader run: scripts, starts of other programs, scripted forms, media that act, and
 * programs among its files. Links to pages and places are none of these.
 */
final class Triggers {

	private static final int MOST_OBJECTS = 2_000_000;
	private static final long MOST_PACKED = 512L << 20;
	private static final long LONGEST_FORM = 16L << 20;
	private static final int HEAD = 4;

	private static final COSName SCRIPT = COSName.getPDFName("JS");
	private static final COSName FORM = COSName.getPDFName("XFA");
	private static final COSName WHEN_SHOWN = COSName.getPDFName("OnInstantiate");
	private static final List<COSName> FILES = Stream.of("F", "UF", "DOS", "Mac", "Unix").map(COSName::getPDFName).toList();
	private static final Set<String> ACTING = Set.of("JavaScript", "Launch", "RichMediaExecute");
	private static final Set<String> MEDIA = Set.of("RichMedia");
	private static final Pattern SCRIPTED = Pattern.compile("<(?:[\\w.-]+:)?script\\b|javascript", Pattern.CASE_INSENSITIVE);
	private static final Pattern PROGRAM = Pattern.compile(
			"(?s).*\\.(?:exe|com|scr|pif|dll|bat|cmd|ps1|vbs?|vbe|jse?|wsf|wsh|hta|msi|msp|jar|lnk|reg|cpl|sh|app|apk|docm|dotm|xlsm|xltm|xlsb|pptm)[. ]*",
			Pattern.CASE_INSENSITIVE);

	private static final Set<String> PROGRAM_HEADS = Set.of("MZ", "#!", "\u007fELF", "\u00ca\u00fe\u00ba\u00be",
			"\u00cf\u00fa\u00ed\u00fe", "\u00ce\u00fa\u00ed\u00fe");

	private final Effort effort;
	private final Weights weights = new Weights();
	private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Deque<COSBase> open = new ArrayDeque<>();

	Triggers(Effort effort) {
		this.effort = effort;
	}

	/** Everything that can be reached from the file's trailer, each thing once. */
	boolean isIn(PDDocument pdf) throws IOException {
		weighPacked(pdf.getDocument());
		take(pdf.getDocument().getTrailer());
		while (!open.isEmpty()) {
			effort.glance();
			var next = open.pop();
			if (next instanceof COSDictionary dictionary) {
				if (acts(dictionary)) {
					return true;
				}
				dictionary.getValues().forEach(this::take);
			} else if (next instanceof COSArray array) {
				array.forEach(this::take);
			}
		}
		return false;
	}

	/** Objects lie packed in streams, which would be unpacked to be looked at. */
	private void weighPacked(COSDocument document) {
		var holders = new HashSet<Long>();
		document.getXrefTable().values().stream().filter(place -> place < 0).forEach(place -> holders.add(-place));
		var unpacked = 0L;
		for (var holder : holders) {
			effort.glance();
			if (document.getObjectFromPool(new COSObjectKey(holder, 0)).getObject() instanceof COSStream stream) {
				unpacked += weights.of(stream).bytes();
			}
			if (unpacked > MOST_PACKED) {
				throw Effort.tooLarge();
			}
		}
	}

	private void take(@Nullable COSBase object) {
		var there = object instanceof COSObject reference ? reference.getObject() : object;
		if ((there instanceof COSDictionary || there instanceof COSArray) && seen.add(there)) {
			if (seen.size() > MOST_OBJECTS) {
				throw Effort.tooLarge();
			}
			open.push(there);
		}
	}

	private static boolean acts(COSDictionary dictionary) throws IOException {
		return dictionary.containsKey(SCRIPT) || dictionary.containsKey(WHEN_SHOWN)
				|| !COSName.getPDFName("StructElem").equals(dictionary.getCOSName(COSName.TYPE))
						&& ACTING.contains(name(dictionary, COSName.S))
				|| MEDIA.contains(name(dictionary, COSName.SUBTYPE))
				|| isScripted(dictionary.getDictionaryObject(FORM))
				|| dictionary.getDictionaryObject(COSName.EF) instanceof COSDictionary files && isProgram(dictionary, files);
	}

	private static String name(COSDictionary dictionary, COSName key) {
		return dictionary.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
	}

	/** In one piece, or in several, each after its name. */
	private static boolean isScripted(@Nullable COSBase form) throws IOException {
		return switch (form) {
			case COSStream whole -> SCRIPTED.matcher(text(whole)).find();
			case COSArray parts -> {
				var text = new StringBuilder();
				for (var index = 0; index < parts.size() && text.length() <= LONGEST_FORM; index++) {
					text.append(parts.getObject(index) instanceof COSStream part ? text(part) : "");
				}
				yield text.length() > LONGEST_FORM || SCRIPTED.matcher(text).find();
			}
			case null, default -> false;
		};
	}

	/** Letters of two bytes look like others here. */
	private static String text(COSStream stream) throws IOException {
		try (var raw = stream.createRawInputStream()) {
			return new String(Packing.of(stream).content(raw, LONGEST_FORM), StandardCharsets.ISO_8859_1).replace("\0", "");
		}
	}

	private static boolean isProgram(COSDictionary file, COSDictionary content) throws IOException {
		for (var name : FILES) {
			if (file.getDictionaryObject(name) instanceof COSString named && PROGRAM.matcher(named.getString()).matches()
					|| content.getDictionaryObject(name) instanceof COSStream stream && isProgram(stream)) {
				return true;
			}
		}
		return false;
	}

	/** By how it begins: of Windows, Linux, macOS, Java, or a script. */
	private static boolean isProgram(COSStream stream) throws IOException {
		var filter = stream.getFilters() instanceof COSArray several && several.size() == 1
				? several.getObject(0)
				: stream.getFilters();
		var isPlain = filter == null || filter instanceof COSArray none && none.size() == 0;
		if (!isPlain && !COSName.FLATE_DECODE.equals(filter)) {
			// Nobody honest packs a file so
			return true;
		}
		try (var raw = stream.createRawInputStream(); var opened = isPlain ? raw : new InflaterInputStream(raw)) {
			var head = new String(opened.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
			return PROGRAM_HEADS.stream().anyMatch(head::startsWith);
		}
	}
}
