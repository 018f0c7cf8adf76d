package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.letter.Reference.Relation;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * What letters have to do with each other: which one mentions, answers, corrects (ralat) or revokes (pencabutan) which. An
 * issued letter is corrected or revoked by a further letter alone, in the moment that one is signed.
 */
@Service
public class Relations {

	private static final int MOST_FOUND = 10;

	private final RelationTable table;
	private final LetterTable letters;
	private final NamedLetters names;
	private final SeenRelations seen;
	private final References references;
	private final AmendingDraft amending;
	private final LetterRights rights;
	private final Directory directory;
	private final ObjectProvider<LetterFinder> finders;

	Relations(RelationTable table, LetterTable letters, NamedLetters names, SeenRelations seen, References references,
			AmendingDraft amending,
			LetterRights rights, Directory directory, ObjectProvider<LetterFinder> finders) {
		this.table = table;
		this.letters = letters;
		this.names = names;
		this.seen = seen;
		this.references = references;
		this.amending = amending;
		this.rights = rights;
		this.directory = directory;
		this.finders = finders;
	}

	/** By which letters each of these was corrected or revoked, oldest first; those that were not are left out. */
	public Map<DocumentId, List<Amendment>> amendments(Collection<DocumentId> ids) {
		return table.amendments(ids);
	}

	/** Which letters a signed letter corrected or revoked itself. */
	public List<Amendment> amended(LetterView letter) {
		var amending = letter.content().more().references().stream().filter(Reference::amends).toList();
		var known = names.named(amending.stream().map(Reference::letter).toList());
		return amending.stream().flatMap(reference -> Stream.ofNullable(known.get(reference.letter()))
				.filter(named -> named.on() != null)
				.map(named -> new Amendment(reference.relation(), named.id(), named.number(),
						Objects.requireNonNull(named.on()))))
				.toList();
	}

	/** All that a letter has to do with others, as the reader may know it: what it says itself, then who speaks of it. */
	public List<RelatedLetter> of(Actor reader, LetterView letter) {
		return seen.of(reader.person(), letter);
	}

	/** Who speaks of an entry of an agenda book. */
	public List<RelatedLetter> of(Actor reader, DocumentId incoming) {
		return seen.spoken(reader.person(), List.of(incoming));
	}

	/** What a draft is to say of others, each of them in its order. */
	public List<RelatedLetter> chosen(Actor reader, List<Reference> references) {
		return seen.said(reader.person(), references, false);
	}

	/** Signed letters and entries of agenda books that the reader may see, under a number or with words of their subject. */
	public List<NamedLetter> find(Actor reader, String text) {
		if (text.isBlank()) {
			return List.of();
		}
		var found = finders.stream().flatMap(finder -> finder.find(reader.person(), text.strip()).stream()).distinct()
				.limit(MOST_FOUND).toList();
		var known = names.named(found);
		return found.stream().flatMap(id -> Stream.ofNullable(known.get(id))).toList();
	}

	/** Whether they may begin a letter that corrects or revokes this one: whoever drafts in the agency that issued it. */
	public Verdict mayAmend(Actor by, DocumentId id) {
		var letter = letters.get(id);
		return references.amendable(letter).by(directory.agencyOf(by.position()).id()).and(rights.mayAct(by));
	}

	/** How such a letter begins. Refuses as {@link #mayAmend}. */
	public DraftContent amending(Actor by, DocumentId id, Relation relation) {
		mayAmend(by, id).orThrow();
		return amending.of(letters.get(id), relation);
	}
}
