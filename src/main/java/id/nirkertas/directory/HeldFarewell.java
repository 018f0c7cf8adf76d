package id.nirkertas.directory;

import static java.util.stream.Collectors.joining;

import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The LDAP directory lacks more people than are believed to have left at once; nobody is marked as gone.
 *
 * @param people    whom it lacks of those whom we know
 * @param present   how many we know
 * @param confirmed of whom an administrator has said that they have left
 */
public record HeldFarewell(List<PersonId> people, int present, Set<PersonId> confirmed, Instant since) {

	public HeldFarewell {
		people = List.copyOf(people);
		confirmed = Set.copyOf(confirmed);
	}

	public int missing() {
		return people.size();
	}

	/** Whether the next reading marks them as gone, if nobody else is missing then. */
	public boolean isConfirmed() {
		return confirmed.containsAll(people);
	}

	/** Tells these people from any others, in whatever order they are read. */
	public String mark() {
		return Sha256.hex(people.stream().map(PersonId::toString).sorted().collect(joining(" ")));
	}
}
