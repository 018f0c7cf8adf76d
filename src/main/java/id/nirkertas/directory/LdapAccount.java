package id.nirkertas.directory;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.naming.NamingException;
import javax.naming.directory.Attributes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One account as the LDAP directory answers it. */
record LdapAccount(Attributes values, LdapAttributes attributes) {

	private static final Logger LOG = LoggerFactory.getLogger(LdapAccount.class);
	/** None of them belongs into a name, and the database takes no NUL. */
	private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");
	private static final String CONTROL = "userAccountControl";
	private static final String EXPIRES = "accountExpires";
	private static final int DISABLED = 0x2;
	/** Active Directory counts tenths of microseconds from then. */
	private static final Instant ITS_BEGINNING = Instant.parse("1601-01-01T00:00:00Z");

	/** Everything that is asked for. */
	static String[] wanted(LdapAttributes attributes) {
		return new String[]{attributes.username(), attributes.name(), "cn", attributes.mail(), attributes.employeeNumber(),
				attributes.rank(), attributes.identifier(), CONTROL, EXPIRES};
	}

	/**
	 * None for an account that was closed: whoever it belonged to is gone, though their entry is still there; and for one without
	 * a log-in name, through which nobody comes in.
	 */
	Optional<LdapEntry> entry(Instant now) throws NamingException {
		if (attributes.server() == LdapServer.ACTIVE_DIRECTORY && (isDisabled() || hasExpired(now))) {
			return Optional.empty();
		}
		var username = text(attributes.username());
		if (username == null) {
			LOG.warn("An entry of the LDAP directory has no log-in name and is left out: {}", or(text("cn"), "—"));
			return Optional.empty();
		}
		var name = text(attributes.name());
		return Optional.of(new LdapEntry(username, name == null ? or(text("cn"), username) : name,
				or(text(attributes.employeeNumber()), ""), text(attributes.rank()), text(attributes.mail()), identifier()));
	}

	/** As text, or in hexadecimal digits where it is none (objectGUID). */
	private String identifier() throws NamingException {
		var found = values.get(attributes.identifier());
		if (found == null || found.size() == 0 || found.get() == null) {
			return "";
		}
		return found.get() instanceof byte[] bytes && !isText(bytes)
				? HexFormat.of().formatHex(bytes)
				: (found.get() instanceof byte[] text ? new String(text, StandardCharsets.US_ASCII) : found.get().toString())
						.strip().toLowerCase(Locale.ROOT);
	}

	private static boolean isText(byte[] bytes) {
		for (var each : bytes) {
			if (each < ' ' || each > '~') {
				return false;
			}
		}
		return true;
	}

	private boolean isDisabled() throws NamingException {
		return (number(CONTROL) & DISABLED) != 0;
	}

	/** Zero, and the largest number there is, both mean never. */
	private boolean hasExpired(Instant now) throws NamingException {
		var expires = number(EXPIRES);
		return expires > 0 && expires < Long.MAX_VALUE
				&& !ITS_BEGINNING.plus(Duration.ofSeconds(expires / 10_000_000)).isAfter(now);
	}

	private long number(String attribute) throws NamingException {
		var text = text(attribute);
		return text == null || !text.matches("-?\\d{1,19}") ? 0 : Long.parseLong(text);
	}

	private @Nullable String text(String attribute) throws NamingException {
		var found = values.get(attribute);
		var text = found == null || found.size() == 0 || found.get() == null
				? ""
				: CONTROLS.matcher(said(found.get())).replaceAll(" ").strip();
		return text.isEmpty() ? null : text;
	}

	/** What is the identifier too comes as bytes. */
	private static String said(Object value) {
		return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value.toString();
	}

	private static String or(@Nullable String text, String other) {
		return text == null ? other : text;
	}
}
