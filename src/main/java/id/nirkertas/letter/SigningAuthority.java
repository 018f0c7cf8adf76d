package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.letter.AuthorityRule.Outcome;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PositionId;
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
 * the table says of that capacity besides (UU 30/2014, Pasal 14).
 */
@Service
public class SigningAuthority {

	static final String CODE = "letter.authority.";
	private static final String CAPACITY_REFUSED = CODE + "capacity.refused";

	/**
	 * A rule of the table that holds for a letter.
	 *
	 * @param fault what it says against the signatory, in one sentence; null for nothing
	 */
	public record Decision(AuthorityRule rule, @Nullable Fault fault) {

		/** Whether the office lets such a letter go all the same. */
		boolean speaksAgainst(Outcome outcome) {
			return fault != null && rule.say().outcome() == outcome;
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

	/** Why the signatory is an unusual one for this letter, in one sentence; empty when nothing speaks against them. */
	public Optional<Fault> doubt(DraftContent content) {
		return finding(content, Outcome.WARN);
	}

	/** Why the signatory may not sign it at all; empty when they may. */
	public Optional<Fault> refusal(DraftContent content) {
		return finding(content, Outcome.REFUSE);
	}

	/** Those of the positions that usually do not sign such a letter, and still may. */
	public Set<PositionId> unusual(DraftContent content, Collection<PositionId> signatories) {
		return signatories.stream().filter(signatory -> doubt(content.with(signatory)).isPresent())
				.collect(Collectors.toSet());
	}

	/** Those of the positions that may not sign such a letter, as they are filled today. */
	public Set<PositionId> refused(DraftContent content, Collection<PositionId> signatories) {
		return signatories.stream().filter(signatory -> refusal(content.with(signatory)).isPresent())
				.collect(Collectors.toSet());
	}

	/** As {@link #refusal}, for a letter that waits for them: where it is for who fills the position now, they are named. */
	Optional<Fault> barred(DraftContent content) {
		return refusal(content).map(refusal -> refusal.code().equals(CAPACITY_REFUSED)
				? Optional.ofNullable(content.signatory()).flatMap(directory::holderOf)
						.map(holder -> new Fault("signatory", CODE + "barred",
								Stream.concat(Stream.of(holder.person().id()), refusal.details().stream()).toList()))
						.orElse(refusal)
				: refusal);
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
				.map(kind -> new AuthorityQuestion(signatory, kind, content, directory).answered(table, capacity))
				.orElse(List.of());
	}

	private Optional<Fault> finding(DraftContent content, Outcome outcome) {
		return decisions(content, capacity(content.signatory())).stream()
				.filter(decision -> decision.speaksAgainst(outcome)).map(Decision::fault).filter(Objects::nonNull)
				.findFirst();
	}

	/** As the position is filled today; of a vacant one, as its holder will fill it. */
	private Capacity capacity(@Nullable PositionId signatory) {
		return Optional.ofNullable(signatory).flatMap(position -> directory.holderOf(position))
				.map(Holder::capacity).orElse(Capacity.PERMANENT);
	}
}
