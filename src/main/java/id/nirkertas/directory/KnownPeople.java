package id.nirkertas.directory;

import id.nirkertas.shared.PersonId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who of the people we know an entry of the LDAP directory is. Its identifier tells first, then the employee number; the log-in
 * name alone tells nothing, since it passes on, and with the same name only of whom neither was known.
 */
final class KnownPeople {

	private final Map<String, KnownPerson> byIdentifier = new HashMap<>();
	private final Map<String, KnownPerson> byNumber = new HashMap<>();
	private final Map<String, KnownPerson> present = new HashMap<>();
	private final Map<String, KnownPerson> goneWithoutNumber = new HashMap<>();
	private final Set<PersonId> ids = new HashSet<>();

	KnownPeople(List<KnownPerson> known) {
		for (var one : known) {
			ids.add(one.id());
			if (!one.identifier().isEmpty()) {
				byIdentifier.put(one.identifier(), one);
			}
			if (one.hasNumber()) {
				byNumber.put(EmployeeNumbers.bare(one.person().employeeNumber()), one);
			}
			if (!one.gone()) {
				present.put(one.person().username(), one);
			} else if (!one.hasNumber()) {
				goneWithoutNumber.put(logIn(one.person().username(), one.person().name()), one);
			}
		}
	}

	/** What an entry says of who it is. */
	sealed interface Found {}

	/** Somebody we know. */
	record Same(KnownPerson person) implements Found {
	}

	/** @param before whom the entry was of until now; null of an entry that is new */
	record Stranger(@Nullable KnownPerson before) implements Found {
	}

	/** It contradicts itself: nothing is taken from it, and whom we know stays as they are. */
	record Unclear(KnownPerson person) implements Found {
	}

	/** Those come first whose entry is known: a copy of their number elsewhere takes nothing from them. */
	List<LdapEntry> inOrder(List<LdapEntry> entries) {
		return entries.stream().sorted(Comparator.comparing(entry -> !byIdentifier.containsKey(entry.identifier())))
				.toList();
	}

	/** Who has the log-in name of the entry today. */
	@Nullable
	KnownPerson owner(LdapEntry entry) {
		return present.get(entry.logIn());
	}

	List<PersonId> present() {
		return present.values().stream().map(KnownPerson::id).toList();
	}

	/**
	 * A number alone does not pass on a person: it may have been typed into the entry of another.
	 *
	 * @param complete whether all other entries are known too, so that the one somebody had before would have been found
	 */
	Found find(LdapEntry entry, boolean complete) {
		var identified = byIdentifier.get(entry.identifier());
		var numbered = entry.hasNumber() ? byNumber.get(EmployeeNumbers.bare(entry.employeeNumber())) : null;
		if (identified != null) {
			return identified(entry, identified, numbered);
		}
		if (numbered != null) {
			return !numbered.isOtherEntry(entry) || (complete ? numbered.mayBeCalledAs(entry) : numbered.isCalledAs(entry))
					? new Same(numbered)
					: new Unclear(numbered);
		}
		var owner = owner(entry);
		var before = goneWithoutNumber.get(logIn(entry.logIn(), entry.name()));
		return Stream.concat(Stream.ofNullable(owner), Stream.ofNullable(before))
				.filter(one -> !one.hasNumber() && !one.isOtherEntry(entry) && one.isCalledAs(entry)).findFirst()
				.<Found>map(Same::new).orElseGet(() -> new Stranger(null));
	}

	private static Found identified(LdapEntry entry, KnownPerson identified, @Nullable KnownPerson numbered) {
		if (numbered == null || numbered.equals(identified)) {
			return identified.mayKeep(entry) ? new Same(identified) : new Stranger(identified);
		}
		return numbered.isCalledAs(entry) ? new Same(numbered) : new Unclear(identified);
	}

	/** Of a person whom nobody has been before. */
	PersonId newId(LdapEntry entry) {
		var usual = entry.newId();
		var id = ids.contains(usual) ? PersonId.random() : usual;
		ids.add(id);
		return id;
	}

	private static String logIn(String username, String name) {
		return username + ' ' + PersonName.of(name).words();
	}
}
