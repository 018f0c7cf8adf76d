package id.nirkertas.access;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.UnitId;
import java.util.List;

/** What access asks of the office: who is where, today and before. */
interface Organisation {

	List<Post> postsOf(PersonId person);

	UnitId agencyOf(UnitId unit);

	/** The person in the first post they hold today. */
	Actor acting(PersonId person);
}
