package id.nirkertas.platform;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people log in. The filter finds one person by the name they typed, which is escaped before it is put in; the answer
 * to a failed attempt takes at least the pause, so that its time does not tell whether the name exists.
 */
@ConfigurationProperties("nirkertas.log-in")
record LogInSettings(@DefaultValue("ou=people") String people,
		@DefaultValue("(&(objectClass=inetOrgPerson)(uid={0}))") String filter, @DefaultValue("uid") String name,
		@DefaultValue("400ms") Duration pause, @DefaultValue("15m") Duration window,
		@DefaultValue("5") int perPersonAndAddress,
		@DefaultValue("20") int perPerson, @DefaultValue("100") int perAddress) {
}
