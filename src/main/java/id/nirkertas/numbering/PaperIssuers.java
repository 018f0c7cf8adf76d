package id.nirkertas.numbering;

import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The agencies one of which a letter is of that was written by hand. In a register that several share somebody says which, unless
 * the number tells.
 *
 * @param all   their codes, that of the register first
 * @param named those whose numbers look like the letter's, by a pattern that tells whose they are; none where none tells
 */
public record PaperIssuers(List<String> all, Set<String> named) {

	public PaperIssuers {
		all = List.copyOf(all);
		named = Set.copyOf(named);
	}

	/** The only one it can be of; empty where somebody has to say. */
	public Optional<String> only() {
		var possible = possible();
		return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
	}

	/**
	 * Refuses with numbering.paper.agency where several may have issued it and nobody said which, and with
	 * numbering.paper.agency-other, or -.agency-others, one whose numbers do not look so.
	 *
	 * @param said its code; empty where the number tells
	 */
	Verdict mayBe(String said) {
		return Verdict.when(all.contains(said) || said.isEmpty() && only().isPresent(), "numbering.paper.agency")
				.and(Verdict.when(said.isEmpty() || possible().contains(said),
						possible().size() == 1 ? "numbering.paper.agency-other" : "numbering.paper.agency-others",
						String.join(", ", possible())));
	}

	private List<String> possible() {
		var possible = all.stream().filter(named::contains).toList();
		return possible.isEmpty() ? all : possible;
	}
}
