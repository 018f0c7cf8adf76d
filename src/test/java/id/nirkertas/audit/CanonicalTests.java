package id.nirkertas.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CanonicalTests {

	static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00.123456Z");
	static final UUID SARI = UUID.fromString("00000000-0000-0000-0000-00000000000a");
	static final UUID HEAD = UUID.fromString("00000000-0000-0000-0000-00000000000b");
	static final UUID LETTER = UUID.fromString("00000000-0000-0000-0000-00000000000c");

	/** What can be read back whole cannot be the bytes of anything else. */
	@RepeatedTest(300)
	void canBeReadBack(RepetitionInfo repetition) throws IOException {
		var line = anyLine(new Random(repetition.getCurrentRepetition()));

		assertThat(read(Canonical.bytes(line))).isEqualTo(line);
	}

	@Test
	void tellsApartWhatLooksAlikeSideBySide() {
		assertThat(hash(Map.of("a", "bc"))).isNotEqualTo(hash(Map.of("ab", "c")));
		assertThat(hash(Map.of("a", "b", "c", "d"))).isNotEqualTo(hash(Map.of("a", "b\u0000\u0000\u0000\u0001c")));
		assertThat(hash(Map.of())).isNotEqualTo(hash(Map.of("", "")));
	}

	@Test
	void doesNotDependOnTheOrderOfTheFacts() {
		var forward = new LinkedHashMap<String, String>();
		forward.put("a", "1");
		forward.put("b", "2");
		var backward = new LinkedHashMap<String, String>();
		backward.put("b", "2");
		backward.put("a", "1");

		assertThat(hash(forward)).isEqualTo(hash(backward));
	}

	/** A trail is checked for decades: a change of this value would call every line ever written altered. */
	@Test
	void staysAsItIs() {
		assertThat(hash(Map.of("number", "500.12/1/DISKOMINFO/2026")))
				.isEqualTo("b7601f4e65a51d53877e58c4ba82798202f48053b5814053d0a74faef6bfcda8");
	}

	private static String hash(Map<String, String> facts) {
		return HexFormat.of().formatHex(Canonical
				.hash(new TrailEntry(7, MONDAY, "letter.letter-signed", SARI, HEAD, "PERMANENT", LETTER, facts)));
	}

	private static TrailEntry anyLine(Random random) {
		var facts = new HashMap<String, String>();
		for (var fact = random.nextInt(4); fact > 0; fact--) {
			facts.put(anyText(random), anyText(random));
		}
		var at = Instant.ofEpochSecond(random.nextLong(4_000_000_000L), random.nextInt(1_000_000) * 1000L);
		return new TrailEntry(random.nextLong(), at, anyText(random), anyId(random), anyId(random), anyText(random),
				random.nextBoolean() ? anyId(random) : null, facts);
	}

	private static UUID anyId(Random random) {
		return new UUID(random.nextLong(), random.nextLong());
	}

	private static String anyText(Random random) {
		return random.ints(random.nextInt(6), 0, 4).mapToObj(letter -> "ab\u0000é".substring(letter, letter + 1))
				.reduce("", String::concat);
	}

	private static TrailEntry read(byte[] bytes) throws IOException {
		try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
			assertThat(in.readByte()).isEqualTo((byte) 1);
			var id = in.readLong();
			var at = Instant.ofEpochSecond(in.readLong(), in.readInt());
			var event = text(in);
			var person = Objects.requireNonNull(id(in));
			var position = Objects.requireNonNull(id(in));
			var capacity = text(in);
			var document = id(in);
			var facts = new HashMap<String, String>();
			for (var fact = in.readInt(); fact > 0; fact--) {
				facts.put(text(in), text(in));
			}
			assertThat(in.read()).isEqualTo(-1);
			return new TrailEntry(id, at, event, person, position, capacity, document, facts);
		}
	}

	private static String text(DataInputStream in) throws IOException {
		return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
	}

	private static @Nullable UUID id(DataInputStream in) throws IOException {
		return in.readBoolean() ? new UUID(in.readLong(), in.readLong()) : null;
	}
}
