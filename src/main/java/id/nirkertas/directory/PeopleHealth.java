package id.nirkertas.directory;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the people of the LDAP directory are believed, as {@code people}; not part of readiness, since the office goes on. */
@Component("peopleHealthIndicator")
class PeopleHealth implements HealthIndicator {

	private final FarewellTable farewells;

	PeopleHealth(FarewellTable farewells) {
		this.farewells = farewells;
	}

	@Override
	public Health health() {
		return farewells.held().map(held -> Health.down().withDetail("missing", held.missing())
				.withDetail("known", held.present()).withDetail("since", held.since())
				.withDetail("confirmed", held.isConfirmed()).build()).orElseGet(() -> Health.up().build());
	}
}
