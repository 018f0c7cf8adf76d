package id.nirkertas.audit;

import id.nirkertas.shared.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lines of the trail as bytes: every field in a fixed order, each text with its length before it, so that no two different
 * lines are ever the same bytes. The first byte names this layout; another layout would take another one.
 */
final class Canonical {

	private static final int LAYOUT = 1;

	private Canonical() {
	}

	static byte[] hash(TrailEntry line) {
		return Sha256.of(bytes(line));
	}

	static byte[] bytes(TrailEntry line) {
		var bytes = new ByteArrayOutputStream(256);
		try (var out = new DataOutputStream(bytes)) {
			out.writeByte(LAYOUT);
			out.writeLong(line.id());
			instant(out, line.at());
			text(out, line.event());
			id(out, line.person());
			id(out, line.position());
			text(out, line.capacity());
			id(out, line.document());
			out.writeInt(line.facts().size());
			for (var fact : new TreeMap<>(line.facts()).entrySet()) {
				text(out, fact.getKey());
				text(out, fact.getValue());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	private static void instant(DataOutputStream out, Instant at) throws IOException {
		out.writeLong(at.getEpochSecond());
		out.writeInt(at.getNano());
	}

	private static void text(DataOutputStream out, String text) throws IOException {
		var bytes = text.getBytes(StandardCharsets.UTF_8);
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	private static void id(DataOutputStream out, @Nullable UUID id) throws IOException {
		out.writeBoolean(id != null);
		if (id != null) {
			out.writeLong(id.getMostSignificantBits());
			out.writeLong(id.getLeastSignificantBits());
		}
	}
}
