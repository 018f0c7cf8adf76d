package id.nirkertas.search;

import java.time.Duration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What could not be indexed is tried again, so that a fault of a moment leaves no letter unfindable. */
@Component
class Republishing {

	private final IncompleteEventPublications publications;

	Republishing(IncompleteEventPublications publications) {
		this.publications = publications;
	}

	@Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
	void again() {
		publications.resubmitIncompletePublicationsOlderThan(Duration.ofMinutes(1));
	}
}
