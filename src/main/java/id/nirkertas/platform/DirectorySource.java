package id.nirkertas.platform;

import javax.naming.Context;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.ldap.Control;
import javax.naming.ldap.LdapContext;
import org.jspecify.annotations.Nullable;
import org.springframework.ldap.support.LdapUtils;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.ldap.DefaultSpringSecurityContextSource;
import org.springframework.security.ldap.ppolicy.PasswordPolicyControl;

/**
 * Connections to the directory service. When a person binds it asks for the password policy, which alone tells of a locked
 * account, and reads the answer itself: Spring Security leaves that to a library that nobody keeps any more, and without it
 * every log-in at an OpenLDAP with a password policy fails.
 */
class DirectorySource extends DefaultSpringSecurityContextSource {

	DirectorySource(String urls) {
		super(urls);
	}

	@Override
	public DirContext getContext(String name, String password) {
		if (name.equals(getUserDn())) {
			return super.getContext(name, password);
		}
		var connection = (LdapContext) super.getContext(getUserDn(), getPassword());
		try {
			connection.addToEnvironment(Context.SECURITY_PRINCIPAL, name);
			connection.addToEnvironment(Context.SECURITY_CREDENTIALS, password);
			connection.reconnect(new Control[]{new PasswordPolicyControl(false)});
			return connection;
		} catch (NamingException e) {
			var reason = reason(connection);
			LdapUtils.closeContext(connection);
			if (reason != null) {
				throw reason;
			}
			throw LdapUtils.convertLdapException(e);
		}
	}

	private static @Nullable AuthenticationException reason(LdapContext refused) {
		try {
			return PolicyAnswer.among(refused.getResponseControls()).reason();
		} catch (NamingException e) {
			return null;
		}
	}
}
