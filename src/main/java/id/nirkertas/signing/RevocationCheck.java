package id.nirkertas.signing;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.operator.OperatorException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks whether certificates still stand: the responder first, the list if it is silent. What was good is remembered, and
 * stands in while neither answers; it is never asked less for that, since a revocation must bite at once.
 */
final class RevocationCheck {

	private static final Logger LOG = LoggerFactory.getLogger(RevocationCheck.class);

	private final Wire wire;
	private final Clock clock;
	private final Duration remembered;
	private final Map<X509Certificate, Standing> known = new ConcurrentHashMap<>();

	RevocationCheck(Wire wire, Clock clock, Duration remembered) {
		this.wire = wire;
		this.clock = clock;
		this.remembered = remembered;
	}

	/** The worst standing on a path that ends with an anchor; the anchor itself is believed without asking. */
	Standing.State along(List<X509Certificate> path) {
		var states = EnumSet.noneOf(Standing.State.class);
		for (var i = 0; i < path.size() - 1; i++) {
			states.add(of(path.get(i), path.get(i + 1)));
		}
		if (states.contains(Standing.State.REVOKED)) {
			return Standing.State.REVOKED;
		}
		return states.contains(Standing.State.UNKNOWN) ? Standing.State.UNKNOWN : Standing.State.GOOD;
	}

	private Standing.State of(X509Certificate certificate, X509Certificate issuer) {
		var now = clock.instant();
		var answer = ask(certificate, issuer, now);
		if (answer.state() == Standing.State.UNKNOWN) {
			var before = known.getOrDefault(certificate, Standing.unknown());
			return before.standsUntil().isAfter(now) ? before.state() : Standing.State.UNKNOWN;
		}
		var end = now.plus(remembered);
		known.put(certificate,
				new Standing(answer.state(), answer.standsUntil().isBefore(end) ? answer.standsUntil() : end));
		return answer.state();
	}

	private Standing ask(X509Certificate certificate, X509Certificate issuer, Instant now) {
		try {
			var addresses = CertificateAddresses.in(certificate);
			for (var responder : addresses.responders()) {
				var answer = askResponder(responder, certificate, issuer, now);
				if (answer.state() != Standing.State.UNKNOWN) {
					return answer;
				}
			}
			for (var list : addresses.lists()) {
				var answer = askList(list, certificate, issuer, now);
				if (answer.state() != Standing.State.UNKNOWN) {
					return answer;
				}
			}
		} catch (GeneralSecurityException | IllegalArgumentException e) {
			LOG.warn("Certificate {} names no usable status service", certificate.getSerialNumber().toString(16), e);
		}
		return Standing.unknown();
	}

	private Standing askResponder(URI address, X509Certificate certificate, X509Certificate issuer, Instant now) {
		try {
			var question = StatusQuestion.about(certificate, issuer);
			return question.read(wire.post(address, "application/ocsp-request", question.asked()), now);
		} catch (IOException | OCSPException | GeneralSecurityException | OperatorException | IllegalArgumentException e) {
			LOG.warn("The status service {} gave no answer: {}", address, e.toString());
			return Standing.unknown();
		}
	}

	private Standing askList(URI address, X509Certificate certificate, X509Certificate issuer, Instant now) {
		try {
			return RevocationList.read(wire.get(address)).of(certificate, issuer, now);
		} catch (IOException | GeneralSecurityException e) {
			LOG.warn("The revocation list {} could not be had: {}", address, e.toString());
			return Standing.unknown();
		}
	}
}
