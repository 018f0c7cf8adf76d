package id.nirkertas.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.Sha256;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SealTests {

	static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

	@Test
	void coversItsLinesAndNoOthers() {
		var seal = seal(hashes(5));

		assertThat(seal.covers(hashes(5))).isTrue();
		assertThat(seal.covers(hashes(4))).isFalse();
		assertThat(seal.covers(hashes(6))).isFalse();
		assertThat(seal.covers(hashes(5).reversed())).isFalse();
	}

	@Test
	void followsOnlyTheSealBeforeIt() {
		var seal = seal(hashes(3));

		assertThat(seal.follows(Seal.NONE)).isTrue();
		assertThat(seal.follows(seal.seal())).isFalse();
	}

	@Test
	void noticesThatItWasChanged() {
		var seal = seal(hashes(3));

		assertThat(new Seal(2, seal.events(), seal.root(), seal.previous(), seal.seal(), MONDAY).follows(Seal.NONE))
				.isFalse();
		assertThat(new Seal(1, seal.events(), seal.root(), seal.previous(), seal.seal(), MONDAY.plusSeconds(1))
				.follows(Seal.NONE)).isFalse();
		assertThat(new Seal(1, seal.events(), Seal.NONE, seal.previous(), seal.seal(), MONDAY).follows(Seal.NONE)).isFalse();
	}

	@Test
	void hasADifferentRootForEveryNumberOfLines() {
		var roots = new HashSet<String>();
		for (var lines = 1; lines <= 33; lines++) {
			roots.add(HexFormat.of().formatHex(Seal.root(hashes(lines))));
		}

		assertThat(roots).hasSize(33);
	}

	@Test
	void doesNotTakeABranchForALine() {
		var two = hashes(2);
		var branch = Seal.root(two);

		assertThat(Seal.root(List.of(branch))).isNotEqualTo(branch);
	}

	private static Seal seal(List<byte[]> hashes) {
		return Seal.over(1, LongStream.range(0, hashes.size()).boxed().toList(), hashes, Seal.NONE, MONDAY);
	}

	private static List<byte[]> hashes(int lines) {
		return IntStream.range(0, lines).mapToObj(line -> Sha256.of(new byte[]{(byte) line})).toList();
	}
}
