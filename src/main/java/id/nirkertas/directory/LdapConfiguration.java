package id.nirkertas.directory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For whoever reads the LDAP directory: people here, and their log-in in the room platform. */
@Configuration(proxyBeanMethods = false)
class LdapConfiguration {

	@Bean
	LdapAttributes ldapAttributes(DirectorySettings settings) {
		return settings.attributes().attributes(settings.people(), settings.attribute());
	}
}
