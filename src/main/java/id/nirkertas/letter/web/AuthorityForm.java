package id.nirkertas.letter.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Level;
import id.nirkertas.letter.AuthorityRule.Going;
import id.nirkertas.letter.AuthorityRule.Hand;
import id.nirkertas.letter.AuthorityRule.Outcome;
import id.nirkertas.letter.AuthorityRule.Reach;
import id.nirkertas.letter.AuthorityRule.Say;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.UnitId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads rules of authority as a page posts them. Refuses with letter.kind.unknown-choice what the page does not offer. */
@Component
class AuthorityForm {

	/** In which a rule of its own may be made; the definitif official is the rule for everybody. */
	static final List<Capacity> CAPACITIES = Arrays.stream(Capacity.values())
			.filter(capacity -> capacity != Capacity.PERMANENT).toList();

	private static final String REFUSAL = "letter.kind.unknown-choice";
	private static final String NOBODY = "NOBODY";

	private final Directory directory;
	private final PositionNames names;

	AuthorityForm(Directory directory, PositionNames names) {
		this.directory = directory;
		this.names = names;
	}

	/** Refuses as {@link #position}. */
	Going going(MultiValueMap<String, String> posted) {
		return going(posted, position("position", DraftForm.one(posted, "position")));
	}

	/** @param position instead of the one that was posted */
	Going going(MultiValueMap<String, String> posted, @Nullable PositionId position) {
		return new Going(
				chosen(DraftForm.one(posted, "agency"), directory.agencies().stream().map(unit -> unit.id()),
						UnitId::toString),
				DraftForm.one(posted, "kind"), DraftForm.constant(Reach.class, DraftForm.one(posted, "reach"), REFUSAL),
				DraftForm.constant(Level.class, DraftForm.one(posted, "to"), REFUSAL),
				new Hand(position, capacity(DraftForm.one(posted, "capacity"))));
	}

	/** By its name as suggested; null for none. Refuses a name that is nobody's, or several positions', for that field. */
	@Nullable
	PositionId position(String field, String written) {
		return written.isBlank() ? null : names.positions(field, List.of(written)).getFirst();
	}

	/** Null for none chosen. */
	static @Nullable Capacity capacity(String written) {
		return chosen(written, CAPACITIES.stream(), Capacity::name);
	}

	private static <T> @Nullable T chosen(String written, Stream<T> offered, Function<T, String> name) {
		var found = offered.filter(each -> name.apply(each).equals(written)).findFirst();
		if (found.isEmpty() && !written.isEmpty()) {
			throw new RefusedException(REFUSAL);
		}
		return found.orElse(null);
	}

	Say say(MultiValueMap<String, String> posted) {
		var lowest = DraftForm.one(posted, "lowest");
		return new Say(
				Optional.of(lowest).filter(level -> !level.equals(NOBODY))
						.map(level -> DraftForm.constant(Level.class, level, REFUSAL)).orElse(null),
				DraftForm.one(posted, "onBehalf").equals(KindForm.YES),
				DraftForm.one(posted, "superior").equals(KindForm.YES),
				DraftForm.constant(Outcome.class, DraftForm.one(posted, "outcome"), REFUSAL),
				DraftForm.one(posted, "basis").strip());
	}
}
