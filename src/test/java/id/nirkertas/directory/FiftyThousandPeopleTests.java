package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import id.nirkertas.integration.Needs;
import id.nirkertas.office.DevelopmentOffice;
import id.nirkertas.office.OpenLdap;
import id.nirkertas.office.OutsideServices;
import id.nirkertas.office.Program;
import id.nirkertas.office.Staff;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** All civil servants of a large government come in from a real OpenLDAP while others work; prints how long it takes. */
@Tag("endurance")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "nirkertas.directory.organisation="
		+ DevelopmentOffice.ORGANISATION)
@Import({DevelopmentOffice.class, OutsideServices.class})
@Needs(Program.SLAPD)
class FiftyThousandPeopleTests {

	static final int MANY = 50_000;
	static final int CHANGED = 500;
	static final int AT_WORK = 4;
	static final String PEOPLE = "ou=people,dc=kantor,dc=example";

	@Autowired
	OpenLdap ldap;
	@Autowired
	PeopleSync sync;
	@Autowired
	Directory directory;

	final AtomicBoolean over = new AtomicBoolean();
	/** How many people there were, whenever somebody looked. */
	final Set<Integer> seen = ConcurrentHashMap.newKeySet();

	@Test
	void comeInAtOnceWhileTheOfficeWorks(@TempDir Path folder) throws Exception {
		sync.synchronise();
		var before = directory.people().size();
		ldap.takeIn(written(folder.resolve("people.ldif")));

		try (var threads = Executors.newFixedThreadPool(AT_WORK)) {
			var atWork = new ArrayList<Future<Answers>>();
			for (var worker = 0; worker < AT_WORK; worker++) {
				atWork.add(threads.submit(askUntilItIsOver()));
			}
			try {
				var first = seconds();
				var again = seconds();
				change();
				System.out.printf("%d people from OpenLDAP: %.1f s; again, unchanged: %.1f s; %d of them changed: %.1f s%n",
						MANY, first, again, CHANGED, seconds());
			} finally {
				over.set(true);
			}
			for (var one : atWork) {
				var answers = one.get();
				System.out.printf("%d questions answered meanwhile, the slowest in %d ms%n", answers.count(),
						answers.slowest() / 1_000_000);
				assertThat(answers.count()).isPositive();
			}
		}

		assertThat(seen).as("never a part of them").isSubsetOf(before, before + MANY).contains(before + MANY);
		assertThat(directory.personNamed("asn." + MANY)).map(Person::name).contains("Pegawai " + MANY);
		assertThat(directory.personNamed("asn.7")).map(Person::rank).contains("Pembina (IV/a)");
	}

	private double seconds() {
		var from = System.nanoTime();
		assertThat(sync.synchronise()).isTrue();
		return (System.nanoTime() - from) / 1e9;
	}

	/** What every page asks. */
	private Callable<Answers> askUntilItIsOver() {
		return () -> {
			var count = 0L;
			var slowest = 0L;
			while (!over.get()) {
				var from = System.nanoTime();
				var head = directory.personNamed("kadis.kominfo").orElseThrow();
				assertThat(directory.heldBy(head.id(), Staff.today())).hasSize(1);
				if (count % 100 == 0) {
					seen.add(directory.people().size());
				}
				slowest = Math.max(slowest, System.nanoTime() - from);
				count++;
				Thread.sleep(1);
			}
			return new Answers(count, slowest);
		};
	}

	private record Answers(long count, long slowest) {
	}

	private static Path written(Path file) throws Exception {
		try (var ldif = Files.newBufferedWriter(file)) {
			for (var number = 1; number <= MANY; number++) {
				ldif.write("""
						dn: uid=asn.%1$d,%2$s
						objectClass: inetOrgPerson
						uid: asn.%1$d
						cn: Pegawai %1$d
						sn: %1$d
						mail: asn.%1$d@contohprov.example
						employeeNumber: 1990%1$07d 201502 1 001
						employeeType: Penata (III/c)

						""".formatted(number, PEOPLE));
			}
		}
		return file;
	}

	private void change() throws Exception {
		try (var keeper = ldap.keeper()) {
			for (var number = 1; number <= CHANGED; number++) {
				keeper.modify("uid=asn.%d,%s".formatted(number, PEOPLE),
						List.of(new Modification(ModificationType.REPLACE, "employeeType", "Pembina (IV/a)")));
			}
		}
	}
}
