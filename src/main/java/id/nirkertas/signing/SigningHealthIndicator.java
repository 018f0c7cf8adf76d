package id.nirkertas.signing;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells an operator whether validation really sees signatures; tried once in the background after every start. */
@Component
class SigningHealthIndicator implements HealthIndicator {

	private static final Logger LOG = LoggerFactory.getLogger(SigningHealthIndicator.class);
	private static final String SELF_TEST = "selfTest";

	private final ValidationDesk desk;
	private volatile @Nullable Health result;

	SigningHealthIndicator(ValidationDesk desk) {
		this.desk = desk;
	}

	@EventListener(ApplicationReadyEvent.class)
	void tryInBackground() {
		Thread.ofVirtual().name("signing-self-test").start(this::tryOnce);
	}

	void tryOnce() {
		var fault = new SigningSelfTest(desk::examine).fault();
		fault.ifPresent(sentence -> LOG.error("Signing does not work: {}", sentence));
		result = fault.map(sentence -> Health.down().withDetail(SELF_TEST, sentence)).orElseGet(
				() -> Health.up().withDetail(SELF_TEST, "A signed page was recognised, and so was its forgery")).build();
	}

	@Override
	public Health health() {
		var known = result;
		return known == null ? Health.unknown().withDetail(SELF_TEST, "Not finished yet").build() : known;
	}
}
