package id.nirkertas.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Checks the trail each night; what does not fit was changed behind the office's back. */
@Component
class NightlyCheck {

	private static final Logger LOG = LoggerFactory.getLogger(NightlyCheck.class);

	private final Trail trail;

	NightlyCheck(Trail trail) {
		this.trail = trail;
	}

	@Scheduled(cron = "${nirkertas.audit.check-at:0 0 2 * * *}", zone = "${nirkertas.office.zone:Asia/Jakarta}")
	void check() {
		var audit = trail.verify();
		if (audit.isSound()) {
			LOG.info("The trail is sound: {} lines, {} of them sealed", audit.rows(), audit.sealed());
		} else {
			LOG.error("The trail is not sound: lines {}, seals {}", audit.altered(), audit.brokenSeals());
		}
	}
}
