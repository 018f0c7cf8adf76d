package id.nirkertas.directory;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * People first, then the organisation they work in: at every start, and people again every quarter of an hour. If the LDAP
 * directory is down at a start, the organisation waits for it too, since its files name people.
 */
@Component
@EnableScheduling
@Order(Ordered.HIGHEST_PRECEDENCE)
class DirectoryStart implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(DirectoryStart.class);

	private final PeopleSync people;
	private final Organisation organisation;
	private final ResourceLoader resources;
	private final String folder;
	private final AtomicBoolean complete = new AtomicBoolean();

	DirectoryStart(PeopleSync people, Organisation organisation, ResourceLoader resources, DirectorySettings settings) {
		this.people = people;
		this.organisation = organisation;
		this.resources = resources;
		this.folder = settings.organisation();
	}

	@Override
	public void run(ApplicationArguments arguments) {
		bring();
	}

	@Scheduled(fixedDelayString = "${nirkertas.directory.synchronise-every:15m}", initialDelayString = "${nirkertas.directory.synchronise-every:15m}")
	void again() {
		bring();
	}

	/** A start without LDAP directory should not last a quarter of an hour. */
	@Scheduled(fixedDelay = 20_000, initialDelay = 20_000)
	void untilComplete() {
		if (!complete.get()) {
			bring();
		}
	}

	private synchronized void bring() {
		if (!people.synchronise() || complete.get()) {
			return;
		}
		if (!folder.isBlank()) {
			var changes = organisation.take(file("units.csv"), file("positions.csv"), file("assignments.csv"));
			LOG.info("The organisation in {} changed {} rows", folder, changes);
		}
		complete.set(true);
	}

	private Resource file(String name) {
		return resources.getResource(folder.endsWith("/") ? folder + name : folder + "/" + name);
	}
}
