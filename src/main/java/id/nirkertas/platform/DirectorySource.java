package id.nirkertas.platform;

import javax.naming.Context;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.ldap.Control;
import javax.naming.ldap.LdapContext;
import org.springframework.ldap.support.LdapUtils;
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
			var answer = answer(connection);
			answer.orThrow();
			answer.note();
			return connection;
		} catch (NamingException e) {
			var answer = answer(connection);
			LdapUtils.closeContext(connection);
			answer.orThrow();
			throw LdapUtils.convertLdapException(e);
		} catch (AccountRefusedException e) {
			LdapUtils.closeContext(connection);
			throw e;
		}
	}

	private static PolicyAnswer answer(LdapContext connection) {
		try {
			return PolicyAnswer.among(connection.getResponseControls());
		} catch (NamingException e) {
			return PolicyAnswer.NOTHING;
		}
	}
}
