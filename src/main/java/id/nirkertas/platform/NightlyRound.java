package id.nirkertas.platform;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.NightlyCheck;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes the checks of all rooms each night, one after the other, each on the node that comes first to it. One that cannot be
 * made keeps no other from being made.
 */
@Component
@EnableScheduling
class NightlyRound {

	private static final Logger LOG = LoggerFactory.getLogger(NightlyRound.class);

	private final List<NightlyCheck> checks;
	private final NightlyBook book;
	private final OfficeClock clock;

	NightlyRound(List<NightlyCheck> checks, NightlyBook book, OfficeClock clock) {
		this.checks = checks.stream().sorted(Comparator.comparing(NightlyCheck::name)).toList();
		this.book = book;
		this.clock = clock;
	}

	@Scheduled(cron = "${nirkertas.nightly-round-at:0 30 1 * * *}", zone = "${nirkertas.office.zone:Asia/Jakarta}")
	void goRound() {
		goRound(clock.today());
	}

	void goRound(LocalDate night) {
		checks.stream().filter(check -> book.begin(check.name(), night, clock.now())).forEach(check -> {
			var faults = faults(check);
			book.end(check.name(), night, clock.now(), faults);
			tell(check.name(), faults);
		});
	}

	private static List<String> faults(NightlyCheck check) {
		try {
			return check.faults();
		} catch (RuntimeException e) {
			LOG.error("The nightly check {} could not be made", check.name(), e);
			return List.of("could not be made: " + e.getClass().getSimpleName());
		}
	}

	private static void tell(String name, List<String> faults) {
		if (faults.isEmpty()) {
			LOG.info("The nightly check {} found nothing wrong", name);
		} else {
			LOG.error("The nightly check {} found {} faults: {}", name, faults.size(),
					String.join("; ", faults.subList(0, Math.min(NightlyBook.TOLD, faults.size()))));
		}
	}
}
