package id.nirkertas.paper;

import id.nirkertas.paper.Instructions.Call;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.jspecify.annotations.Nullable;

/**
 * How many bytes of instructions the pages of a file amount to once they are followed: what is called a thousand times counts
 * a thousand times, with all that it calls in turn. Each piece is read once.
 */
final class Drawn {

	/** Three thousand pages of 50 kB amount to 150 MB. */
	private static final long MOST = 512L << 20;
	private static final int DEEPEST = 50;
	/** Of pieces, each with the resources it is called with. */
	private static final int MOST_PIECES = 100_000;
	/** A call costs something, even that of an empty piece. */
	private static final int CALL = 50;

	/** A piece without resources of its own uses those it is called with. */
	private record Piece(COSBase content, @Nullable COSDictionary resources) {
	}

	private interface Content {

		PDFStreamParser open() throws IOException;
	}

	private final Map<Piece, Long> known = new HashMap<>();
	private final Set<Piece> open = new HashSet<>();
	private final Weights weights;
	private long sum;

	Drawn(Weights weights) {
		this.weights = weights;
	}

	void add(PDPage page) {
		var resources = page.getResources() == null ? null : page.getResources().getCOSObject();
		sum = plus(sum, contents(page, resources));
		for (var annotation : annotations(page)) {
			for (var appearance : appearances(annotation)) {
				sum = plus(sum, of(appearance, resources));
			}
		}
	}

	static List<COSDictionary> annotations(PDPage page) {
		return page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray all
				? items(all).filter(COSDictionary.class::isInstance).map(COSDictionary.class::cast).toList()
				: List.of();
	}

	/** One look, or one for each state of a box to tick. */
	private static List<COSStream> appearances(COSDictionary annotation) {
		var looks = annotation.getCOSDictionary(COSName.AP);
		return switch (looks == null ? null : looks.getDictionaryObject(COSName.N)) {
			case COSStream look -> List.of(look);
			case COSDictionary states -> states.keySet().stream().map(states::getDictionaryObject)
					.filter(COSStream.class::isInstance).map(COSStream.class::cast).toList();
			case null, default -> List.of();
		};
	}

	private long contents(PDPage page, @Nullable COSDictionary resources) {
		var content = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
		if (content == null) {
			return 0;
		}
		return once(new Piece(content, resources), () -> {
			var length = 0L;
			for (var part : content instanceof COSArray parts ? items(parts).toList() : List.of(content)) {
				length += part instanceof COSStream stream ? weights.of(stream).bytes() + CALL : CALL;
				// The same part may stand there many times, and all are unpacked at once
				if (length > Weights.MOST_UNPACKED) {
					throw Effort.tooLarge();
				}
			}
			return plus(length, called(() -> new PDFStreamParser(page), resources));
		});
	}

	private long of(COSStream stream, @Nullable COSDictionary inherited) {
		var own = stream.getCOSDictionary(COSName.RESOURCES);
		var resources = own == null ? inherited : own;
		// Of the classes that hold instructions, a pattern leaves the stream as it is
		return once(new Piece(stream, resources), () -> plus(weights.of(stream).bytes() + CALL,
				called(() -> new PDFStreamParser(new PDTilingPattern(stream)), resources)));
	}

	/** What calls itself, or too deep a chain of calls, never ends for us. */
	private long once(Piece piece, LongSupplier reading) {
		var before = known.get(piece);
		if (before != null) {
			return before;
		}
		if (!open.add(piece) || open.size() > DEEPEST || known.size() > MOST_PIECES) {
			throw Effort.tooLarge();
		}
		var size = reading.getAsLong();
		open.remove(piece);
		known.put(piece, size);
		return size;
	}

	/** What cannot be opened is not drawn. */
	private long called(Content content, @Nullable COSDictionary resources) {
		try {
			var parser = content.open();
			try {
				return called(new Instructions(parser, weights), resources);
			} finally {
				parser.close();
			}
		} catch (IOException _) {
			return 0;
		}
	}

	private long called(Instructions instructions, @Nullable COSDictionary resources) {
		var size = 0L;
		for (var call = instructions.next(); call != null; call = instructions.next()) {
			size = plus(size, resources == null ? 0 : size(call, resources));
		}
		return size;
	}

	private long size(Call call, COSDictionary resources) {
		var named = resources.getCOSDictionary(call.kind());
		return switch (named == null ? null : named.getDictionaryObject(call.name())) {
			case COSStream image when COSName.IMAGE.equals(image.getCOSName(COSName.SUBTYPE)) -> 0;
			case COSStream piece -> of(piece, resources);
			case COSDictionary font when call.kind().equals(COSName.FONT) -> call.times() * glyph(font, resources);
			case COSDictionary state when state.getCOSDictionary(COSName.SMASK) instanceof COSDictionary mask
					&& mask.getCOSStream(COSName.G) instanceof COSStream group ->
				of(group, resources);
			case null, default -> 0;
		};
	}

	/** The heaviest, where the font draws its glyphs as small pages. */
	private long glyph(COSDictionary font, COSDictionary inherited) {
		var glyphs = font.getCOSDictionary(COSName.CHAR_PROCS);
		if (glyphs == null || !COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))) {
			return 0;
		}
		var own = font.getCOSDictionary(COSName.RESOURCES);
		var heaviest = 0L;
		for (var name : glyphs.keySet()) {
			if (glyphs.getDictionaryObject(name) instanceof COSStream glyph) {
				heaviest = Math.max(heaviest, of(glyph, own == null ? inherited : own));
			}
		}
		return heaviest;
	}

	private static long plus(long one, long another) {
		if (one + another > MOST) {
			throw Effort.tooLarge();
		}
		return one + another;
	}

	private static Stream<COSBase> items(COSArray array) {
		return IntStream.range(0, array.size()).mapToObj(array::getObject);
	}
}
