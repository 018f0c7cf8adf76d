package id.nirkertas.platform;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many attempts to log in: the next one must wait. */
final class ThrottledException extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	private final Duration delay;

	ThrottledException(Duration delay) {
		super("platform.login.throttled");
		this.delay = delay;
	}

	/** Rounded up, so that whoever waits so long has waited long enough. */
	long minutes() {
		return delay.plusSeconds(59).toMinutes();
	}
}
