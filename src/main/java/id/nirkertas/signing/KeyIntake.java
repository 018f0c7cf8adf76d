package id.nirkertas.signing;

import id.nirkertas.shared.Actor;
import java.security.cert.CertificateException;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the key that an official brings, and lets the trail know with it. */
@Component
class KeyIntake {

	private final Keystores keystores;
	private final ApplicationEventPublisher events;

	KeyIntake(Keystores keystores, ApplicationEventPublisher events) {
		this.keystores = keystores;
		this.events = events;
	}

	@Transactional
	void keep(Actor by, Keystore keystore, Instant now) throws CertificateException {
		keystores.keep(keystore, now);
		var certificate = keystore.certificate();
		events.publishEvent(new KeyEnrolled(by, now, certificate.getSerialNumber().toString(16),
				certificate.getNotAfter().toInstant()));
	}
}
