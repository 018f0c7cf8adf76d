package id.nirkertas.distribution;

import id.nirkertas.letter.NumberedCopy;
import id.nirkertas.registry.Standing;
import id.nirkertas.shared.PositionId;
import id.nirkertas.storage.StoredFile;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A position a letter goes to, as what, and its place on the letter: addressees first, then copies. */
record Recipient(PositionId position, Standing standing, int place) {

	/**
	 * Their own of the numbered copies of a secret letter; empty for a letter that has none. Whoever is not on its distribution list
	 * gets nothing.
	 */
	Optional<StoredFile> fileOf(List<NumberedCopy> copies) {
		return copies.isEmpty()
				? Optional.empty()
				: Optional.of(copies.stream().filter(copy -> position.equals(copy.position())).map(NumberedCopy::file)
						.filter(Objects::nonNull).findFirst()
						.orElseThrow(() -> new NoSuchElementException("No numbered copy for " + position)));
	}

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
