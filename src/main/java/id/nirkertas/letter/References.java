package id.nirkertas.letter;

import id.nirkertas.access.Access;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.letter.Reference.Relation;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a letter says of others: kept with the draft, looked through before it goes on, in effect with its signature. */
@Component
class References {

	static final String FIELD = "references";

	private final RelationTable relations;
	private final LetterTable letters;
	private final NamedLetters names;
	private final Directory directory;
	private final Access access;
	private final ApplicationEventPublisher events;

	References(RelationTable relations, LetterTable letters, NamedLetters names, Directory directory, Access access,
			ApplicationEventPublisher events) {
		this.relations = relations;
		this.letters = letters;
		this.names = names;
		this.directory = directory;
		this.access = access;
		this.events = events;
	}

	/** Nobody adds what they may not see: no answer tells whether it exists. */
	void keep(Actor by, Letter letter, List<Reference> before) {
		var now = letter.content().more().references();
		var added = ids(now);
		added.removeAll(ids(before));
		Verdict.when(names.named(added).keySet().containsAll(added) && access.visible(by.person(), added).containsAll(added),
				"letter.reference.unseen").orThrow();
		if (!now.equals(before)) {
			relations.keep(letter.id(), now);
		}
	}

	/** What the drafter has to mend; each by its place in the list. */
	List<Fault> faults(Letter letter) {
		return look(letter, (reference, known, place) -> fault(letter, reference, known, place));
	}

	/** What is unusual and hinders nothing. */
	List<Fault> doubts(Letter letter) {
		return look(letter, (reference, known, _) -> reference.amends() ? lower(letter, known) : revoked(known));
	}

	/** For those whose rows are theirs until the transaction ends: one of two who amend a letter at once sees what the other did. */
	void takeEffect(Actor by, Letter signed, String number, Instant at) {
		var amending = signed.content().more().references().stream().filter(Reference::amends)
				.sorted(Comparator.comparing(reference -> reference.letter().value())).toList();
		for (var reference : amending) {
			// What is not signed is never waited for: it may be about to amend this one
			letters.find(reference.letter()).map(found -> new Amendable(found, List.of()).by(signed.agency()))
					.orElseGet(() -> Verdict.refused("letter.amendment.not-ours")).orThrow();
			amendable(letters.take(reference.letter())).by(signed.agency()).orThrow();
			events.publishEvent(reference.relation() == Relation.REVOKES
					? new LetterRevoked(reference.letter(), signed.id(), number, by, at)
					: new LetterCorrected(reference.letter(), signed.id(), number, by, at));
		}
		relations.takeEffect(signed.id(), at);
	}

	Amendable amendable(Letter letter) {
		return new Amendable(letter, relations.amendments(List.of(letter.id())).getOrDefault(letter.id(), List.of()));
	}

	private interface Look {

		Optional<Fault> at(Reference reference, @Nullable Letter known, int place);
	}

	private List<Fault> look(Letter letter, Look look) {
		var said = letter.content().more().references();
		var known = letters.all(ids(said)).stream().collect(Collectors.toMap(Letter::id, Function.identity()));
		var found = new ArrayList<Fault>();
		for (var n = 0; n < said.size(); n++) {
			look.at(said.get(n), known.get(said.get(n).letter()), n + 1).ifPresent(found::add);
		}
		return List.copyOf(found);
	}

	private Optional<Fault> fault(Letter letter, Reference reference, @Nullable Letter known, int place) {
		if (!isThere(letter, reference, known)) {
			return fault("letter.reference.gone", place);
		}
		if (reference.amends()) {
			return known == null
					? fault("letter.reference.not-ours", place)
					: refusal(amendable(known).by(letter.agency()));
		}
		return known == null || known.isSigned()
				? Optional.empty()
				: fault(known.state() == LetterState.WITHDRAWN
						? "letter.reference.withdrawn"
						: "letter.reference.not-signed",
						place);
	}

	/** As long as the draft lies with its drafter, they must see it; a reviewer or signatory need not. */
	private boolean isThere(Letter letter, Reference reference, @Nullable Letter known) {
		var there = known != null || names.named(List.of(reference.letter())).containsKey(reference.letter());
		return there && (!letter.isOpenForChange() || access.maySee(drafter(letter), reference.letter()).isAllowed());
	}

	private PersonId drafter(Letter letter) {
		return directory.holderOf(letter.drafter()).map(Holder::person).map(person -> person.id())
				.orElse(letter.author());
	}

	/** A superior's letter is not a subordinate's to correct, unless they were told to. */
	private Optional<Fault> lower(Letter letter, @Nullable Letter original) {
		var now = letter.content().signatory();
		var then = original == null ? null : original.content().signatory();
		if (now == null || then == null) {
			return Optional.empty();
		}
		var signatory = directory.position(now);
		var former = directory.position(then);
		return signatory.level().compareTo(former.level()) > 0
				? Optional.of(new Fault("signatory", "letter.amendment.lower-signatory",
						List.of(signatory.title(), former.title())))
				: Optional.empty();
	}

	private Optional<Fault> revoked(@Nullable Letter original) {
		return original == null || !original.isSigned()
				? Optional.empty()
				: amendable(original).amendments().stream().filter(Amendment::revokes).findFirst()
						.map(revocation -> new Fault(FIELD, "letter.reference.revoked",
								List.of(original.signedNumber(), revocation.number(), revocation.on())));
	}

	private static Optional<Fault> refusal(Verdict verdict) {
		return verdict instanceof Verdict.Refused(var code, var details)
				? Optional.of(new Fault(FIELD, code, details))
				: Optional.empty();
	}

	private static Optional<Fault> fault(String code, int place) {
		return Optional.of(new Fault(FIELD, code, List.of(place)));
	}

	private static Set<DocumentId> ids(Collection<Reference> references) {
		return references.stream().map(Reference::letter).collect(Collectors.toCollection(HashSet::new));
	}
}
