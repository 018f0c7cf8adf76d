package id.nirkertas.directory;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the directory takes what it knows from.
 *
 * @param organisation folder of units.csv, positions.csv and assignments.csv that an empty organisation is taken from; later
 *     changes are made, and files are imported, on pages; empty for none
 * @param people where people are in the LDAP directory, below its base
 * @param synchroniseEvery how often people are read again
 * @param attributes which make of LDAP directory it is
 * @param attribute single attributes that are called otherwise in this government
 * @param mostVanish how many people of a hundred may be missing from one reading, ten always; of more nobody is marked as gone
 */
@ConfigurationProperties("nirkertas.directory")
record DirectorySettings(@DefaultValue("") String organisation, @DefaultValue("ou=people") String people,
		@DefaultValue("15m") Duration synchroniseEvery, @DefaultValue("open-ldap") LdapServer attributes,
		@DefaultValue Names attribute, @DefaultValue("5") int mostVanish) {

	/** Empty is as the server has it. */
	record Names(@DefaultValue("") String objectClass, @DefaultValue("") String username, @DefaultValue("") String name,
			@DefaultValue("") String mail, @DefaultValue("") String employeeNumber, @DefaultValue("") String rank,
			@DefaultValue("") String identifier) {

		/** All as the server has them. */
		static final Names USUAL = new Names("", "", "", "", "", "", "");
	}
}
