package id.nirkertas.distribution;

import id.nirkertas.registry.Standing;
import id.nirkertas.shared.PositionId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A position a letter goes to, as what, and its place on the letter: addressees first, then copies. */
record Recipient(PositionId position, Standing standing, int place) {

	/** Somebody who is addressed gets no copy beside it. */
	static List<Recipient> of(List<PositionId> addressees, List<PositionId> copies) {
		var first = addressees.stream().distinct().toList();
		var then = copies.stream().distinct().filter(copy -> !first.contains(copy)).toList();
		return Stream.concat(
				IntStream.range(0, first.size()).mapToObj(n -> new Recipient(first.get(n), Standing.ADDRESSEE, n + 1)),
				IntStream.range(0, then.size())
						.mapToObj(n -> new Recipient(then.get(n), Standing.COPY, first.size() + n + 1)))
				.toList();
	}
}
