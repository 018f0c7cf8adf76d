package id.nirkertas.numbering;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.storage.Vault;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.ldap.core.ContextSource;
import org.springframework.ldap.core.support.LdapContextSource;

/**
 * What keepers need beside a {@link CountingHouse}: who they are, and a store, which nobody asks for anything. No bean of an office
 * itself.
 */
@ComponentScan(basePackageClasses = {Directory.class, Vault.class}, lazyInit = true)
@ConfigurationPropertiesScan(basePackageClasses = {Directory.class, Vault.class})
class KeepersHouse {

	static AnnotationConfigApplicationContext open(BreakingConnections connections, Clock clock, String agency,
			String name) {
		return CountingHouse.open(connections, clock, house -> {
			house.getEnvironment().getPropertySources().addFirst(new MapPropertySource("nowhere", Map.of(
					"nirkertas.store.endpoint", "http://localhost:1", "nirkertas.store.access-key", "nobody",
					"nirkertas.store.secret-key", "nothing")));
			house.registerBean(ProofLetters.class, () -> new ProofLetters(house.getBean(JdbcClient.class), agency, name));
			house.registerBean(ProofTrail.class, () -> new ProofTrail(house.getBean(JdbcClient.class)));
			house.register(KeepersHouse.class);
		});
	}

	@Bean
	static AgencyClock days(OfficeClock clock, JdbcClient database, ApplicationEventPublisher events) {
		return new AgencyClock(clock, database, events);
	}

	@Bean
	@Lazy
	static ContextSource nobodysDirectory() {
		var source = new LdapContextSource();
		source.setUrl("ldap://localhost:1");
		return source;
	}
}
