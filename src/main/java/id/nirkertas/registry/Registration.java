package id.nirkertas.registry;

import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Position;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A letter on the registrar's desk, not yet in the agenda book of the agency. */
record Registration(Received letter, UnitId agencyOfAddressee) {

	private static final int LONGEST = 1000;

	/** Each agency has one gate: its own registrars enter what comes to its own positions. */
	Verdict mayBeEnteredBy(Position registrar, UnitId agencyOfRegistrar, LocalDate today) {
		return Verdict.when(registrar.has(Duty.REGISTRAR), "registry.not-registrar")
				.and(Verdict.when(agencyOfAddressee.equals(agencyOfRegistrar), "registry.other-agency", letter.addressee()))
				.and(Verdict.when(isComplete(), "registry.incomplete"))
				.and(Verdict.when(isShort(), "registry.too-long", LONGEST))
				.and(Verdict.when(!letter.on().isAfter(today), "registry.date-in-future", letter.on()));
	}

	private boolean isComplete() {
		return texts().noneMatch(String::isBlank);
	}

	private boolean isShort() {
		return texts().allMatch(text -> text.length() <= LONGEST);
	}

	private Stream<String> texts() {
		return Stream.of(letter.sender(), letter.number(), letter.subject(), letter.classification());
	}
}
