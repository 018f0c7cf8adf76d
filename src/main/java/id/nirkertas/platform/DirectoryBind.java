package id.nirkertas.platform;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.ldap.core.support.BaseLdapPathContextSource;
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
			throw new AccountRefusedException(reason);
		}
		super.handleBindException(name, username, cause);
	}

	/**
	 * Nothing for an unknown account (525) and a wrong password (52e): both are bad credentials. But for the lock (775) the
	 * server gives the other reasons only to whoever knows the password.
	 */
	static @Nullable AccountRefusal reasonOf(String message) {
		var found = REASON.matcher(message);
		return switch (found.find() ? found.group(1) : "") {
			case "530" -> AccountRefusal.WRONG_TIME;
			case "531" -> AccountRefusal.WRONG_PLACE;
			case "532" -> AccountRefusal.PASSWORD_EXPIRED;
			case "533" -> AccountRefusal.DISABLED;
			case "701" -> AccountRefusal.ACCOUNT_EXPIRED;
			case "773" -> AccountRefusal.MUST_CHANGE;
			case "775" -> AccountRefusal.LOCKED;
			default -> null;
		};
	}
}
