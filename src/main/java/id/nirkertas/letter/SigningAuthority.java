package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.letter.AuthorityRule.Outcome;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Who signs what (Permendagri 1/2023), as the office has it in its table: for each kind the lowest level whose officials sign it,
 * by where the letter goes. A letter in the name of a superior (a.n., u.b.) is signed with that superior's authority, where
 * its kind may be.
 *
 * <p>A delegation in writing may say otherwise: where the office knows of it, it is a row of that position; where not, the table
 * warns, unless a row of it says that the letter is refused. Whoever signs as Plt., Plh. or Pj. has a mandate, and so needs what
 * the table says of that capacity besides (UU 30/2014, Pasal 14); where it says nothing, they do not sign. Where the table has no rule for an office's own kind, the one for
 * the kind it began as holds, in either question by itself.
 */
@Service
public class SigningAuthority {

	static final String CODE = "letter.authority.";
	/** What is said of whoever signs as Plt. or Plh., and as Pj. */
	static final String MANDATE = "capacity";
	static final String CARETAKER = "caretaker";
	/** And of whoever signs as one of them where no rule allows it. */
	static final String NO_MANDATE = "mandate-not-given";

	/**
	 * A rule of the table that holds for a letter, or that it has none for the capacity.
	 *
	 * @param fault what it says against the signatory, in one sentence; null for nothing
	 */
	public record Decision(AuthorityRule rule, @Nullable Fault fault) {

		/** Whether the office lets such a letter go all the same. */
		boolean speaksAgainst(Outcome outcome) {
			return fault != null && rule.say().outcome() == outcome;
		}

		/** Whether the table is silent on the capacity, which refuses. */
		public boolean isSilence() {
			return fault != null && fault.code().equals(CODE + NO_MANDATE);
		}
	}

	private final Directory directory;
	private final Kinds kinds;
	private final AuthorityTable table;

	SigningAuthority(Directory directory, Kinds kinds, AuthorityTable table) {
		this.directory = directory;
		this.kinds = kinds;
		this.table = table;
	}

	/** Why the signatory is an unusual one for this letter, a sentence for each rule; empty when nothing speaks against them. */
	public List<Fault> doubts(DraftContent content) {
		return findings(content, Outcome.WARN);
	}

	/** Why the signatory may not sign it at all, a sentence for each rule; empty when they may. */
	public List<Fault> refusals(DraftContent content) {
		return findings(content, Outcome.REFUSE);
	}

	/** Of several reasons a refusal says all: whoever has mended the first should not meet the next. Allowed where there is none. */
	static Verdict refusing(List<Fault> reasons) {
		return reasons.stream().<Verdict>map(reason -> new Verdict.Refused(reason.code(), reason.details()))
				.reduce((first, next) -> Verdict.refused(CODE + "also", first, next)).orElseGet(Verdict::allowed);
	}

	/** Those of the positions that usually do not sign such a letter, and still may. */
	public Set<PositionId> unusual(DraftContent content, Collection<PositionId> signatories) {
		return signatories.stream().filter(signatory -> !doubts(content.with(signatory)).isEmpty())
				.collect(Collectors.toSet());
	}

	/** Those of the positions that may not sign such a letter, as they are filled today. */
	public Set<PositionId> refused(DraftContent content, Collection<PositionId> signatories) {
		return signatories.stream().filter(signatory -> !refusals(content.with(signatory)).isEmpty())
				.collect(Collectors.toSet());
	}

	/** As {@link #refusals}, for a letter that waits for them: where it is for who fills the position now, they are named. */
	List<Fault> barred(DraftContent content) {
		return refusals(content).stream().map(refusal -> isOfCapacity(refusal)
				? Optional.ofNullable(content.signatory()).flatMap(directory::holderOf)
						.map(holder -> new Fault("signatory", CODE + "barred",
								Stream.concat(Stream.of(holder.person().id()), refusal.details().stream()).toList()))
						.orElse(refusal)
				: refusal).toList();
	}

	private static boolean isOfCapacity(Fault refusal) {
		return Stream.of(MANDATE, CARETAKER, NO_MANDATE).anyMatch(said -> refusal.code().startsWith(CODE + said));
	}

	/** Whether it is about who signs. */
	static boolean found(Fault fault) {
		return fault.code().startsWith(CODE);
	}

	/**
	 * The rules that hold for the letter and what each says, those for letters that leave the government first; none while the
	 * letter has neither kind nor signatory.
	 *
	 * @param capacity in which the signatory fills the position
	 */
	public List<Decision> decisions(DraftContent content, Capacity capacity) {
		var chosen = content.signatory();
		if (chosen == null) {
			return List.of();
		}
		var signatory = directory.position(chosen);
		return kinds.current(content, directory.agencyOf(chosen).id())
				.map(kind -> new AuthorityQuestion(signatory, kind, kinds.lineage(kind.code()), content, directory)
						.answered(table, capacity))
				.orElse(List.of());
	}

	/** Two rules that say the same in the same words say it once. */
	private List<Fault> findings(DraftContent content, Outcome outcome) {
		return decisions(content, capacity(content.signatory())).stream()
				.filter(decision -> decision.speaksAgainst(outcome)).map(Decision::fault).filter(Objects::nonNull).distinct()
				.toList();
	}

	/** As the position is filled today; of a vacant one, as its holder will fill it. */
	private Capacity capacity(@Nullable PositionId signatory) {
		return Optional.ofNullable(signatory).flatMap(position -> directory.holderOf(position))
				.map(Holder::capacity).orElse(Capacity.PERMANENT);
	}
}
