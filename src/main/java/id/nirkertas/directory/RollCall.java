package id.nirkertas.directory;

import static java.util.Collections.disjoint;

import id.nirkertas.directory.KnownPeople.Same;
import id.nirkertas.directory.KnownPeople.Stranger;
import id.nirkertas.directory.KnownPeople.Unclear;
import id.nirkertas.shared.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the LDAP directory's list changes in ours. {@link KnownPeople} tells who somebody is: a new log-in name changes nothing, and
 * a log-in name passed on to somebody else does not pass on their desk.
 *
 * @param refused   log-in names of entries that nothing is taken from
 * @param displacing whom of those to save takes over a log-in name or an entry that was another's until now
 * @param parted    whose entry has become another person's; to whose
 */
record RollCall(List<KnownPerson> toSave, List<PersonId> toMarkGone, List<String> refused, Set<PersonId> displacing,
		Map<PersonId, PersonId> parted) {

	/** As many may vanish at once from any office. */
	static final int FEW = 10;

	static RollCall of(List<KnownPerson> known, List<LdapEntry> entries, boolean complete) {
		var people = new KnownPeople(known);
		var calling = new Calling(people, complete);
		people.inOrder(entries).forEach(calling::next);
		return calling.end();
	}

	/**
	 * Of everybody, from a list that was begun before some were seen: what it says of them, and of whoever has a name, number or
	 * entry of theirs, is older than what we know, and is not taken.
	 */
	static RollCall of(List<KnownPerson> known, List<LdapEntry> entries, Set<PersonId> seenSince) {
		if (seenSince.isEmpty()) {
			return of(known, entries, true);
		}
		var marks = new HashSet<String>();
		known.stream().filter(one -> seenSince.contains(one.id())).forEach(one -> marks.addAll(marks(one)));
		for (var before = 0; before < marks.size();) {
			before = marks.size();
			known.stream().map(RollCall::marks).filter(own -> !disjoint(own, marks)).forEach(marks::addAll);
			entries.stream().map(RollCall::marks).filter(own -> !disjoint(own, marks)).forEach(marks::addAll);
		}
		return of(known.stream().filter(one -> disjoint(marks(one), marks)).toList(),
				entries.stream().filter(entry -> disjoint(marks(entry), marks)).toList(), true);
	}

	private static List<String> marks(KnownPerson one) {
		return marks(one.id(), one.person().username(), one.identifier(), one.person().employeeNumber());
	}

	private static List<String> marks(LdapEntry entry) {
		return marks(entry.newId(), entry.logIn(), entry.identifier(), entry.employeeNumber());
	}

	private static List<String> marks(PersonId id, String logIn, String identifier, String number) {
		return Stream.of("id " + id, "name " + logIn, "entry " + identifier, "number " + EmployeeNumbers.bare(number))
				.filter(mark -> !mark.endsWith(" ")).toList();
	}

	/** Whether so many may have left in one go; more are a broken search base, a lost right or a half-restored server. */
	boolean isPlausible(long present, int percent) {
		var most = Math.max(FEW, present * percent / 100);
		return toMarkGone.isEmpty() || (toMarkGone.size() <= most && toMarkGone.size() < present);
	}

	/** What can be taken while nobody is marked as gone: nobody gets what is another's. */
	RollCall withoutFarewells() {
		return new RollCall(toSave.stream().filter(one -> !displacing.contains(one.id())).toList(), List.of(), refused,
				Set.of(),
				Map.of());
	}

	boolean isEmpty() {
		return toSave.isEmpty() && toMarkGone.isEmpty();
	}

	/** One entry after the other. */
	private static final class Calling {

		private final KnownPeople people;
		private final boolean complete;
		private final List<KnownPerson> toSave = new ArrayList<>();
		private final List<String> refused = new ArrayList<>();
		private final Set<PersonId> seen = new HashSet<>();
		private final Set<String> names = new HashSet<>();
		private final Set<String> numbers = new HashSet<>();
		private final Set<PersonId> gone = new HashSet<>();
		private final Set<PersonId> displacing = new HashSet<>();
		private final Map<PersonId, PersonId> parted = new HashMap<>();

		private Calling(KnownPeople people, boolean complete) {
			this.people = people;
			this.complete = complete;
		}

		void next(LdapEntry entry) {
			if (names.contains(entry.logIn()) || numbers.contains(EmployeeNumbers.bare(entry.employeeNumber()))) {
				refused.add(entry.username());
				return;
			}
			switch (people.find(entry, complete)) {
				case Same(var before) -> take(entry, before.id(), before);
				case Stranger(var before) -> stranger(entry, before);
				case Unclear(var person) -> {
					refused.add(entry.username());
					seen.add(person.id());
				}
			}
		}

		private void stranger(LdapEntry entry, @Nullable KnownPerson before) {
			var id = people.newId(entry);
			if (before != null) {
				gone.add(before.id());
				displacing.add(id);
				parted.put(before.id(), id);
			}
			take(entry, id, null);
		}

		private void take(LdapEntry entry, PersonId id, @Nullable KnownPerson before) {
			if (!seen.add(id)) {
				refused.add(entry.username());
				return;
			}
			names.add(entry.logIn());
			if (entry.hasNumber()) {
				numbers.add(EmployeeNumbers.bare(entry.employeeNumber()));
			}
			var owner = people.owner(entry);
			if (owner != null && !owner.id().equals(id)) {
				gone.add(owner.id());
				displacing.add(id);
			}
			var person = entry.person(id);
			if (before == null) {
				toSave.add(new KnownPerson(person, false, entry.identifier()));
			} else if (before.differs(person, entry)) {
				toSave.add(before.now(person, entry));
			}
		}

		RollCall end() {
			if (complete) {
				gone.addAll(people.present());
			}
			gone.removeAll(seen);
			return new RollCall(List.copyOf(toSave), List.copyOf(gone), List.copyOf(refused), Set.copyOf(displacing),
					Map.copyOf(parted));
		}
	}
}
