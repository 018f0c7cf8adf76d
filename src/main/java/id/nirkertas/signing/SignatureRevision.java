package id.nirkertas.signing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSString;

/**
 * The bytes appended to a file for one signature: field, signature dictionary with a place of zeros for the container, and a
 * cross-reference section of the same kind as the one before. The file itself is neither parsed nor copied.
 */
final class SignatureRevision {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'+00''00'''")
			.withZone(ZoneOffset.UTC);
	private static final String RANGE = "[0 %010d %010d %010d]";
	/** Filling in forms and signing stay allowed; anything else breaks the signature. */
	private static final String CERTIFICATION = "/Reference [<</Type /SigRef /TransformMethod /DocMDP "
			+ "/TransformParams <</Type /TransformParams /P 2 /V /1.2>>>>]\n";

	private final long start;
	private final SignatureSlot slot;
	private final ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024);
	private final Map<Long, Long> offsets = new TreeMap<>();
	private final Map<Long, Integer> generations = new TreeMap<>();
	private int contentsStart;
	private int contentsEnd;
	private byte[] bytes = new byte[0];

	private SignatureRevision(long start, SignatureSlot slot) {
		this.start = start;
		this.slot = slot;
	}

	/** The revision of a file so long, with a place for a container of so many bytes. */
	static SignatureRevision of(long fileLength, SignatureSlot slot, SignatureRequest request, int room) {
		var revision = new SignatureRevision(fileLength, slot);
		revision.write(request, room);
		return revision;
	}

	private void write(SignatureRequest request, int room) {
		var signature = slot.size();
		text("\n");
		object(slot.field(), "/V " + signature + " 0 R");
		for (var i = 0; i < slot.others().size(); i++) {
			// The catalog comes first
			object(slot.others().get(i), i == 0 ? "/Perms <</DocMDP " + signature + " 0 R>>" : "");
		}
		begin(signature, 0);
		text("/Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached\n");
		text("/M (%s)\n".formatted(DATE.format(request.at())));
		text(entry("Name", request.signer()) + entry("Reason", request.reason()) + entry("Location", request.location()));
		if (slot.certifies()) {
			text(CERTIFICATION);
		}
		text("/ByteRange ");
		var rangeStart = out.size();
		text(RANGE.formatted(0, 0, 0) + "\n/Contents ");
		contentsStart = out.size();
		var zeros = new byte[2 * room + 2];
		Arrays.fill(zeros, (byte) '0');
		zeros[0] = '<';
		zeros[zeros.length - 1] = '>';
		out.writeBytes(zeros);
		contentsEnd = out.size();
		text("\n>>\nendobj\n");
		if (slot.stream()) {
			crossReferenceStream();
		} else {
			crossReferenceTable();
		}
		bytes = out.toByteArray();
		var range = RANGE.formatted(start + contentsStart, start + contentsEnd, bytes.length - contentsEnd);
		System.arraycopy(range.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, rangeStart, range.length());
	}

	/** What is signed besides the file itself: all but the container's place. */
	void digest(MessageDigest digest) {
		digest.update(bytes, 0, contentsStart);
		digest.update(bytes, contentsEnd, bytes.length - contentsEnd);
	}

	/** The appended bytes with the container in its place. */
	byte[] with(byte[] container) {
		var filled = bytes.clone();
		var hex = HexFormat.of().formatHex(container).getBytes(StandardCharsets.ISO_8859_1);
		System.arraycopy(hex, 0, filled, contentsStart + 1, hex.length);
		return filled;
	}

	private void object(SignatureSlot.Part part, String more) {
		begin(part.number(), part.generation());
		text(part.text() + more + "\n>>\nendobj\n");
	}

	private void begin(long number, int generation) {
		offsets.put(number, start + out.size());
		generations.put(number, generation);
		text(number + " " + generation + " obj\n<<");
	}

	private static String entry(String name, String value) {
		return value.isEmpty() ? "" : "/" + name + " <" + new COSString(value).toHexString() + ">\n";
	}

	private void crossReferenceTable() {
		var at = start + out.size();
		text("xref\n");
		offsets.forEach((number, offset) -> text(
				"%d 1\n%010d %05d n \n".formatted(number, offset, generations.getOrDefault(number, 0))));
		text("trailer\n<<" + trailer(slot.size() + 1) + ">>\n");
		end(at);
	}

	private void crossReferenceStream() {
		var number = slot.size() + 1;
		var at = start + out.size();
		offsets.put(number, at);
		var index = new StringBuilder();
		var rows = new ByteArrayOutputStream();
		offsets.forEach((object, offset) -> {
			index.append(object).append(" 1 ");
			rows.write(1);
			number(rows, offset, 5);
			number(rows, generations.getOrDefault(object, 0), 2);
		});
		text("%d 0 obj\n<</Type /XRef /W [1 5 2] /Index [%s] /Length %d %s>>\nstream\n".formatted(number,
				index.toString().strip(),
				rows.size(), trailer(number + 1)));
		out.writeBytes(rows.toByteArray());
		text("\nendstream\nendobj\n");
		end(at);
	}

	private String trailer(long size) {
		return "/Size " + size + " /Prev " + slot.crossReference() + " /Root " + slot.root()
				+ (slot.info() == null ? "" : " /Info " + slot.info()) + (slot.id() == null ? "" : " /ID " + slot.id());
	}

	private void end(long crossReference) {
		text("startxref\n" + crossReference + "\n%%EOF\n");
	}

	private static void number(ByteArrayOutputStream rows, long value, int width) {
		for (var i = width - 1; i >= 0; i--) {
			rows.write((int) (value >> (8 * i)));
		}
	}

	private void text(String text) {
		out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
	}
}
