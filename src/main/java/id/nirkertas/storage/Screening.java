package id.nirkertas.storage;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every file that people bring passes here before it is put into the vault. Where the office has a virus scanner, none is taken
 * that it did not call clean; where it has none, files pass, and the log says so at the start.
 */
@Service
public class Screening {

	private static final Logger LOG = LoggerFactory.getLogger(Screening.class);

	private final @Nullable VirusScanner scanner;
	private final ApplicationEventPublisher events;
	private final Clock clock;
	private final TransactionTemplate own;

	Screening(ObjectProvider<VirusScanner> scanner, VirusScanSettings settings, ApplicationEventPublisher events,
			ObjectProvider<Clock> clock, PlatformTransactionManager transactions) {
		this.scanner = scanner.getIfAvailable(settings::scanner);
		this.events = events;
		this.clock = clock.getIfUnique(Clock::systemUTC);
		this.own = new TransactionTemplate(transactions);
		this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		if (this.scanner == null) {
			LOG.warn("Files are taken without a look for viruses: nirkertas.virus-scan.address is not set");
		}
	}

	/**
	 * Refuses with storage.infected, naming the find, which is then on the trail whatever becomes of the act; and with
	 * storage.scanner-down while the scanner gives no answer. Better called outside a transaction: it takes as long as the scanner.
	 *
	 * @param document what the file was brought for, where that is there already
	 */
	public void pass(Actor by, @Nullable DocumentId document, Path file) {
		if (scanner == null) {
			return;
		}
		find(scanner, file).ifPresent(find -> {
			var fingerprint = fingerprint(file);
			own.executeWithoutResult(_ -> events
					.publishEvent(new InfectedFileRefused(document, fingerprint.hex(), find, by, clock.instant())));
			throw new RefusedException("storage.infected", find);
		});
	}

	private static Optional<String> find(VirusScanner scanner, Path file) {
		try {
			return scanner.find(file);
		} catch (IOException e) {
			LOG.error("No file is taken while the virus scanner gives no answer: {}", e.getMessage());
			throw new RefusedException("storage.scanner-down");
		}
	}

	private static Fingerprint fingerprint(Path file) {
		try {
			return Digest.of(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
