package id.nirkertas.registry;

import id.nirkertas.calendar.TypedDay;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Position;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;

/** A letter on the registrar's desk, not yet in the agenda book of the agency. */
record Registration(Received letter, UnitId agencyOfAddressee) {

	static Verdict isFor(Position position) {
		return Verdict.when(position.has(Duty.REGISTRAR), "registry.not-registrar");
	}

	/** Each agency has one gate: its own registrars enter what comes to its own positions. */
	Verdict mayBeEnteredBy(Position registrar, UnitId agencyOfRegistrar, LocalDate today) {
		return isFor(registrar)
				.and(Verdict.when(agencyOfAddressee.equals(agencyOfRegistrar), "registry.other-agency", letter.addressee()))
				.and(Verdict.when(isComplete(), "registry.incomplete"))
				.and(Verdict.when(!letter.isSealed() || letter.secrecy().hidesSubject(), "registry.sealed-open"))
				.and(isShort())
				.and(Verdict.when(!letter.on().isAfter(today), "registry.date-in-future", letter.on()))
				.and(Verdict.when(new TypedDay(letter.on()).isPlausible(today), "registry.date-implausible", letter.on()));
	}

	private boolean isComplete() {
		return letter.texts().values().stream().noneMatch(String::isBlank);
	}

	private Verdict isShort() {
		return Received.LONGEST.entrySet().stream()
				.filter(limit -> letter.texts().getOrDefault(limit.getKey(), "").length() > limit.getValue()).findFirst()
				.map(limit -> Verdict.refused("registry.too-long", limit.getValue())).orElseGet(Verdict::allowed);
	}
}
