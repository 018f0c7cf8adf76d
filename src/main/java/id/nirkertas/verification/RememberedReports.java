package id.nirkertas.verification;

import id.nirkertas.signing.ValidationReport;
import id.nirkertas.storage.Fingerprint;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** A validation costs a fifth of a second, and a code is often scanned many times: a verdict is kept for some minutes. */
@Component
class RememberedReports {

	static final Duration KEPT = Duration.ofMinutes(10);
	static final int MOST = 1_000;

	private final Clock clock;
	private final Map<Fingerprint, Remembered> reports = new LinkedHashMap<>();

	@Autowired
	RememberedReports() {
		this(Clock.systemUTC());
	}

	RememberedReports(Clock clock) {
		this.clock = clock;
	}

	ValidationReport of(Fingerprint file, Supplier<ValidationReport> validation) {
		var known = known(file);
		if (known != null) {
			return known;
		}
		var report = validation.get();
		if (report.verdict() == ValidationReport.Verdict.GENUINE) {
			keep(file, report);
		}
		return report;
	}

	private synchronized @Nullable ValidationReport known(Fingerprint file) {
		var found = reports.get(file);
		return found == null || found.until().isBefore(clock.instant()) ? null : found.report();
	}

	private synchronized void keep(Fingerprint file, ValidationReport report) {
		reports.remove(file);
		if (reports.size() >= MOST) {
			reports.remove(reports.keySet().iterator().next());
		}
		reports.put(file, new Remembered(report, clock.instant().plus(KEPT)));
	}

	private record Remembered(ValidationReport report, Instant until) {
	}
}
