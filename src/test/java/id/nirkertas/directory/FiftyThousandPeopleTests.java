package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.Needs;
import id.nirkertas.office.DevelopmentOffice;
import id.nirkertas.office.ManyPeople;
import id.nirkertas.office.OpenLdap;
import id.nirkertas.office.OutsideServices;
import id.nirkertas.office.Program;
import id.nirkertas.office.Staff;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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

/** All civil servants of a large government come in from a real OpenLDAP while others work. */
@Tag("endurance")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "nirkertas.directory.organisation="
		+ DevelopmentOffice.ORGANISATION)
@Import({DevelopmentOffice.class, OutsideServices.class})
@Needs(Program.SLAPD)
class FiftyThousandPeopleTests {

	/** What the office is promised; a machine of two processors takes 2 s, so that noise alone does not break it. */
	static final Duration PROMISED = Duration.ofSeconds(30);
	static final int MANY = 50_000;
	static final int CHANGED = 500;
	static final int AT_WORK = 4;

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
		var people = new ManyPeople(MANY);
		sync.synchronise();
		var before = directory.people().size();
		ldap.takeIn(people.written(folder.resolve("people.ldif")));

		try (var threads = Executors.newFixedThreadPool(AT_WORK)) {
			var atWork = new ArrayList<Future<Long>>();
			for (var worker = 0; worker < AT_WORK; worker++) {
				atWork.add(threads.submit(askUntilItIsOver()));
			}
			try {
				var begun = System.nanoTime();
				assertThat(sync.synchronise()).isTrue();
				assertThat(Duration.ofNanos(System.nanoTime() - begun)).as("all of them, read and written")
						.isLessThanOrEqualTo(PROMISED);
				assertThat(sync.synchronise()).isTrue();
				people.promote(ldap, CHANGED);
				assertThat(sync.synchronise()).isTrue();
			} finally {
				over.set(true);
			}
			for (var one : atWork) {
				assertThat(one.get()).as("questions answered meanwhile").isPositive();
			}
		}

		assertThat(seen).as("never a part of them").isSubsetOf(before, before + MANY).contains(before + MANY);
		assertThat(directory.personNamed("asn." + MANY)).map(Person::name).contains("Pegawai " + MANY);
		assertThat(directory.personNamed("asn.7")).map(Person::rank).contains("Pembina (IV/a)");
	}

	/** What every page asks. */
	private Callable<Long> askUntilItIsOver() {
		return () -> {
			var count = 0L;
			while (!over.get()) {
				var head = directory.personNamed("kadis.kominfo").orElseThrow();
				assertThat(directory.heldBy(head.id(), Staff.today())).hasSize(1);
				if (count % 100 == 0) {
					seen.add(directory.people().size());
				}
				count++;
				Thread.sleep(1);
			}
			return count;
		};
	}
}
