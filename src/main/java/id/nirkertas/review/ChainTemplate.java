package id.nirkertas.review;

import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked for initials on certain letters: stages in their order, each described for whoever drafts.
 *
 * @param version counts the changes for the same letters
 */
public record ChainTemplate(Scope scope, int version, List<Wish> stages) {

	public static final String EVERY_KIND = "*";

	/** What the office does where it says nothing else. */
	static final List<Wish> USUAL = List.of(Wish.line(), Wish.secretary());

	public ChainTemplate {
		stages = List.copyOf(stages);
	}

	/**
	 * Which letters it is for.
	 *
	 * @param agency whose drafters; null for everybody's
	 * @param kind   "*" for every kind
	 * @param unit   of the drafter, with the units under it; null for all of the agency
	 */
	public record Scope(@Nullable UnitId agency, String kind, @Nullable UnitId unit) {

		public boolean isOfEveryKind() {
			return kind.equals(EVERY_KIND);
		}

		/** @param lineage of the drafter's unit, itself first */
		boolean covers(UnitId office, String letter, List<UnitId> lineage) {
			return (agency == null || agency.equals(office)) && (isOfEveryKind() || kind.equals(letter))
					&& (unit == null || lineage.contains(unit));
		}
	}

	/** What a stage asks for; who that is depends on the drafter. */
	public enum Asked {
		/** The officials between drafter and signatory, one after the other. */
		LINE,
		/** The secretary of the drafter's agency. */
		SECRETARY,
		/** Each of certain positions, side by side. */
		ALL,
		/** One of certain positions. */
		ANY
	}

	/** A stage as it is described. */
	public record Wish(Asked asked, List<PositionId> positions) {

		public Wish {
			positions = List.copyOf(positions);
		}

		static Wish line() {
			return new Wish(Asked.LINE, List.of());
		}

		static Wish secretary() {
			return new Wish(Asked.SECRETARY, List.of());
		}

		/** As it is kept, and stands on the trail: "ANY 6f1c… 90ab…". */
		String written() {
			return Stream.concat(Stream.of(asked.name()), positions.stream().map(PositionId::toString))
					.collect(Collectors.joining(" "));
		}

		static Wish read(String written) {
			var words = List.of(written.split(" "));
			return new Wish(Asked.valueOf(words.getFirst()),
					words.subList(1, words.size()).stream().map(PositionId::of).toList());
		}
	}

	/** The nearest comes first: of the kind, of the agency, of the unit deepest down. */
	static Comparator<ChainTemplate> nearest(List<UnitId> lineage) {
		return Comparator.comparing((ChainTemplate template) -> template.scope.isOfEveryKind())
				.thenComparing(template -> template.scope.agency == null)
				.thenComparing(template -> template.scope.unit == null
						? lineage.size()
						: lineage.indexOf(Objects.requireNonNull(template.scope.unit)));
	}

	/** For the trail, and to tell whether somebody else changed it. */
	public String summary() {
		return summary(stages);
	}

	static String summary(List<Wish> stages) {
		return stages.stream().map(Wish::written).collect(Collectors.joining("; "));
	}
}
