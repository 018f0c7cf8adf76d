package id.nirkertas.signing;

import id.nirkertas.shared.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint of everything that can be reached from an object, whatever numbers and order the objects have. Two
 * revisions of a file that show the same have the same.
 */
final class PdfFingerprint {

	/** A bomb would have more. */
	private static final int MOST_OBJECTS = 5_000_000;

	private final MessageDigest digest = Sha256.begin();
	private final IdentityHashMap<COSBase, Integer> met = new IdentityHashMap<>();
	private final Deque<COSBase> open = new ArrayDeque<>();
	private final Set<COSBase> closed;
	private int objects;

	/** Objects named as closed are counted, not looked into. */
	PdfFingerprint(Iterable<? extends COSBase> closed) {
		this.closed = Collections.newSetFromMap(new IdentityHashMap<>());
		closed.forEach(this.closed::add);
	}

	/** Adds the entries of a dictionary, even of a closed one, except those named. */
	void addEntries(COSDictionary dictionary, Set<COSName> except) throws IOException {
		entries(dictionary, except);
		drain();
	}

	void add(@Nullable COSBase value) throws IOException {
		note(value);
		drain();
	}

	byte[] value() {
		return digest.digest();
	}

	private void drain() throws IOException {
		while (!open.isEmpty()) {
			var next = open.pop();
			switch (next) {
				case COSStream stream -> {
					entries(stream, Set.of(COSName.LENGTH));
					content(stream);
				}
				case COSDictionary dictionary -> entries(dictionary, Set.of());
				case COSArray array -> {
					word("[" + array.size());
					for (var i = 0; i < array.size(); i++) {
						note(array.get(i));
					}
				}
				default -> throw new IllegalStateException("only containers are looked into");
			}
		}
	}

	private void entries(COSDictionary dictionary, Set<COSName> except) {
		word("<");
		dictionary.keySet().stream().filter(name -> !except.contains(name)).sorted(Comparator.comparing(COSName::getName))
				.forEach(name -> {
					word("/" + name.getName());
					note(dictionary.getItem(name));
				});
		word(">");
	}

	/** Containers are numbered as they are met, and looked into once; everything else is written down. */
	private void note(@Nullable COSBase value) {
		if (++objects > MOST_OBJECTS) {
			throw new IllegalStateException("The file has too many objects to compare");
		}
		var base = value instanceof COSObject object ? object.getObject() : value;
		if (base instanceof COSDictionary || base instanceof COSArray) {
			var number = met.get(base);
			if (number == null) {
				number = met.size();
				met.put(base, number);
				if (!closed.contains(base)) {
					open.add(base);
				}
			}
			word("#" + number);
		} else if (base instanceof COSString string) {
			word("(");
			digest.update(string.getBytes());
			word(")");
		} else {
			word(base == null ? "null" : plain(base));
		}
	}

	private static String plain(COSBase base) {
		return base instanceof COSName name ? "/" + name.getName() : String.valueOf(base);
	}

	private void content(COSStream stream) throws IOException {
		word("stream");
		try (var in = stream.createRawInputStream()) {
			var part = new byte[16 * 1024];
			for (var read = in.read(part); read >= 0; read = in.read(part)) {
				digest.update(part, 0, read);
			}
		}
	}

	private void word(String word) {
		digest.update(word.getBytes(StandardCharsets.UTF_8));
		digest.update((byte) 0);
	}
}
