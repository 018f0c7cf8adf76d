package id.nirkertas.office;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Person;
import id.nirkertas.office.pki.DevelopmentPki;
import id.nirkertas.signing.Signing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;

/** Gives every signing official a key and a certificate, once: the PKCS#12 file goes in as an administrator would put it in. */
final class Enrolment implements ApplicationRunner, Ordered {

	private final Directory directory;
	private final Signing signing;
	private final DevelopmentPki certificates;

	Enrolment(Directory directory, Signing signing, DevelopmentPki certificates) {
		this.directory = directory;
		this.signing = signing;
		this.certificates = certificates;
	}

	/** After the people and their positions have come. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE - 100;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		for (var person : signatories(directory)) {
			if (signing.certificateOf(person.id()).isEmpty()) {
				enrol(person);
			}
		}
	}

	/** Whoever may sign through some position, the absent too. */
	static List<Person> signatories(Directory directory) {
		return directory.people().stream().filter(person -> directory.heldBy(person.id(), Staff.today()).stream()
				.anyMatch(held -> held.position().has(Duty.SIGNATORY))).toList();
	}

	private void enrol(Person person) {
		var now = Instant.now();
		signing.enrol(person.id(), certificates.pkcs12For(person.name(), Staff.passphrase(person.username()),
				now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(730))));
	}
}
