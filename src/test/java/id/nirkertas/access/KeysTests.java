package id.nirkertas.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.directory.Duty;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.UnitId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index answers "who sees what" from keys; the rule answers from reasons. They must never differ. */
class KeysTests {

	static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
	void meetExactlyWhenThereIsAReason(long seed) {
		var office = new RandomOffice(new Random(seed));
		var seen = 0;

		for (var round = 0; round < 400; round++) {
			var reader = office.reader();
			var sheet = office.sheet();
			var sees = !reader.reasons(sheet).isEmpty();
			assertThat(Collections.disjoint(reader.keys(), sheet.keys())).as("%s%n%s", reader, sheet).isEqualTo(!sees);
			seen += sees ? 1 : 0;
		}
		assertThat(seen).as("sights, so that neither answer is the only one").isBetween(20, 380);
	}

	@Test
	void spanEveryDayUpToTheLastAndNoneAfter() {
		var position = PositionId.random();
		var carried = Set.copyOf(Keys.upTo(position, MONDAY));

		var day = Keys.FIRST_DAY.minusDays(40);
		while (day.isBefore(MONDAY.plusDays(800))) {
			var grant = Keys.ofGrant(new Grant(position, Role.ADDRESSEE, day));
			assertThat(Collections.disjoint(carried, grant)).as(day.toString()).isEqualTo(day.isAfter(MONDAY));
			day = day.plusDays(1);
		}
	}

	@Test
	void areFewForSomebodyWhoLeft() {
		assertThat(Keys.upTo(PositionId.random(), LocalDate.parse("2040-12-31"))).hasSizeLessThan(70);
	}

	/** A small organisation, so that strangers meet often. */
	private static final class RandomOffice {

		private final Random random;
		private final List<UnitId> agencies = IntStream.range(0, 4).mapToObj(_ -> UnitId.random()).toList();
		private final List<PositionId> positions = IntStream.range(0, 12).mapToObj(_ -> PositionId.random()).toList();

		RandomOffice(Random random) {
			this.random = random;
		}

		Reader reader() {
			var posts = IntStream.range(0, 1 + random.nextInt(3)).mapToObj(_ -> post()).toList();
			return new Reader(posts, random.nextInt(4) == 0);
		}

		Sheet sheet() {
			var grants = IntStream.range(0, random.nextInt(4))
					.mapToObj(_ -> new Grant(any(positions), any(List.of(Role.values())), day())).toList();
			return new Sheet(any(agencies), any(List.of(Secrecy.values())), grants);
		}

		private Post post() {
			if (random.nextInt(3) == 0) {
				return new Post.Left(any(positions), day());
			}
			var duties = Arrays.stream(Duty.values()).filter(_ -> random.nextInt(6) == 0).collect(Collectors.toSet());
			return new Post.Held(any(positions), any(List.of(Capacity.values())), any(agencies), duties);
		}

		private LocalDate day() {
			return MONDAY.plusDays(random.nextInt(5) == 0 ? random.nextInt(4000) - 3000 : random.nextInt(60) - 30);
		}

		private <T> T any(List<T> from) {
			return from.get(random.nextInt(from.size()));
		}
	}
}
