package id.nirkertas.directory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.naming.directory.SearchControls;
import org.springframework.ldap.control.PagedResultsDirContextProcessor;
import org.springframework.ldap.core.AttributesMapper;
import org.springframework.ldap.core.ContextSource;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.core.support.SingleContextSource;
import org.springframework.stereotype.Component;

/** Asks the LDAP directory who there is; {@link LdapAttributes} says what it calls a person's name, number and rank. */
@Component
class LdapPeople {

	/** Servers stop an unpaged search at 500 entries. */
	private static final int PAGE = 400;

	private final ContextSource source;
	private final LdapAttributes attributes;
	private final Clock clock;

	LdapPeople(ContextSource source, LdapAttributes attributes, Clock clock) {
		this.source = source;
		this.attributes = attributes;
		this.clock = clock;
	}

	List<LdapEntry> everybody() {
		// The cookie of a page is only good on the connection that gave it
		var connection = new SingleContextSource(source.getReadOnlyContext());
		try {
			return pageByPage(complete(connection));
		} finally {
			connection.destroy();
		}
	}

	private List<LdapEntry> pageByPage(LdapTemplate ldap) {
		var all = new ArrayList<LdapEntry>();
		var filter = attributes.everybody().encode();
		var pages = new PagedResultsDirContextProcessor(PAGE);
		do {
			ldap.search(attributes.people(), filter, controls(), reader(), pages)
					.forEach(found -> found.ifPresent(all::add));
			pages = new PagedResultsDirContextProcessor(PAGE, pages.getCookie());
		} while (pages.getCookie() != null && pages.getCookie().getCookie() != null);
		return all;
	}

	/** Half a list would make the other half of the office look gone: a search that the server cuts short is a failure. */
	private LdapTemplate complete(ContextSource connection) {
		var ldap = new LdapTemplate(connection);
		ldap.setIgnoreSizeLimitExceededException(false);
		// At the top of its tree Active Directory ends every answer with the addresses of other servers
		ldap.setIgnorePartialResultException(attributes.server() == LdapServer.ACTIVE_DIRECTORY);
		return ldap;
	}

	Optional<LdapEntry> named(String username) {
		return complete(source).search(attributes.people(), attributes.named(username).encode(), controls(), reader())
				.stream()
				.flatMap(Optional::stream).findFirst();
	}

	private SearchControls controls() {
		return new SearchControls(SearchControls.SUBTREE_SCOPE, 0, 0, LdapAccount.wanted(attributes), false, false);
	}

	private AttributesMapper<Optional<LdapEntry>> reader() {
		var now = clock.instant();
		return values -> new LdapAccount(values, attributes).entry(now);
	}
}
