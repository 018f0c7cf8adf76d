package id.nirkertas.workflow.web;

import id.nirkertas.access.Access;
import id.nirkertas.access.LastDay;
import id.nirkertas.access.LastDays;
import id.nirkertas.access.Readership;
import id.nirkertas.access.Readership.Seer;
import id.nirkertas.access.Reason;
import id.nirkertas.access.Role;
import id.nirkertas.consultation.ConsultationView;
import id.nirkertas.consultation.Consultations;
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
 * dispositions no branch that its tree hides from them, nor whose opinion was asked for there.
 */
@Component
class ToldReasons {

	private final Access access;
	private final LastDays lastDays;
	private final Readership readership;
	private final Registry registry;
	private final Dispositions dispositions;
	private final Consultations consultations;

	ToldReasons(Access access, LastDays lastDays, Readership readership, Registry registry, Dispositions dispositions,
			Consultations consultations) {
		this.access = access;
		this.lastDays = lastDays;
		this.readership = readership;
		this.registry = registry;
		this.dispositions = dispositions;
		this.consultations = consultations;
	}

	/**
	 * What one reader may know.
	 *
	 * @param hidden  of the branches that they do not know, and who was asked for an opinion there and stands nowhere else
	 * @param asked   who was asked for an opinion in such a branch
	 * @param secret  whether branches of others are not told of, be there any or not
	 * @param until   their last day; null for whoever reads all of it
	 */
	record Sight(DocumentId document, Set<PositionId> hidden, Set<PositionId> asked, boolean secret,
			@Nullable LastDay until) {

		/** Somebody without a reason may have one that is not told. */
		public boolean isLimited() {
			return secret || until != null;
		}

		private List<Reason> told(List<Reason> reasons) {
			return reasons.stream().filter(reason -> !hidden.contains(reason.position()) || !isOfBranch(reason))
					.filter(reason -> !asked.contains(reason.position()) || reason.role() != Role.CONSULTED).toList();
		}

		private static boolean isOfBranch(Reason reason) {
			var role = reason.role();
			return role == Role.RECIPIENT || role == Role.GIVER || role == null && reason.isHistory();
		}
	}

	Sight of(Actor reader, DocumentId document) {
		var until = lastDays.of(reader.person(), document).orElse(null);
		if (registry.views(List.of(document)).stream().noneMatch(entry -> entry.letter().secrecy().hidesSubject())) {
			return new Sight(document, Set.of(), Set.of(), false, until);
		}
		var own = access.why(reader.person(), document);
		var theirs = own.stream().map(Reason::position).collect(Collectors.toSet());
		var isAddressee = own.stream().anyMatch(reason -> reason.role() == Role.ADDRESSEE);
		var known = dispositions.treeFor(reader, document);
		var asked = isAddressee ? Set.<PositionId>of() : askedElsewhere(reader, document, theirs, known);
		var hidden = new HashSet<>(positions(dispositions.tree(document)));
		hidden.addAll(asked);
		hidden.removeAll(positions(known));
		hidden.removeAll(theirs);
		return new Sight(document, Set.copyOf(hidden), asked, !(isAddressee && hidden.isEmpty()), until);
	}

	/** Whose opinion nobody in a branch of theirs asked for: that is told where it was asked, and to the addressee. */
	private Set<PositionId> askedElsewhere(Actor reader, DocumentId document, Set<PositionId> theirs,
			Collection<DispositionView> known) {
		var near = known.stream().flatMap(DispositionView::withAllUnder).filter(node -> node.isOwn(reader))
				.flatMap(DispositionView::withAllUnder).map(DispositionView::recipient)
				.collect(Collectors.toCollection(HashSet::new));
		near.addAll(theirs);
		var questions = consultations.on(document);
		var asked = questions.stream().map(ConsultationView::colleague).collect(Collectors.toCollection(HashSet::new));
		questions.stream().filter(question -> near.contains(question.asker())).map(ConsultationView::colleague)
				.forEach(asked::remove);
		asked.removeAll(theirs);
		return Set.copyOf(asked);
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
