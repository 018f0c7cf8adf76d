package id.nirkertas.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;
import org.jspecify.annotations.Nullable;

/**
 * How a stream, or an image within a page, is packed. It is unpacked up to a limit and not kept: what is larger is refused as
 * paper.too-large.
 */
record Packing(COSDictionary stream, List<COSName> filters) {

	private static final Set<COSName> PACKED = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION,
			COSName.LZW_DECODE, COSName.LZW_DECODE_ABBREVIATION, COSName.RUN_LENGTH_DECODE,
			COSName.RUN_LENGTH_DECODE_ABBREVIATION);
	private static final Set<COSName> JPEG = Set.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION);
	private static final Set<COSName> PICTURES = Set.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION,
			COSName.CCITTFAX_DECODE, COSName.CCITTFAX_DECODE_ABBREVIATION, COSName.JPX_DECODE, COSName.JBIG2_DECODE);

	/** A row of a plan of 1 m at 1200 dpi in four colours has 1.5 million. */
	private static final long MOST_BITS_OF_A_ROW = 1 << 24;

	static Packing of(COSDictionary stream) {
		var filters = stream.getDictionaryObject(COSName.FILTER, COSName.F);
		return new Packing(stream, switch (filters) {
			case COSName name -> List.of(name);
			case COSArray array -> items(array).filter(COSName.class::isInstance).map(COSName.class::cast).toList();
			case null, default -> List.of();
		});
	}

	boolean isPicture() {
		return filters.stream().anyMatch(PICTURES::contains);
	}

	/** How long the stream is before a picture in it is decoded. */
	long unpacked(InputStream raw, long limit) throws IOException {
		var measure = new Measure(limit);
		unpack(raw, measure);
		return measure.size;
	}

	/** What comes out; of what is broken, as much as came out before. */
	byte[] content(InputStream raw, long limit) throws IOException {
		var content = new ByteArrayOutputStream();
		opened(raw, limit).transferTo(content);
		return content.toByteArray();
	}

	/** How many pixels a JPEG has by its own header, which the dictionary of its stream may belie; none if it is no JPEG. */
	long pixelsOfJpeg(InputStream raw, long limit) throws IOException {
		if (filters.stream().noneMatch(JPEG::contains)) {
			return 0;
		}
		var reader = ImageIO.getImageReadersByFormatName("JPEG").next();
		try (var image = new MemoryCacheImageInputStream(layers() == 0 ? raw : opened(raw, limit))) {
			reader.setInput(image);
			return (long) reader.getWidth(0) * reader.getHeight(0);
		} catch (IOException _) {
			// Nor will it be drawn
			return 0;
		} finally {
			reader.dispose();
		}
	}

	private InputStream opened(InputStream raw, long limit) throws IOException {
		var measure = new Measure(limit, new ByteArrayOutputStream());
		unpack(raw, measure);
		return measure.content();
	}

	/** Those before a picture. */
	private int layers() {
		return (int) filters.stream().takeWhile(filter -> !PICTURES.contains(filter)).count();
	}

	private void unpack(InputStream raw, Measure last) throws IOException {
		// Packed twice, a few bytes become a million times as many
		if (filters.stream().filter(PACKED::contains).count() > 1 || hasEndlessRows()) {
			throw Effort.tooLarge();
		}
		var layers = layers();
		if (layers == 0) {
			raw.transferTo(last);
		}
		var packed = raw;
		for (var layer = 0; layer < layers; layer++) {
			var out = layer == layers - 1 ? last : new Measure(last.limit, new ByteArrayOutputStream());
			try {
				FilterFactory.INSTANCE.getFilter(filters.get(layer)).decode(packed, out, stream, layer);
			} catch (IOException _) {
				// What came before the damage counts; the reader will find out what it is
			}
			packed = out.content();
		}
	}

	/** A row is set up whole before anything is read into it. */
	private boolean hasEndlessRows() {
		var parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
		return (parameters instanceof COSArray array ? items(array) : Stream.ofNullable(parameters))
				.filter(COSDictionary.class::isInstance).map(COSDictionary.class::cast)
				.anyMatch(row -> (double) row.getInt(COSName.COLUMNS, 1) * row.getInt(COSName.COLORS, 1)
						* row.getInt(COSName.BITS_PER_COMPONENT, 8) > MOST_BITS_OF_A_ROW);
	}

	private static Stream<COSBase> items(COSArray array) {
		return Stream.iterate(0, index -> index < array.size(), index -> index + 1).map(array::getObject);
	}

	/** Counts what is poured in, up to the limit, and keeps it only if somebody reads on. */
	private static final class Measure extends OutputStream {

		private final long limit;
		private final @Nullable ByteArrayOutputStream kept;
		private long size;

		Measure(long limit) {
			this(limit, null);
		}

		Measure(long limit, @Nullable ByteArrayOutputStream kept) {
			this.limit = limit;
			this.kept = kept;
		}

		@Override
		public void write(int octet) {
			grow(1);
			if (kept != null) {
				kept.write(octet);
			}
		}

		@Override
		public void write(byte[] octets, int offset, int length) {
			grow(length);
			if (kept != null) {
				kept.write(octets, offset, length);
			}
		}

		private void grow(int length) {
			size += length;
			if (size > limit) {
				throw Effort.tooLarge();
			}
		}

		InputStream content() {
			return new ByteArrayInputStream(kept == null ? new byte[0] : kept.toByteArray());
		}
	}
}
