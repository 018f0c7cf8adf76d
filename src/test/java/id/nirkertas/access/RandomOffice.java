package id.nirkertas.access;

import id.nirkertas.directory.Duty;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small organisation, so that strangers meet often. */
final class RandomOffice {

	/** Drafts here were handed on in that moment. */
	static final Instant HANDED_ON = Instant.parse("2026-11-23T02:00:00Z");

	private final Random random;
	private final List<UnitId> agencies = IntStream.range(0, 4).mapToObj(_ -> UnitId.random()).toList();
	private final List<PersonId> people = IntStream.range(0, 8).mapToObj(_ -> PersonId.random()).toList();
	private final List<PositionId> positions = IntStream.range(0, 12).mapToObj(_ -> PositionId.random()).toList();

	RandomOffice(Random random) {
		this.random = random;
	}

	Reader reader() {
		var posts = IntStream.range(0, 1 + random.nextInt(3)).mapToObj(_ -> post()).toList();
		return new Reader(any(people), posts, random.nextInt(4) == 0);
	}

	Sheet sheet() {
		var grants = IntStream.range(0, random.nextInt(4))
				.mapToObj(_ -> new Grant(any(positions), any(List.of(Role.values())), day())).toList();
		var deeds = IntStream.range(0, random.nextInt(3))
				.mapToObj(_ -> new Deed(any(people), any(positions), Capacity.PERMANENT,
						HANDED_ON.plusSeconds(random.nextInt(3) - 1L)))
				.toList();
		return new Sheet(any(agencies), any(List.of(Secrecy.values())), any(List.of(Stage.values())), grants, deeds);
	}

	private Post post() {
		if (random.nextInt(3) == 0) {
			var day = day();
			return new Post.Left(any(positions), Capacity.PERMANENT, day,
					day.plusDays(random.nextInt(5) == 0 ? random.nextInt(2000) : random.nextInt(60)));
		}
		if (random.nextInt(4) == 0) {
			return new Post.Helping(any(positions), random.nextBoolean());
		}
		var duties = Arrays.stream(Duty.values()).filter(_ -> random.nextInt(6) == 0).collect(Collectors.toSet());
		return new Post.Held(any(positions), any(List.of(Capacity.values())), any(agencies), duties);
	}

	private LocalDate day() {
		return KeysTests.MONDAY.plusDays(random.nextInt(5) == 0 ? random.nextInt(4000) - 3000 : random.nextInt(60) - 30);
	}

	private <T> T any(List<T> from) {
		return from.get(random.nextInt(from.size()));
	}
}
