package id.nirkertas.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one benchmark beside the machine they were taken on: printed as a table, and kept as
 * {@code target/benchmark/<name>.json} so that runs can be compared over the years. A missed limit is printed, never thrown:
 * the clock on the wall is no test.
 */
final class Figures {

	static final Path FOLDER = Path.of("target", "benchmark");

	private final String name;
	private final String machine;
	private final List<Figure> figures = new ArrayList<>();

	/** To be made when the benchmark begins: the load then is part of the machine. */
	Figures(String name) {
		this.name = name;
		this.machine = machine();
	}

	/** What must be, and what is aimed at; both at most (times) or both at least (rates). */
	record Limit(double must, double aim, boolean atMost) {

		static Limit atMost(double must, double aim) {
			return new Limit(must, aim, true);
		}

		static Limit atLeast(double must, double aim) {
			return new Limit(must, aim, false);
		}

		String verdict(double value) {
			var sign = atMost ? "≤" : "≥";
			return "%s must %s %s, %s aim %s %s".formatted(meets(value, must) ? "PASS" : "MISS", sign, number(must),
					meets(value, aim) ? "PASS" : "MISS", sign, number(aim));
		}

		private boolean meets(double value, double bound) {
			return atMost ? value <= bound : value >= bound;
		}
	}

	private record Figure(String name, double value, String unit, @Nullable Limit limit) {

		String json() {
			return "{\"name\": \"%s\", \"value\": %s, \"unit\": \"%s\"}".formatted(name, number(value), unit);
		}

		String line() {
			return "%-24s %10s %-12s %s".formatted(name, number(value), unit, limit == null ? "" : limit.verdict(value));
		}
	}

	Figures with(String figure, double value, String unit) {
		figures.add(new Figure(figure, value, unit, null));
		return this;
	}

	Figures with(String figure, double value, String unit, Limit limit) {
		figures.add(new Figure(figure, value, unit, limit));
		return this;
	}

	/** Prints and keeps them. */
	void write() throws IOException {
		System.out.println("\nBenchmark " + name + "\n" + machine + "\n"
				+ figures.stream().map(Figure::line).collect(Collectors.joining("\n")) + "\n");
		var json = "{\"machine\": \"%s\", \"figures\": [\n%s\n]}\n".formatted(machine.replace("\\", "\\\\").replace("\"", "\\\""),
				figures.stream().map(Figure::json).collect(Collectors.joining(",\n")));
		Files.writeString(Files.createDirectories(FOLDER).resolve(name + ".json"), json);
	}

	private static String machine() {
		var system = ManagementFactory.getOperatingSystemMXBean();
		return "%d cores, %s, %s, %s %s, JDK %s, %s, load %.2f".formatted(system.getAvailableProcessors(),
				said("/proc/cpuinfo", "model name\\s*: (.+)"), memory(), System.getProperty("os.name"),
				System.getProperty("os.version"), Runtime.version(), OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES),
				system.getSystemLoadAverage());
	}

	private static String memory() {
		var kilobytes = said("/proc/meminfo", "MemTotal:\\s*(\\d+) kB");
		return kilobytes.matches("\\d+") ? Math.round(Long.parseLong(kilobytes) / 1048576.0) + " GB" : kilobytes;
	}

	/** What a file of the kernel says; other systems have none. */
	static String said(String file, String pattern) {
		try {
			var found = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
			return found.find() ? found.group(1) : "unknown";
		} catch (IOException e) {
			return "unknown";
		}
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.2f", value);
	}
}
