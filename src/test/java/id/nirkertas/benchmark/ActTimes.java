package id.nirkertas.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How long each act took, as its worker saw it; several workers may tell at once. */
final class ActTimes {

	private final Map<String, List<Duration>> times = new LinkedHashMap<>();

	synchronized void add(String act, Duration took) {
		times.computeIfAbsent(act, name -> new ArrayList<>()).add(took);
	}

	synchronized void forget() {
		times.clear();
	}

	/** Acts in the order of the job, with how often each was done, its mean and its 95th percentile. */
	synchronized String table() {
		return "%-18s %6s %9s %9s%n".formatted("act", "count", "mean ms", "p95 ms") + times.entrySet().stream()
				.map(entry -> line(entry.getKey(), entry.getValue())).collect(Collectors.joining("\n"));
	}

	/** The 95th percentile of all of them together, in milliseconds. */
	synchronized double p95Millis() {
		return p95(times.values().stream().flatMap(List::stream).sorted().toList());
	}

	/** The 95th percentile of one act, in milliseconds. */
	synchronized double p95Millis(String act) {
		return p95(times.getOrDefault(act, List.of()).stream().sorted().toList());
	}

	private static double p95(List<Duration> sorted) {
		return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1).toNanos() / 1e6;
	}

	private static String line(String act, List<Duration> took) {
		var sorted = took.stream().sorted().toList();
		var mean = sorted.stream().mapToLong(Duration::toNanos).average().orElse(0) / 1e6;
		return "%-18s %6d %9.1f %9.1f".formatted(act, sorted.size(), mean, p95(sorted));
	}
}
