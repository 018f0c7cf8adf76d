package id.nirkertas.audit;

import id.nirkertas.Nirkertas;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** The page that tells an inspector what the trail can say: every kind of event, from the code itself. */
final class AuditEventsPage {

	private static final Path SOURCES = Path.of("src/main/java");
	private static final Pattern PURPOSE = Pattern.compile("/\\*\\*(.*?)\\*/\\s*(?:@\\w+\\s+)*(?:public )?record",
			Pattern.DOTALL);

	private AuditEventsPage() {
	}

	static String write() {
		var rooms = new TreeMap<String, List<Class<? extends Evidence>>>(
				events().stream().collect(Collectors.groupingBy(event -> room(event))));
		var page = new StringBuilder(
				"""
						# Audit events

						Every event below is a line of the trail: its number, when (UTC, to the microsecond), the event, who (person,
						position and capacity), the document if it is about one, and the facts named here. Facts are ids, codes and
						numbers, and the reason that an act demands; a subject or a text is never among them. An act and its line are written in one transaction.

						A hash over the whole line stands beside it. Every minute the lines that are new are sealed: a seal is a Merkle root
						over their hashes, chained to the seal before it, and is told in the log of the application, so that a copy kept
						elsewhere proves the trail.

						This page is written from the code by `AuditEventsTests`; after a change run it with `-Dupdate`.
						""");
		rooms.forEach((room, events) -> {
			page.append("\n## ").append(room)
					.append("\n\n| event | when it is written | document | facts |\n|---|---|---|---|\n");
			events.stream().map(AuditEventsPage::row).sorted().forEach(page::append);
		});
		return page.toString();
	}

	/** The product's own, not those of its tests. */
	static List<Class<? extends Evidence>> events() {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(Evidence.class));
		var found = new TreeSet<Class<? extends Evidence>>(Comparator.comparing(Class::getName));
		for (var candidate : scanner.findCandidateComponents(Nirkertas.class.getPackageName())) {
			var type = ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null);
			if (isOfTheProduct(type)) {
				found.add(type.asSubclass(Evidence.class));
			}
		}
		return List.copyOf(found);
	}

	private static boolean isOfTheProduct(Class<?> type) {
		return type.getProtectionDomain().getCodeSource().getLocation()
				.equals(Nirkertas.class.getProtectionDomain().getCodeSource().getLocation());
	}

	private static String row(Class<? extends Evidence> event) {
		var facts = EvidenceSample.of(event).facts().keySet().stream().sorted().map("`%s`"::formatted)
				.collect(Collectors.joining(", "));
		return "| `%s` | %s | %s | %s |%n"
				.formatted(EventName.of(event), purpose(event), isAboutADocument(event) ? "yes" : "",
						facts)
				.replace("\r", "");
	}

	private static boolean isAboutADocument(Class<? extends Evidence> event) {
		return Arrays.stream(event.getRecordComponents()).anyMatch(component -> component.getType() == DocumentId.class);
	}

	private static String purpose(Class<?> event) {
		try {
			var source = Files.readString(SOURCES.resolve(event.getName().replace('.', '/') + ".java"));
			var comment = PURPOSE.matcher(source);
			if (!comment.find()) {
				throw new IllegalStateException(event.getName() + " does not say what it is");
			}
			return comment.group(1).replaceAll("\\n\\s*\\*", " ").replaceAll("\\{@\\w+ ([^}]*)\\}", "$1")
					.replaceAll("\\s+", " ")
					.replace("|", "\\|").strip();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String room(Class<? extends Evidence> event) {
		return EventName.of(event).replaceAll("\\..*", "");
	}
}
