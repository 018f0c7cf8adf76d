package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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
	private final FirstAdministrator first;
	private final ResourceLoader resources;
	private final String folder;
	private final String administrator;
	private final Directory directory;
	private final MessageSource messages;
	private final AtomicBoolean complete = new AtomicBoolean();

	DirectoryStart(PeopleSync people, Organisation organisation, FirstAdministrator first, Directory directory,
			ResourceLoader resources, DirectorySettings settings, MessageSource messages,
			@Value("${nirkertas.directory.first-administrator:}") String administrator) {
		this.people = people;
		this.organisation = organisation;
		this.first = first;
		this.resources = resources;
		this.folder = settings.organisation();
		this.administrator = administrator;
		this.directory = directory;
		this.messages = messages;
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
		if (!folder.isBlank() && organisation.isEmpty()) {
			take();
		}
		if (!administrator.isBlank()) {
			directory.learn(administrator).ifPresentOrElse(this::begin, () -> LOG.warn(
					"nirkertas.directory.first-administrator names {}, whom the LDAP directory does not have",
					administrator));
		} else if (first.isMissing()) {
			LOG.warn("Nobody whom the LDAP directory has maintains the system today: set"
					+ " nirkertas.directory.first-administrator to somebody's log-in name and start again");
		}
		complete.set(true);
	}

	private void begin(Person person) {
		first.begin(person).ifPresent(desk -> LOG.warn("Nobody maintained the system: from today on {} does, as {},"
				+ " since nirkertas.directory.first-administrator names them", person.username(), desk.code()));
	}

	private void take() {
		try {
			var changes = organisation.take(Actor.SYSTEM, new ImportFiles(text(ImportFiles.UNITS),
					text(ImportFiles.POSITIONS), text(ImportFiles.ASSIGNMENTS)));
			LOG.info("The organisation was taken from {}: {} rows", folder, changes);
		} catch (OrganisationFault fault) {
			fault.faults().forEach(each -> LOG.error("{}, line {}: {}", each.file(), each.line(), words(each)));
			throw fault;
		}
	}

	private String words(ImportFault fault) {
		var said = messages.getMessage(fault.code(), fault.details().toArray(), fault.code(), Locale.ENGLISH);
		return said == null ? fault.code() : said;
	}

	private @Nullable String text(String name) {
		try {
			return ImportFiles.text(
					resources.getResource(folder.endsWith("/") ? folder + name : folder + "/" + name)
							.getContentAsByteArray());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
