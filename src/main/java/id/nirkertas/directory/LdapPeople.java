package id.nirkertas.directory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import org.springframework.ldap.control.PagedResultsDirContextProcessor;
import org.springframework.ldap.core.AttributesMapper;
import org.springframework.ldap.core.ContextSource;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.core.support.SingleContextSource;
import org.springframework.ldap.filter.AndFilter;
import org.springframework.ldap.support.LdapUtils;
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
		return connected(this::pageByPage);
	}

	/** All on one connection: the cookie of a page is only good on the one that gave it. */
	private <T> T connected(Function<LdapTemplate, T> question) {
		var connection = new SingleContextSource(source.getReadOnlyContext());
		try {
			readIdentifiersAsBytes(connection.getReadOnlyContext());
			return question.apply(complete(connection));
		} finally {
			connection.destroy();
		}
	}

	/** As text the bytes of an objectGUID would be lost. */
	private void readIdentifiersAsBytes(DirContext connection) {
		try {
			connection.addToEnvironment("java.naming.ldap.attributes.binary", attributes.identifier());
		} catch (NamingException e) {
			throw LdapUtils.convertLdapException(e);
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
		return first(attributes.named(username));
	}

	/** As it stands there. */
	Optional<LdapEntry> numbered(String employeeNumber) {
		return first(attributes.numbered(employeeNumber));
	}

	private Optional<LdapEntry> first(AndFilter filter) {
		return connected(ldap -> ldap.search(attributes.people(), filter.encode(), controls(), reader()).stream()
				.flatMap(Optional::stream).findFirst());
	}

	private SearchControls controls() {
		return new SearchControls(SearchControls.SUBTREE_SCOPE, 0, 0, LdapAccount.wanted(attributes), false, false);
	}

	private AttributesMapper<Optional<LdapEntry>> reader() {
		var now = clock.instant();
		return values -> new LdapAccount(values, attributes).entry(now);
	}
}
