package id.nirkertas.platform;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people log in. The filter finds one person by the name they typed, which is escaped before it is put in; the answer
 * to a failed attempt takes at least the pause, so that its time does not tell whether the name exists.
 *
 * @param people where accounts are below the base of the LDAP directory; empty, as filter and name are, for where and how the
 *            directory of people finds them
 * @param groups names of LDAP groups, whole or below the base: only their members, direct or through groups in groups, may log
 *            in; none for everybody who has an account
 * @param groupsBelow where groups are below the base
 * @param groupMembers attributes in which a group names its members
 */
@ConfigurationProperties("nirkertas.log-in")
record LogInSettings(@DefaultValue("") String people, @DefaultValue("") String filter, @DefaultValue("") String name,
		@DefaultValue List<String> groups, @DefaultValue("ou=groups") String groupsBelow,
		@DefaultValue( {
				"member", "uniqueMember"}) List<String> groupMembers,
		@DefaultValue("400ms") Duration pause,
		@DefaultValue("15m") Duration window, @DefaultValue("5") int perPersonAndAddress,
		@DefaultValue("20") int perPerson, @DefaultValue("100") int perAddress){
}
