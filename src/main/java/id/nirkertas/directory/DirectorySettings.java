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
 */
@ConfigurationProperties("nirkertas.directory")
record DirectorySettings(@DefaultValue("") String organisation, @DefaultValue("ou=people") String people,
		@DefaultValue("15m") Duration synchroniseEvery) {
}
