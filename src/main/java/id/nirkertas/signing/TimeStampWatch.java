package id.nirkertas.signing;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** While the time-stamp service is known to be down, asks it again every minute; nobody has to try for themselves. */
@Component
@EnableScheduling
class TimeStampWatch {

	private static final Logger LOG = LoggerFactory.getLogger(TimeStampWatch.class);

	private final Outages outages;
	private final TimeStamps timeStamps;

	TimeStampWatch(Outages outages, TimeStamps timeStamps) {
		this.outages = outages;
		this.timeStamps = timeStamps;
	}

	/** No lock is held while the service is asked: every node may ask, and one of them ends the outage. */
	@Scheduled(fixedDelayString = "${nirkertas.signing.ask-again-every:PT1M}", initialDelayString = "${nirkertas.signing.ask-again-every:PT1M}")
	void askAgain() {
		if (outages.isOpen() && timeStamps.askAgain().isAllowed()) {
			LOG.info("The time-stamp service answers again");
			outages.end(Instant.now());
		}
	}
}
