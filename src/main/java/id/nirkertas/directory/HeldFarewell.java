package id.nirkertas.directory;

import java.time.Instant;

/**
 * The LDAP directory lacks more people than are believed to have left at once; nobody is marked as gone.
 *
 * @param missing how many it lacks of those whom we know
 * @param present how many those are
 * @param confirmed so many of them an administrator has said to have left
 */
public record HeldFarewell(int missing, int present, int confirmed, Instant since) {

	/** Whether the next reading marks them as gone, if no more are missing then. */
	public boolean isConfirmed() {
		return confirmed >= missing;
	}
}
