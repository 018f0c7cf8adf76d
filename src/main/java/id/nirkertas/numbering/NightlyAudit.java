package id.nirkertas.numbering;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks through every register each night; a hole or a double is a fault of the product, so it is reported as one. */
@Component
@EnableScheduling
class NightlyAudit {

	private static final Logger LOG = LoggerFactory.getLogger(NightlyAudit.class);

	private final Numbering numbering;

	NightlyAudit(Numbering numbering) {
		this.numbering = numbering;
	}

	@Scheduled(cron = "${nirkertas.numbering.audit-at:0 30 1 * * *}", zone = "${nirkertas.office.zone:Asia/Jakarta}")
	void auditRegisters() {
		var unsound = numbering.audit().stream().filter(audit -> !audit.isSound()).toList();
		unsound.forEach(audit -> LOG.error("Register {} is not sound: last {}, missing {}, doubled {}", audit.register(),
				audit.last(), audit.missing(), audit.doubled()));
		if (unsound.isEmpty()) {
			LOG.info("Every register of numbers is sound");
		}
	}
}
