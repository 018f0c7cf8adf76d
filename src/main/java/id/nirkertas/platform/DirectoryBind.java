package id.nirkertas.platform;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.ldap.core.support.BaseLdapPathContextSource;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.ldap.authentication.BindAuthenticator;

/** Logs a person in at the directory service, and understands why Active Directory refuses somebody. */
class DirectoryBind extends BindAuthenticator {

	private static final Pattern REASON = Pattern.compile("data ([0-9a-f]{3,4})\\b");

	DirectoryBind(BaseLdapPathContextSource directory) {
		super(directory);
	}

	@Override
	protected void handleBindException(String name, String username, Throwable cause) {
		var reason = reasonOf(String.valueOf(cause.getMessage()));
		if (reason != null) {
			throw reason;
		}
		super.handleBindException(name, username, cause);
	}

	/** The wrong password, and one that must be changed first (773), both count as bad credentials: nothing here. */
	static @Nullable AuthenticationException reasonOf(String message) {
		var found = REASON.matcher(message);
		return switch (found.find() ? found.group(1) : "") {
			case "775" -> new LockedException("platform.login.locked");
			case "532", "701" -> new CredentialsExpiredException("platform.login.expired");
			case "533" -> new DisabledException("platform.login.disabled");
			default -> null;
		};
	}
}
