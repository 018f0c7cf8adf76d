package id.nirkertas.access;

import static id.nirkertas.office.YearEnd.BEFORE_THE_EAST;
import static id.nirkertas.office.YearEnd.MIDNIGHT_IN_THE_EAST;
import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Assistants;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.MovedDirectory;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.YearEnd;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came after midnight of the agency is no longer for whoever left with that midnight, in pages and in lists alike. */
@OfficeTest
class AgencyMidnightAccessTests {

	@Autowired
	BeanFactory beans;
	@Autowired
	Directory directory;
	@Autowired
	Assistants assistants;
	@Autowired
	SheetTables tables;
	@Autowired
	SightBook sights;
	@Autowired
	JdbcClient database;

	@AfterEach
	void asItWas() {
		new YearEnd(beans).forget();
	}

	@Test
	void theDayOfAGrantIsTheAgencysToo() {
		var acting = new YearEnd(beans).acting("pranata2", "KADIS.DISDIK");
		var before = granted(BEFORE_THE_EAST);
		var after = granted(MIDNIGHT_IN_THE_EAST);
		var left = at(MIDNIGHT_IN_THE_EAST);

		assertThat(at(BEFORE_THE_EAST).maySee(acting.person(), before).isAllowed()).isTrue();
		assertThat(left.maySee(acting.person(), before).isAllowed()).isTrue();
		assertThat(left.maySee(acting.person(), after).isAllowed()).isFalse();
		assertThat(listed(left.keysFor(acting.person()), before)).isTrue();
		assertThat(listed(left.keysFor(acting.person()), after)).isFalse();
		assertThat(left.maySee(new YearEnd(beans).holder("kadis.disdik").person(), after).isAllowed()).isTrue();
	}

	private DocumentId granted(Instant now) {
		var letter = DocumentId.random();
		var position = new YearEnd(beans).position("KADIS.DISDIK");
		at(now).open(letter, directory.position(position).unit(), Secrecy.ORDINARY);
		at(now).grant(letter, position, Role.ADDRESSEE);
		return letter;
	}

	private boolean listed(Collection<String> keys, DocumentId letter) {
		return database.sql("select exists (select from access_seen_by(?) where document = ?)")
				.params(keys.toArray(String[]::new), letter.value()).query(Boolean.class).single();
	}

	private Access at(Instant now) {
		var moved = MovedDirectory.at(beans, now,
				directory.agencyOf(new YearEnd(beans).position("KADIS.DISDIK")).id());
		var organisation = new DirectoryOrganisation(moved, assistants);
		var clock = new OfficeClock(Clock.fixed(now, ZoneOffset.UTC), MovedDirectory.WIB);
		return new Access(tables, new Readers(organisation, false), organisation, new Sights(sights, organisation, clock),
				clock, _ -> {
				});
	}
}
