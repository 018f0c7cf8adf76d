package id.nirkertas.access;

import id.nirkertas.shared.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** People as readers, with the posts they have today. */
@Component
class Readers {

	private final Organisation organisation;
	private final boolean ordinaryOpenInAgency;

	Readers(Organisation organisation,
			@Value("${nirkertas.access.ordinary-open-in-agency:false}") boolean ordinaryOpenInAgency) {
		this.organisation = organisation;
		this.ordinaryOpenInAgency = ordinaryOpenInAgency;
	}

	Reader of(PersonId person) {
		return new Reader(person, organisation.postsOf(person), ordinaryOpenInAgency);
	}

	/** Without what is open to everybody who works in an agency. */
	Reader named(PersonId person) {
		return new Reader(person, organisation.postsOf(person), false);
	}

	boolean isOrdinaryOpenInAgency() {
		return ordinaryOpenInAgency;
	}
}
