package id.nirkertas.access;

import id.nirkertas.directory.Duty;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** What access asks of the office: who is where, today and before. */
interface Organisation {

	List<Post> postsOf(PersonId person);

	UnitId agencyOf(UnitId unit);

	/** The day of the position's agency at that instant: what came on it is still of whoever left with it. */
	LocalDate dayOf(PositionId position, Instant at);

	/** Of the position's agency: its holders leave at midnight there. */
	ZoneId zoneOf(PositionId position);

	/** Everybody who holds the position, held it or will hold it, or prepares the work of whoever holds it today. */
	Set<PersonId> everIn(PositionId position);

	/** Everybody who holds a position with one of the duties today, wherever that is. */
	Set<PersonId> trustedWith(Set<Duty> duties);

	/** Whether the account service still has them: whoever it has lost cannot log in. */
	boolean isThere(PersonId person);

	/** The person in the first post they hold today. */
	Actor acting(PersonId person);
}
