package id.nirkertas.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.naming.InvalidNameException;
import javax.naming.directory.SearchControls;
import javax.naming.ldap.LdapName;
import org.jspecify.annotations.Nullable;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.core.ContextMapper;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.core.support.BaseLdapPathContextSource;
import org.springframework.ldap.filter.EqualsFilter;
import org.springframework.ldap.filter.OrFilter;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.ldap.search.LdapUserSearch;
import org.springframework.security.ldap.userdetails.LdapAuthoritiesPopulator;

/**
 * Lets in only members of certain groups of the LDAP directory, direct ones or members of a group in a group. That is all a
 * group does: what somebody may do inside follows from the positions they fill, never from a group.
 */
class LogInGroups implements LdapAuthoritiesPopulator {

	/** Groups that are members of each other would otherwise be asked for ever; none is so deep. */
	private static final int DEEPEST = 10;

	private final LdapTemplate ldap;
	private final String below;
	private final List<String> members;
	private final Set<LdapName> admitted;
	private final Set<String> called;
	private final LdapUserSearch accounts;

	LogInGroups(BaseLdapPathContextSource directory, LogInSettings settings, LdapUserSearch accounts) {
		this.accounts = accounts;
		this.called = settings.groups().stream().flatMap(group -> Stream.of(group, shortName(name(group))))
				.map(LogInGroups::plain).collect(Collectors.toUnmodifiableSet());
		this.ldap = new LdapTemplate(directory);
		// At the top of its tree Active Directory ends every answer with the addresses of other servers
		this.ldap.setIgnorePartialResultException(true);
		this.below = settings.groupsBelow();
		this.members = settings.groupMembers();
		this.admitted = new HashSet<>();
		settings.groups().forEach(group -> admitted.add(whole(name(group), directory.getBaseLdapName())));
	}

	/** Asked when the password was right. */
	@Override
	public Collection<? extends GrantedAuthority> getGrantedAuthorities(DirContextOperations account, String username) {
		try {
			if (!admitted.isEmpty() && !isAdmitted(name(account.getNameInNamespace()))) {
				throw new AccountRefusedException(AccountRefusal.NOT_ADMITTED);
			}
			return List.of();
		} catch (NamingException e) {
			throw new InternalAuthenticationServiceException("The groups cannot be asked", e);
		}
	}

	/**
	 * For whoever another service let in, under a log-in name: as above where the LDAP directory has their account; where it has
	 * none, the groups count that the service claims for them, by whole name or by the first part of it. Throws
	 * {@link AccountRefusedException}, also where nothing is claimed.
	 */
	void admit(String username, @Nullable List<String> claimed) {
		if (admitted.isEmpty()) {
			return;
		}
		try {
			getGrantedAuthorities(accounts.searchForUser(username), username);
		} catch (UsernameNotFoundException e) {
			if (claimed == null) {
				throw new AccountRefusedException(AccountRefusal.NO_GROUPS);
			}
			if (claimed.stream().map(LogInGroups::plain).noneMatch(called::contains)) {
				throw new AccountRefusedException(AccountRefusal.NOT_ADMITTED);
			}
		}
	}

	/** Some services write a group as a path. */
	private static String plain(String group) {
		return group.strip().replaceFirst("^/", "").toLowerCase(Locale.ROOT);
	}

	private static String shortName(LdapName group) {
		return String.valueOf(group.getRdn(group.size() - 1).getValue());
	}

	private boolean isAdmitted(LdapName account) {
		var seen = new HashSet<LdapName>();
		var next = List.of(account);
		for (var level = 0; level < DEEPEST && !next.isEmpty(); level++) {
			var groups = new ArrayList<>(groupsOf(next));
			if (groups.stream().anyMatch(admitted::contains)) {
				return true;
			}
			groups.removeIf(group -> !seen.add(group));
			next = groups;
		}
		return false;
	}

	private List<LdapName> groupsOf(List<LdapName> entries) {
		var filter = new OrFilter();
		entries.forEach(entry -> members.forEach(member -> filter.or(new EqualsFilter(member, entry.toString()))));
		return ldap.search(below, filter.encode(), SearchControls.SUBTREE_SCOPE, new String[]{"1.1"},
				(ContextMapper<LdapName>) group -> name(((DirContextOperations) group).getNameInNamespace()));
	}

	private static LdapName whole(LdapName name, LdapName base) {
		if (name.startsWith(base)) {
			return name;
		}
		var whole = new ArrayList<>(base.getRdns());
		whole.addAll(name.getRdns());
		return new LdapName(whole);
	}

	private static LdapName name(String text) {
		try {
			return new LdapName(text);
		} catch (InvalidNameException e) {
			throw new IllegalArgumentException("nirkertas.log-in.groups: no group is called " + text, e);
		}
	}
}
