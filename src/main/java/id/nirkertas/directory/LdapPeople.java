package id.nirkertas.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.naming.NamingException;
import javax.naming.directory.Attributes;
import javax.naming.directory.SearchControls;
import org.jspecify.annotations.Nullable;
import org.springframework.ldap.control.PagedResultsDirContextProcessor;
import org.springframework.ldap.core.AttributesMapper;
import org.springframework.ldap.core.ContextSource;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.core.support.SingleContextSource;
import org.springframework.ldap.filter.AndFilter;
import org.springframework.ldap.filter.EqualsFilter;
import org.springframework.ldap.filter.PresentFilter;
import org.springframework.stereotype.Component;

/** Asks the LDAP directory who there is: uid, cn, mail, employeeNumber (NIP), employeeType (rank as printed). */
@Component
class LdapPeople {

	/** Servers stop an unpaged search at 500 entries. */
	private static final int PAGE = 400;
	private static final String[] ATTRIBUTES = {"uid", "cn", "mail", "employeeNumber", "employeeType"};

	private final ContextSource source;
	private final String base;

	LdapPeople(ContextSource source, DirectorySettings settings) {
		this.source = source;
		this.base = settings.people();
	}

	List<LdapEntry> everybody() {
		var filter = new AndFilter().and(new EqualsFilter("objectClass", "inetOrgPerson")).and(new PresentFilter("uid"));
		// The cookie of a page is only good on the connection that gave it
		var connection = new SingleContextSource(source.getReadOnlyContext());
		try {
			return pageByPage(complete(connection), filter.encode());
		} finally {
			connection.destroy();
		}
	}

	private List<LdapEntry> pageByPage(LdapTemplate ldap, String filter) {
		var all = new ArrayList<LdapEntry>();
		var pages = new PagedResultsDirContextProcessor(PAGE);
		do {
			all.addAll(
					ldap.search(base, filter, controls(), (AttributesMapper<LdapEntry>) LdapPeople::entry, pages));
			pages = new PagedResultsDirContextProcessor(PAGE, pages.getCookie());
		} while (pages.getCookie() != null && pages.getCookie().getCookie() != null);
		return all;
	}

	/** Half a list would make the other half of the office look gone: a search that the server cuts short is a failure. */
	private static LdapTemplate complete(ContextSource connection) {
		var ldap = new LdapTemplate(connection);
		ldap.setIgnoreSizeLimitExceededException(false);
		return ldap;
	}

	Optional<LdapEntry> named(String username) {
		var filter = new AndFilter().and(new EqualsFilter("objectClass", "inetOrgPerson"))
				.and(new EqualsFilter("uid", username));
		return new LdapTemplate(source)
				.search(base, filter.encode(), controls(), (AttributesMapper<LdapEntry>) LdapPeople::entry).stream()
				.findFirst();
	}

	private static SearchControls controls() {
		return new SearchControls(SearchControls.SUBTREE_SCOPE, 0, 0, ATTRIBUTES, false, false);
	}

	private static LdapEntry entry(Attributes attributes) throws NamingException {
		var uid = Objects.requireNonNull(text(attributes, "uid"));
		return new LdapEntry(uid, Objects.requireNonNullElse(text(attributes, "cn"), uid),
				Objects.requireNonNullElse(text(attributes, "employeeNumber"), ""), text(attributes, "employeeType"),
				text(attributes, "mail"));
	}

	private static @Nullable String text(Attributes attributes, String name) throws NamingException {
		var attribute = attributes.get(name);
		return attribute == null || attribute.get() == null ? null : attribute.get().toString().strip();
	}
}
