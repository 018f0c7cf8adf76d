package id.nirkertas.platform;

import id.nirkertas.calendar.OfficeClock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Asks the directory service, but not too often, and never tells by its haste that a name does not exist. */
class LogInProvider implements AuthenticationProvider {

	private static final Logger LOG = LoggerFactory.getLogger(LogInProvider.class);

	/** Longer than any name in a directory; attempts are kept under it, in an index. */
	private static final int LONGEST_NAME = 100;

	private final AuthenticationProvider directory;
	private final LogInAttempts attempts;
	private final OfficeClock clock;
	private final Duration pause;

	LogInProvider(AuthenticationProvider directory, LogInAttempts attempts, OfficeClock clock, Duration pause) {
		this.directory = directory;
		this.attempts = attempts;
		this.clock = clock;
		this.pause = pause;
	}

	@Override
	public @Nullable Authentication authenticate(Authentication request) throws AuthenticationException {
		var id = UUID.randomUUID();
		var attempt = new Throttle.Attempt(shortened(name(request)), address(request), clock.now());
		var delay = attempts.begin(id, attempt);
		if (delay.isPositive()) {
			throw new ThrottledException(delay);
		}
		var began = System.nanoTime();
		try {
			if (name(request).length() > LONGEST_NAME) {
				throw new BadCredentialsException("platform.login.wrong");
			}
			var granted = directory.authenticate(request);
			attempts.succeeded(attempt);
			return granted;
		} catch (InternalAuthenticationServiceException e) {
			LOG.warn("The directory service does not answer", e);
			attempts.forget(id);
			throw e;
		} catch (AuthenticationException e) {
			LockSupport.parkNanos(pause.toNanos() - (System.nanoTime() - began));
			throw e;
		}
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

	private static String name(Authentication request) {
		return request.getName().strip().toLowerCase(Locale.ROOT);
	}

	private static String shortened(String name) {
		return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
	}

	private static String address(Authentication request) {
		return request.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
	}
}
