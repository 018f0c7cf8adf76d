package id.nirkertas.directory;

import id.nirkertas.directory.DirectoryTables.KnownPerson;
import id.nirkertas.shared.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the LDAP directory's list changes in ours. The employee number tells who somebody is: a new log-in name changes
 * nothing, and a log-in name passed on to somebody else does not pass on their desk.
 */
record RollCall(List<Person> toSave, List<PersonId> toMarkGone, List<String> refused) {

	private static final int FEW = 10;

	static RollCall of(List<KnownPerson> known, List<LdapEntry> entries, boolean complete) {
		var byNumber = new HashMap<String, KnownPerson>();
		var byUsername = new HashMap<String, KnownPerson>();
		for (var one : known) {
			if (!one.person().employeeNumber().isEmpty()) {
				byNumber.put(LdapEntry.bare(one.person().employeeNumber()), one);
			}
			if (!one.gone()) {
				byUsername.put(one.person().username(), one);
			}
		}
		var toSave = new ArrayList<Person>();
		var refused = new ArrayList<String>();
		var seen = new HashSet<PersonId>();
		var names = new HashSet<String>();
		var gone = new HashSet<PersonId>();
		for (var entry : entries) {
			var owner = byUsername.get(entry.username().toLowerCase(Locale.ROOT));
			var before = before(entry, byNumber, owner);
			var person = entry.person(before == null ? entry.newId() : before.person().id());
			if (seen.contains(person.id()) || !names.add(person.username())) {
				refused.add(entry.username());
				continue;
			}
			seen.add(person.id());
			if (owner != null && !owner.person().id().equals(person.id())) {
				gone.add(owner.person().id());
			}
			if (before == null || before.gone() || !before.person().equals(person)) {
				toSave.add(person);
			}
		}
		if (complete) {
			byUsername.values().stream().map(one -> one.person().id()).filter(id -> !seen.contains(id)).forEach(gone::add);
		}
		gone.removeAll(seen);
		return new RollCall(List.copyOf(toSave), List.copyOf(gone), List.copyOf(refused));
	}

	private static @Nullable KnownPerson before(LdapEntry entry, Map<String, KnownPerson> byNumber,
			@Nullable KnownPerson owner) {
		if (entry.employeeNumber().isEmpty()) {
			return owner != null && owner.person().employeeNumber().isEmpty() ? owner : null;
		}
		var numbered = byNumber.get(LdapEntry.bare(entry.employeeNumber()));
		if (numbered != null) {
			return numbered;
		}
		return owner != null && (owner.person().employeeNumber().isEmpty() || isCorrected(entry, owner)) ? owner : null;
	}

	/** Somebody of that log-in name and that very name: their number was put right. A namesake's account has another log-in name. */
	private static boolean isCorrected(LdapEntry entry, KnownPerson owner) {
		return owner.person().name().equalsIgnoreCase(entry.name());
	}

	/** A list that suddenly lacks most of the office is a broken search base or a half-restored server, not a mass farewell. */
	boolean isPlausible(long present) {
		var few = toMarkGone.size() <= FEW || toMarkGone.size() * 2L <= present;
		return toMarkGone.isEmpty() || (few && toMarkGone.size() < present);
	}

	boolean isEmpty() {
		return toSave.isEmpty() && toMarkGone.isEmpty();
	}
}
