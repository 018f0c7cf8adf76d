package id.nirkertas.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class DirectoryOrganisationTests {

	@Autowired
	Access access;

	@Autowired
	DirectoryOrganisation organisation;

	@Autowired
	Directory directory;

	@Autowired
	id.nirkertas.directory.Organisation desks;

	@Autowired
	SheetTables tables;

	@Autowired
	OfficeClock clock;

	final DocumentId letter = DocumentId.random();

	@Test
	void showsALetterToThoseWhoActForItsAddressee() {
		access.open(letter, directory.position(position("KADIS.DINKES")).unit(), Secrecy.SECRET);
		access.grant(letter, position("KADIS.DINKES"), Role.ADDRESSEE);

		assertThat(access.why(person("plt.kadinkes"), letter))
				.containsExactly(new Reason("access.acts-for", position("KADIS.DINKES"), Role.ADDRESSEE, Capacity.ACTING));
		assertThat(access.maySee(person("admin"), letter).isAllowed()).isFalse();
		assertThat(access.maySee(person("kadis.kominfo"), letter).isAllowed()).isFalse();
	}

	@Test
	void showsRecordsToTheRegistrarOfTheirAgencyAlone() {
		access.open(letter, directory.position(position("KABID.APTIKA")).unit(), Secrecy.RESTRICTED);

		assertThat(access.why(person("agenda.kominfo"), letter)).extracting(Reason::code)
				.containsExactly("access.registrar");
		assertThat(access.maySee(person("agenda.setda"), letter).isAllowed()).isFalse();
		assertThat(access.maySee(person("tu.gub"), letter).isAllowed()).isFalse();
		assertThat(access.maySee(person("arsiparis"), letter).isAllowed()).isFalse();
	}

	@Test
	void knowsThePostsOfTheDirectory() {
		assertThat(organisation.postsOf(person("plt.kadinkes"))).extracting(Post::position)
				.containsExactly(position("SEKDIS.DINKES"), position("KADIS.DINKES"));
		assertThat(organisation.postsOf(person("arsiparis"))).singleElement().isInstanceOfSatisfying(Post.Held.class,
				held -> assertThat(held.duties()).contains(Duty.PUBLIC_ARCHIVIST));
		assertThat(organisation.postsOf(PersonId.random())).isEmpty();
	}

	@Test
	void namesAStrangerByThemselvesAlone() {
		var stranger = PersonId.random();

		assertThat(organisation.acting(stranger).person()).isEqualTo(stranger);
		assertThat(organisation.acting(person("plt.kadinkes")).capacity()).isEqualTo(Capacity.PERMANENT);
	}

	@Test
	void leavesTheLettersOfTheirDaysToThoseWhoActedBefore() {
		var today = clock.today();
		var daily = new Assignment(position("KABAN.BKD"), person("ekspedisi"), Capacity.ACTING_DAILY,
				new Period(today.minusDays(10), today.minusDays(3)), "Surat Perintah Gubernur Nomor 800.1.11.1/77/BKD/2026");
		desks.assign(Actor.SYSTEM, daily);
		var during = letterSince(today.minusDays(5));
		var afterwards = letterSince(today.minusDays(2));
		var before = letterSince(today.minusDays(11));

		var reader = new Reader(person("ekspedisi"), organisation.postsOf(person("ekspedisi")), false);

		assertThat(organisation.postsOf(person("ekspedisi")))
				.contains(new Post.Left(position("KABAN.BKD"), Capacity.ACTING_DAILY, today.minusDays(10),
						today.minusDays(3)));
		assertThat(Collections.disjoint(reader.keys(), access.keysOf(during))).isFalse();
		assertThat(Collections.disjoint(reader.keys(), access.keysOf(afterwards))).isTrue();
		assertThat(Collections.disjoint(reader.keys(), access.keysOf(before))).isTrue();
	}

	private DocumentId letterSince(LocalDate day) {
		var document = DocumentId.random();
		access.open(document, directory.position(position("KABAN.BKD")).unit(), Secrecy.SECRET);
		tables.grant(document, new Grant(position("KABAN.BKD"), Role.ADDRESSEE, day), clock.now());
		return document;
	}

	private PersonId person(String username) {
		return directory.personNamed(username).orElseThrow().id();
	}

	private PositionId position(String code) {
		return directory.positionCoded(code).orElseThrow().id();
	}
}
