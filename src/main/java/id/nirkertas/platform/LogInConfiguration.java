package id.nirkertas.platform;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.LdapAttributes;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.ldap.autoconfigure.LdapConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ldap.core.DirContextAdapter;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.ldap.authentication.LdapAuthenticationProvider;
import org.springframework.security.ldap.search.FilterBasedLdapUserSearch;
import org.springframework.security.ldap.userdetails.UserDetailsContextMapper;

/** People prove who they are to the directory service of the government; no password is kept here. */
@Configuration(proxyBeanMethods = false)
class LogInConfiguration {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	@Bean
	AuthenticationManager logIn(LdapConnectionDetails connection, LogInSettings settings, LdapAttributes attributes,
			LogInAttempts attempts, OfficeClock clock) {
		var directory = contextSource(connection);
		var name = or(settings.name(), attributes.username());
		var bind = new DirectoryBind(directory);
		var accounts = accounts(directory, settings, attributes);
		bind.setUserSearch(accounts);
		bind.setUserAttributes(new String[]{name});
		var provider = new LdapAuthenticationProvider(bind, new LogInGroups(directory, settings, accounts));
		provider.setUserDetailsContextMapper(new NameOnly(name));
		return new ProviderManager(new LogInProvider(provider, attempts, clock, settings.pause()));
	}

	/** Also asked about whoever comes through the second door. */
	@Bean
	LogInGroups logInGroups(LdapConnectionDetails connection, LogInSettings settings, LdapAttributes attributes) {
		var directory = contextSource(connection);
		return new LogInGroups(directory, settings, accounts(directory, settings, attributes));
	}

	private static FilterBasedLdapUserSearch accounts(DirectorySource directory, LogInSettings settings,
			LdapAttributes attributes) {
		return new FilterBasedLdapUserSearch(or(settings.people(), attributes.people()),
				or(settings.filter(), attributes.accountFilter()), directory);
	}

	private static String or(String set, String usual) {
		return set.isBlank() ? usual : set;
	}

	/** Its own, beside the one that reads people. */
	private static DirectorySource contextSource(LdapConnectionDetails connection) {
		var base = Objects.requireNonNullElse(connection.getBase(), "");
		var urls = String.join(" ", List.of(connection.getUrls()).stream().map(url -> url + "/" + base).toList());
		var source = new DirectorySource(urls);
		if (connection.getUsername() != null && connection.getPassword() != null) {
			source.setUserDn(connection.getUsername());
			source.setPassword(connection.getPassword());
		}
		var patience = String.valueOf(PATIENCE.toMillis());
		source.setBaseEnvironmentProperties(
				Map.of("com.sun.jndi.ldap.connect.timeout", patience, "com.sun.jndi.ldap.read.timeout", patience));
		source.afterPropertiesSet();
		return source;
	}

	/** The session keeps the name as the directory writes it, and nothing else of the entry. */
	private record NameOnly(String attribute) implements UserDetailsContextMapper {

		@Override
		public UserDetails mapUserFromContext(DirContextOperations entry, String username,
				Collection<? extends GrantedAuthority> authorities) {
			var name = Objects.requireNonNullElse(entry.getStringAttribute(attribute), username);
			return User.withUsername(name).password("").authorities(List.of()).build();
		}

		@Override
		public void mapUserToContext(UserDetails user, DirContextAdapter entry) {
			throw new UnsupportedOperationException();
		}
	}
}
