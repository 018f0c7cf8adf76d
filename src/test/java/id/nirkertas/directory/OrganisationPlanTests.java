package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OrganisationPlanTests {

	static final String UNITS = """
			code,name,parent,agency,street,contact,web,place
			BKD,Badan Kepegawaian Daerah,,yes,"Jalan Abdi Negara Nomor 3, Kota",,,Kota Contoh Raya
			BKD.SEKRE,Sekretariat,BKD,no,,,,
			""";
	static final String POSITIONS = """
			code,title,unit,superior,level,duties
			KABAN,Kepala Badan,BKD,,SECOND,HEAD SIGNATORY
			SEKBAN,Sekretaris Badan,BKD.SEKRE,KABAN,THIRD,HEAD SECRETARY
			""";
	static final String SEATS = """
			position,username,capacity,from,until,basis
			KABAN,seno,PERMANENT,2026-01-05,,SK 1/2026
			""";

	@Test
	void readsUnitsPositionsAndWhoSitsWhere() {
		var plan = plan(UNITS, POSITIONS, SEATS);

		assertThat(plan.units()).extracting(Unit::code).containsExactly("BKD", "BKD.SEKRE");
		assertThat(plan.units().getFirst().address()).extracting(Address::street)
				.isEqualTo("Jalan Abdi Negara Nomor 3, Kota");
		assertThat(plan.positions().getLast().superior()).isEqualTo(plan.positions().getFirst().id());
		assertThat(plan.positions().getFirst().duties()).containsExactlyInAnyOrder(Duty.HEAD, Duty.SIGNATORY);
	}

	@Test
	void givesTheSameIdsAtEveryReading() {
		assertThat(plan(UNITS, POSITIONS, SEATS)).extracting(OrganisationPlan::units, OrganisationPlan::positions)
				.containsExactly(plan(UNITS, POSITIONS, SEATS).units(), plan(UNITS, POSITIONS, SEATS).positions());
	}

	@Test
	void namesTheLineOfAnUnknownUnit() {
		assertFault(() -> plan(UNITS, POSITIONS + "X,Kepala Bidang,BKD.TIDAK,KABAN,THIRD,\n", SEATS),
				"positions.csv, line 4: names as unit what no line above has: BKD.TIDAK");
	}

	@Test
	void namesTheLineOfAnUnknownPosition() {
		assertFault(() -> plan(UNITS, POSITIONS, SEATS + "KABIDX,seno,ACTING,2026-01-05,,SK 2\n"),
				"assignments.csv, line 3: names a position that positions.csv does not have: KABIDX");
	}

	@Test
	void namesTheLineOfSomebodyUnknown() {
		var seat = plan(UNITS, POSITIONS, SEATS).seats().getFirst();

		assertFault(() -> seat.filledBy(_ -> Optional.empty()),
				"assignments.csv, line 2: names somebody the LDAP directory does not have: seno");
	}

	@Test
	void refusesTwoPermanentHoldersAtOnce() {
		assertFault(() -> plan(UNITS, POSITIONS, SEATS + "KABAN,prabu,PERMANENT,2026-03-01,,SK 2\n"),
				"assignments.csv, line 3: gives KABAN a second permanent holder beside line 2");
	}

	@Test
	void letsOneFollowTheOther() {
		var seats = SEATS.replace("2026-01-05,,", "2026-01-05,2026-02-28,") + "KABAN,prabu,PERMANENT,2026-03-01,,SK 2\n";

		assertThat(plan(UNITS, POSITIONS, seats).seats()).hasSize(2);
	}

	@Test
	void refusesAnAgencyWithoutAnAddress() {
		assertFault(() -> plan(UNITS.replace("Kota Contoh Raya", ""), POSITIONS, SEATS),
				"units.csv, line 2: is an agency without an address: its letterhead needs street and place");
	}

	@Test
	void refusesAWrongHeadingAShortLineAndAnOpenQuotation() {
		assertFault(() -> plan("code,name\n", POSITIONS, SEATS),
				"units.csv, line 1: must begin with the heading code,name,parent,agency,street,contact,web,place");
		assertFault(() -> plan(UNITS + "X,Y\n", POSITIONS, SEATS), "units.csv, line 4: has 2 values instead of 8");
		assertFault(() -> plan(UNITS + "\"X,Y\n", POSITIONS, SEATS),
				"units.csv, line 4: opens a quotation mark that is never closed");
	}

	@Test
	void refusesAWordThatIsNoLevel() {
		assertFault(() -> plan(UNITS, POSITIONS.replace("THIRD", "III"), SEATS),
				"positions.csv, line 3: says III, which is none of "
						+ "[STATE_OFFICIAL, FIRST, SECOND, THIRD, FOURTH, FUNCTIONAL, STAFF]");
	}

	private static void assertFault(ThrowingCallable act, String message) {
		assertThatExceptionOfType(OrganisationFault.class).isThrownBy(act).withMessage(message);
	}

	private static OrganisationPlan plan(String units, String positions, String seats) {
		return OrganisationPlan.of(Csv.parse("units.csv", units, OrganisationPlan.UNIT_COLUMNS),
				Csv.parse("positions.csv", positions, OrganisationPlan.POSITION_COLUMNS),
				Csv.parse("assignments.csv", seats, OrganisationPlan.ASSIGNMENT_COLUMNS));
	}
}
