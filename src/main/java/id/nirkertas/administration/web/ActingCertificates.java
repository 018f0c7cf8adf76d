package id.nirkertas.administration.web;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Assignment;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Capacity;
import id.nirkertas.signing.CertificateView;
import id.nirkertas.signing.Signing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whoever acts for another signs with their own certificate: that they have none is better known before a letter waits. */
@Component
class ActingCertificates {

	private final Signing signing;
	private final OfficeClock clock;
	private final Wording wording;

	ActingCertificates(Signing signing, OfficeClock clock, Wording wording) {
		this.signing = signing;
		this.clock = clock;
		this.wording = wording;
	}

	/**
	 * Why they could not sign on the first day that is left of it, as a sentence; nothing of an official's own position, and of
	 * what is over.
	 *
	 * @param position the position or, where it is still to come, what it is called
	 */
	Optional<String> doubt(Assignment assignment, Object position) {
		var today = clock.today();
		var until = assignment.period().until();
		if (assignment.capacity() == Capacity.PERMANENT || until != null && until.isBefore(today)) {
			return Optional.empty();
		}
		var first = Stream.of(today, assignment.period().from()).max(LocalDate::compareTo).orElse(today);
		var found = signing.certificateOf(assignment.person());
		return found.isEmpty()
				? Optional.of(wording.say("administration.certificate.missing", assignment.person(), assignment.capacity(),
						position))
				: found.flatMap(certificate -> doubt(certificate, assignment, position, first));
	}

	private Optional<String> doubt(CertificateView certificate, Assignment assignment, Object position, LocalDate first) {
		var begins = clock.dayOf(certificate.validFrom());
		var ends = clock.dayOf(certificate.validUntil());
		if (first.isBefore(begins)) {
			return Optional.of(wording.say("administration.certificate.not-yet", assignment.person(), assignment.capacity(),
					position, begins));
		}
		return first.isAfter(ends)
				? Optional.of(wording.say("administration.certificate.expired", assignment.person(), assignment.capacity(),
						position, ends))
				: Optional.empty();
	}
}
