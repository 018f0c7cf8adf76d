package id.nirkertas.letter;

import id.nirkertas.access.Access;
import id.nirkertas.access.LastDays;
import id.nirkertas.letter.Reference.Relation;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a reader is told of the letters that have to do with one they may see. Who merely mentions or answers it is told to those
 * alone who may see that letter too; that it was corrected or revoked is told to everybody.
 */
@Component
class SeenRelations {

	private final RelationTable relations;
	private final NamedLetters names;
	private final Access access;
	private final LastDays lastDays;

	SeenRelations(RelationTable relations, NamedLetters names, Access access, LastDays lastDays) {
		this.relations = relations;
		this.names = names;
		this.access = access;
		this.lastDays = lastDays;
	}

	/** In their order, each of them. */
	List<RelatedLetter> said(PersonId reader, List<Reference> references, boolean effective) {
		var others = references.stream().map(Reference::letter).toList();
		var sight = new Sight(reader, others);
		return references.stream().map(each -> sight.of(each.letter(), each.relation(), true, effective)).toList();
	}

	/** Who speaks of one of the documents, which are one letter. */
	List<RelatedLetter> spoken(PersonId reader, Collection<DocumentId> documents) {
		var mentions = relations.of(documents);
		var sight = new Sight(reader, mentions.stream().map(RelationTable.Mention::letter).toList());
		return mentions.stream().map(each -> sight.of(each.letter(), each.relation(), false, each.effective())).distinct()
				.filter(SeenRelations::isTold).toList();
	}

	private static boolean isTold(RelatedLetter related) {
		return related.address() != null || related.effective() && Reference.amends(related.relation());
	}

	private final class Sight {

		private final PersonId reader;
		private final Map<DocumentId, NamedLetter> known;
		private final Set<DocumentId> visible;

		Sight(PersonId reader, List<DocumentId> others) {
			this.reader = reader;
			known = names.named(others);
			visible = new HashSet<>(access.visible(reader, others));
			visible.removeIf(this::isPast);
		}

		/** What an unfinished letter is called by now is not for those who read what it was. */
		private boolean isPast(DocumentId id) {
			var named = known.get(id);
			return named != null && !named.incoming() && lastDays.of(reader, id).isPresent();
		}

		RelatedLetter of(DocumentId id, Relation relation, boolean ours, boolean effective) {
			var named = known.get(id);
			var address = named == null ? null : address(named);
			return new RelatedLetter(id, relation, ours, effective,
					named == null || address != null ? named : named.unseen(), address);
		}

		/** Itself, or what it became at the reader. */
		private @Nullable String address(NamedLetter named) {
			if (visible.contains(named.id())) {
				return named.incoming() ? incoming(named.id()) : "/letters/" + named.id();
			}
			var came = named.incoming() ? List.<DocumentId>of() : names.cameOf(named.id());
			var seen = access.visible(reader, came);
			return came.stream().filter(seen::contains).findFirst().map(SeenRelations::incoming).orElse(null);
		}
	}

	private static String incoming(DocumentId id) {
		return "/incoming/" + id;
	}

	/** All that a letter has to do with others: what it says itself, then who speaks of it. */
	List<RelatedLetter> of(PersonId reader, LetterView letter) {
		return Stream.concat(
				said(reader, letter.content().more().references(), letter.state() == LetterState.SIGNED).stream()
						.filter(related -> related.named() != null),
				spoken(reader, names.aspects(letter.id())).stream()).toList();
	}
}
