package id.nirkertas.workflow.web;

import id.nirkertas.access.Access;
import id.nirkertas.access.LastDay;
import id.nirkertas.access.LastDays;
import id.nirkertas.access.Readership;
import id.nirkertas.access.Readership.Seer;
import id.nirkertas.access.Reason;
import id.nirkertas.access.Role;
import id.nirkertas.disposition.DispositionView;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who sees a document and why, as far as a reader may know: nothing that came after their last day, and of a secret letter's
 * dispositions no branch that its tree hides from them.
 */
@Component
class ToldReasons {

	private final Access access;
	private final LastDays lastDays;
	private final Readership readership;
	private final Registry registry;
	private final Dispositions dispositions;

	ToldReasons(Access access, LastDays lastDays, Readership readership, Registry registry, Dispositions dispositions) {
		this.access = access;
		this.lastDays = lastDays;
		this.readership = readership;
		this.registry = registry;
		this.dispositions = dispositions;
	}

	/**
	 * What one reader may know.
	 *
	 * @param hidden  of the branches that they do not know
	 * @param secret  whether branches of others are not told of, be there any or not
	 * @param until   their last day; null for whoever reads all of it
	 */
	record Sight(DocumentId document, Set<PositionId> hidden, boolean secret, @Nullable LastDay until) {

		/** Somebody without a reason may have one that is not told. */
		public boolean isLimited() {
			return secret || until != null;
		}

		private List<Reason> told(List<Reason> reasons) {
			return reasons.stream().filter(reason -> !hidden.contains(reason.position()) || !isOfBranch(reason)).toList();
		}

		private static boolean isOfBranch(Reason reason) {
			var role = reason.role();
			return role == Role.RECIPIENT || role == Role.GIVER || role == null && reason.isHistory();
		}
	}

	Sight of(Actor reader, DocumentId document) {
		var until = lastDays.of(reader.person(), document).orElse(null);
		if (registry.views(List.of(document)).stream().noneMatch(entry -> entry.letter().secrecy().hidesSubject())) {
			return new Sight(document, Set.of(), false, until);
		}
		var own = access.why(reader.person(), document);
		var hidden = new HashSet<>(positions(dispositions.tree(document)));
		hidden.removeAll(positions(dispositions.treeFor(reader, document)));
		own.forEach(reason -> hidden.remove(reason.position()));
		var gaveAll = hidden.isEmpty() && own.stream().anyMatch(reason -> reason.role() == Role.ADDRESSEE);
		return new Sight(document, Set.copyOf(hidden), !gaveAll, until);
	}

	List<Seer> seers(Sight sight) {
		return readership.of(sight.document(), sight.until()).stream()
				.map(seer -> new Seer(seer.person(), sight.told(seer.reasons()), seer.until()))
				.filter(seer -> !seer.reasons().isEmpty()).toList();
	}

	List<Reason> why(PersonId person, Sight sight) {
		return sight.told(readership.why(person, sight.document(), sight.until()));
	}

	private static Set<PositionId> positions(Collection<DispositionView> roots) {
		return roots.stream().flatMap(DispositionView::withAllUnder)
				.flatMap(node -> Stream.of(node.giver(), node.recipient())).collect(Collectors.toSet());
	}
}
