package id.nirkertas.paper;

import java.io.IOException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;

/** Goes through a content stream from call to call; images that stand within it are weighed on the way. */
final class Instructions {

	/** No instruction has more than some dozens; all are held until it comes. */
	private static final int MOST_OPERANDS = 100_000;

	/** Something of that kind and name among the resources, used so many times. */
	record Call(COSName kind, COSName name, long times) {
	}

	private final PDFStreamParser parser;
	private final Weights weights;
	private @Nullable COSName font;
	private @Nullable COSName name;
	private long letters;
	private int operands;

	Instructions(PDFStreamParser parser, Weights weights) {
		this.parser = parser;
		this.weights = weights;
	}

	@Nullable
	Call next() {
		for (var token = token(); token != null; token = token()) {
			if (token instanceof Operator operator) {
				var call = call(operator);
				name = null;
				letters = 0;
				operands = 0;
				if (call != null) {
					return call;
				}
			} else {
				take(token);
			}
		}
		return null;
	}

	/** Behind the first fault nothing is drawn either. */
	private @Nullable Object token() {
		try {
			return parser.parseNextToken();
		} catch (IOException _) {
			return null;
		}
	}

	private void take(Object operand) {
		if (++operands > MOST_OPERANDS) {
			throw Effort.tooLarge();
		}
		switch (operand) {
			case COSName found -> name = found;
			case COSString text -> letters += text.getBytes().length;
			case COSArray texts ->
				texts.forEach(text -> letters += text instanceof COSString some ? some.getBytes().length : 0);
			default -> {
			}
		}
	}

	private @Nullable Call call(Operator operator) {
		switch (operator.getName()) {
			case "Do" :
				return call(COSName.XOBJECT, name, 1);
			case "gs" :
				return call(COSName.EXT_G_STATE, name, 1);
			case "scn", "SCN" :
				return call(COSName.PATTERN, name, 1);
			case "Tj", "TJ", "'", "\"" :
				return call(COSName.FONT, font, letters);
			case "Tf" :
				font = name;
				return null;
			case "BI" :
				return image(operator);
			default :
				return null;
		}
	}

	private static @Nullable Call call(COSName kind, @Nullable COSName name, long times) {
		return name == null ? null : new Call(kind, name, times);
	}

	private @Nullable Call image(Operator operator) {
		if (operator.getImageData() != null && weights.pixels(operator) > Weights.MOST_PIXELS) {
			throw Effort.tooLarge();
		}
		return null;
	}
}
