package id.nirkertas.directory;

import static id.nirkertas.office.YearEnd.BEFORE_THE_EAST;
import static id.nirkertas.office.YearEnd.BEFORE_THE_WEST;
import static id.nirkertas.office.YearEnd.MIDNIGHT_IN_THE_EAST;
import static id.nirkertas.office.YearEnd.MIDNIGHT_IN_THE_WEST;
import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.YearEnd;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A Plt. ends on 31 December at midnight of the agency: first in the east, two hours later in the west. */
@OfficeTest
class AgencyMidnightTests {

	@Autowired
	BeanFactory beans;
	@Autowired
	Directory directory;

	private YearEnd yearEnd;
	private Actor eastern;
	private Actor western;

	@BeforeEach
	void plt() {
		yearEnd = new YearEnd(beans);
		eastern = yearEnd.acting("pranata2", "KADIS.DISDIK");
		western = yearEnd.acting("perencana2", "KADIS.DISPUSIP");
	}

	@AfterEach
	void asItWas() {
		yearEnd.forget();
	}

	@Test
	void anOfficialInTheEastActsUntilMidnightThere() {
		assertThat(acting("KADIS.DISDIK", BEFORE_THE_EAST)).isEqualTo(eastern.person());
		assertThat(at(BEFORE_THE_EAST).mayAct(eastern).isAllowed()).isTrue();
		assertThat(at(BEFORE_THE_EAST).mayAct(yearEnd.holder("kadis.disdik")).isAllowed()).isFalse();

		assertThat(acting("KADIS.DISDIK", MIDNIGHT_IN_THE_EAST)).isEqualTo(yearEnd.holder("kadis.disdik").person());
		assertThat(at(MIDNIGHT_IN_THE_EAST).mayAct(eastern).isAllowed()).isFalse();
		assertThat(at(MIDNIGHT_IN_THE_EAST).heldBy(eastern.person())).extracting(held -> held.position().id())
				.doesNotContain(eastern.position());
	}

	@Test
	void anOfficialInTheWestActsTwoHoursLonger() {
		assertThat(acting("KADIS.DISPUSIP", BEFORE_THE_WEST)).isEqualTo(western.person());
		assertThat(acting("KADIS.DISDIK", BEFORE_THE_WEST)).isEqualTo(yearEnd.holder("kadis.disdik").person());
		assertThat(at(BEFORE_THE_WEST).heldBy(western.person())).extracting(held -> held.position().id())
				.contains(western.position());

		assertThat(acting("KADIS.DISPUSIP", MIDNIGHT_IN_THE_WEST)).isEqualTo(yearEnd.holder("kadis.dispusip").person());
	}

	@Test
	void thereAreTwoDaysAtOnce() {
		var between = at(BEFORE_THE_WEST);

		assertThat(between.today(eastern.position())).isEqualTo(LocalDate.of(2032, 1, 1));
		assertThat(between.today(western.position())).isEqualTo(LocalDate.of(2031, 12, 31));
		assertThat(between.assignmentsOf(eastern.person())).filteredOn(between::isOver)
				.anyMatch(over -> over.position().equals(eastern.position()));
		assertThat(between.assignmentsOf(western.person())).filteredOn(between::isInForce)
				.anyMatch(running -> running.position().equals(western.position()));
	}

	private PersonId acting(String position, Instant now) {
		return at(now).holderOf(yearEnd.position(position)).orElseThrow().person().id();
	}

	private Directory at(Instant now) {
		return MovedDirectory.at(beans, now, east());
	}

	private UnitId east() {
		return directory.agencyOf(yearEnd.position("KADIS.DISDIK")).id();
	}
}
