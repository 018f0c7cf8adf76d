package id.nirkertas.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** PDF objects as text, with references left as references. */
final class ObjectText {

	private ObjectText() {
	}

	/** The entries of a dictionary without the brackets around them. */
	static String entries(COSDictionary dictionary, Set<COSName> except) throws IOException {
		var text = new StringBuilder();
		for (var entry : dictionary.entrySet()) {
			if (!except.contains(entry.getKey())) {
				text.append(name(entry.getKey())).append(' ').append(of(entry.getValue())).append('\n');
			}
		}
		return text.toString();
	}

	static String of(COSBase value) throws IOException {
		var key = value instanceof COSObject object ? object.getKey() : indirectKey(value);
		if (key != null) {
			return reference(key);
		}
		return switch (value) {
			case COSDictionary dictionary -> "<<" + entries(dictionary, Set.of()) + ">>";
			case COSArray array -> array(array);
			case COSString string -> "<" + string.toHexString() + ">";
			case COSName name -> name(name);
			case COSInteger integer -> Long.toString(integer.longValue());
			case COSFloat number -> number(number);
			case COSBoolean truth -> Boolean.toString(truth.getValue());
			default -> "null";
		};
	}

	static String reference(COSObjectKey key) {
		return key.getNumber() + " " + key.getGeneration() + " R";
	}

	private static @Nullable COSObjectKey indirectKey(COSBase value) {
		return value instanceof COSStream || !value.isDirect() ? value.getKey() : null;
	}

	private static String array(COSArray array) throws IOException {
		var text = new StringBuilder("[");
		for (var i = 0; i < array.size(); i++) {
			text.append(of(array.get(i))).append(' ');
		}
		return text.append(']').toString();
	}

	private static String name(COSName name) throws IOException {
		var out = new ByteArrayOutputStream();
		name.writePDF(out);
		return out.toString(StandardCharsets.ISO_8859_1);
	}

	private static String number(COSFloat number) throws IOException {
		var out = new ByteArrayOutputStream();
		number.writePDF(out);
		return out.toString(StandardCharsets.ISO_8859_1);
	}
}
