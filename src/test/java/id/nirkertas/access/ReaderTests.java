package id.nirkertas.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.directory.Duty;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReaderTests {

	static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
	static final ZoneId OFFICE = ZoneId.of("Asia/Jakarta");
	static final Instant NOON = MONDAY.atTime(12, 0).atZone(OFFICE).toInstant();

	final UnitId communication = UnitId.random();
	final UnitId health = UnitId.random();
	final PersonId sari = PersonId.random();
	final PositionId head = PositionId.random();
	final PositionId clerk = PositionId.random();

	@ParameterizedTest
	@EnumSource(Secrecy.class)
	void showsEveryDocumentToItsParticipants(Secrecy secrecy) {
		var letter = letter(secrecy, new Grant(head, Role.SIGNATORY, MONDAY));

		assertThat(holding(head, health).reasons(letter))
				.containsExactly(new Reason("access.takes-part", head, Role.SIGNATORY));
	}

	@Test
	void saysThatSomebodyActsForAnother() {
		var letter = letter(Secrecy.SECRET, new Grant(head, Role.ADDRESSEE, MONDAY));
		var deputy = reader(new Post.Held(head, Capacity.ACTING_DAILY, communication, Set.of()));

		assertThat(deputy.reasons(letter))
				.containsExactly(new Reason("access.acts-for", head, Role.ADDRESSEE, Capacity.ACTING_DAILY));
	}

	@Test
	void showsNothingToAStranger() {
		assertThat(holding(clerk, communication).reasons(letter(Secrecy.ORDINARY))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = Duty.class, names = {"REGISTRAR", "ARCHIVIST"})
	void showsRecordsOfTheOwnAgencyUpToRestricted(Duty duty) {
		var keeper = holding(clerk, communication, duty);

		assertThat(keeper.reasons(letter(Secrecy.ORDINARY))).hasSize(1);
		assertThat(keeper.reasons(letter(Secrecy.RESTRICTED))).hasSize(1);
		assertThat(keeper.reasons(letter(Secrecy.SECRET))).isEmpty();
		assertThat(keeper.reasons(letter(Secrecy.TOP_SECRET))).isEmpty();
		assertThat(holding(clerk, health, duty).reasons(letter(Secrecy.ORDINARY))).isEmpty();
	}

	@Test
	void keepsWhatIsStillBeingWrittenFromAllButTheRegistrar() {
		var draft = new Sheet(communication, Secrecy.ORDINARY, Stage.HANDED_ON, List.of(), List.of());

		assertThat(holding(clerk, communication, Duty.REGISTRAR).reasons(draft)).hasSize(1);
		assertThat(holding(clerk, health, Duty.REGISTRAR).reasons(draft)).isEmpty();
		assertThat(holding(clerk, communication, Duty.ARCHIVIST, Duty.PUBLIC_ARCHIVIST).reasons(draft)).isEmpty();
		assertThat(new Reader(sari, holding(clerk, communication).posts(), true).reasons(draft)).isEmpty();
	}

	@Test
	void keepsADraftThatWasNeverHandedOnFromTheRegistrarToo() {
		var draft = new Sheet(communication, Secrecy.ORDINARY, Stage.ON_DESK, List.of(), List.of());

		assertThat(holding(clerk, communication, Duty.REGISTRAR).reasons(draft)).isEmpty();
		assertThat(draft.keys()).isEmpty();
	}

	@Test
	void showsOrdinaryLettersOfAllAgenciesToTheArchivalInstitution() {
		var archivist = holding(clerk, health, Duty.PUBLIC_ARCHIVIST);

		assertThat(archivist.reasons(letter(Secrecy.ORDINARY))).hasSize(1);
		assertThat(archivist.reasons(letter(Secrecy.RESTRICTED))).isEmpty();
	}

	@Test
	void showsOrdinaryLettersWithinTheAgencyOnlyWhereTheOfficeOpenedThem() {
		var open = new Reader(sari, holding(clerk, communication).posts(), true);

		assertThat(open.reasons(letter(Secrecy.ORDINARY))).containsExactly(new Reason("access.open-in-agency", clerk, null));
		assertThat(open.reasons(letter(Secrecy.RESTRICTED))).isEmpty();
		assertThat(new Reader(sari, holding(clerk, health).posts(), true).reasons(letter(Secrecy.ORDINARY))).isEmpty();
	}

	@Test
	void showsNothingToAnAdministrator() {
		assertThat(holding(clerk, communication, Duty.ADMINISTRATOR).reasons(letter(Secrecy.ORDINARY))).isEmpty();
	}

	@Test
	void leavesTheirDaysToThoseWhoLeftAndNothingFromBeforeOrAfter() {
		var earlier = letter(Secrecy.SECRET, new Grant(head, Role.ADDRESSEE, MONDAY.minusDays(3)));
		var before = letter(Secrecy.SECRET, new Grant(head, Role.ADDRESSEE, MONDAY));
		var after = letter(Secrecy.SECRET, new Grant(head, Role.ADDRESSEE, MONDAY.plusDays(1)));
		var predecessor = reader(new Post.Left(head, Capacity.PERMANENT, MONDAY.minusDays(2), MONDAY));

		assertThat(predecessor.reasons(before))
				.containsExactly(new Reason("access.took-part", head, Role.ADDRESSEE, Capacity.PERMANENT));
		assertThat(predecessor.reasons(after)).isEmpty();
		assertThat(predecessor.reasons(earlier)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(Secrecy.class)
	void leavesWhatTheyDidToThoseWhoLeftAndToNobodyElse(Secrecy secrecy) {
		var before = new Grant(head, Role.SIGNATORY, MONDAY.minusDays(9));
		var signed = new Sheet(communication, secrecy, Stage.ISSUED, List.of(before),
				List.of(new Deed(sari, head, Capacity.PERMANENT, NOON)));
		var days = new Post.Left(head, Capacity.PERMANENT, MONDAY.minusDays(2), MONDAY);

		assertThat(reader(days).reasons(signed)).containsExactly(new Reason("access.acted", head, null, Capacity.PERMANENT));
		assertThat(new Reader(PersonId.random(), List.of(days), false).reasons(signed)).isEmpty();
		assertThat(reader(days).reasons(letter(secrecy, before))).isEmpty();
	}

	@Test
	void leavesADraftThatWasNeverHandedOnToItsPosition() {
		var draft = new Sheet(communication, Secrecy.ORDINARY, Stage.ON_DESK, List.of(new Grant(head, Role.DRAFTER, MONDAY)),
				List.of(new Deed(sari, head, Capacity.PERMANENT, NOON)));

		assertThat(reader(new Post.Left(head, Capacity.PERMANENT, MONDAY, MONDAY)).reasons(draft)).isEmpty();
		assertThat(holding(head, communication).reasons(draft)).hasSize(1);
	}

	@Test
	void readsUntilTheEndOfTheLastDay() {
		var incoming = letter(Secrecy.ORDINARY, new Grant(head, Role.ADDRESSEE, MONDAY));
		var predecessor = reader(new Post.Left(head, Capacity.PERMANENT, MONDAY, MONDAY),
				new Post.Left(clerk, Capacity.PERMANENT, MONDAY, MONDAY.plusDays(5)));

		var last = predecessor.lastDay(incoming, _ -> OFFICE).orElseThrow();

		assertThat(last.position()).isEqualTo(head);
		assertThat(last.day()).isEqualTo(MONDAY);
		assertThat(last.covers(MONDAY.atTime(23, 59).atZone(OFFICE).toInstant())).isTrue();
		assertThat(last.covers(MONDAY.plusDays(1).atStartOfDay(OFFICE).toInstant())).isFalse();
	}

	@Test
	void readsWhatTheyDidAlsoOnADayThatWasTakenFromThem() {
		var handed = new Sheet(communication, Secrecy.ORDINARY, Stage.HANDED_ON, List.of(),
				List.of(new Deed(sari, head, Capacity.PERMANENT, NOON)));

		var last = holding(clerk, health).lastDay(handed, _ -> OFFICE).orElseThrow();

		assertThat(last.day()).isEqualTo(MONDAY);
		assertThat(last.covers(NOON)).isTrue();
		assertThat(last.covers(NOON.plusSeconds(1))).isFalse();
	}

	@Test
	void readsAllOfWhatWasIssuedAndOfWhatIsTheirsToday() {
		var grant = new Grant(head, Role.SIGNATORY, MONDAY);
		var issued = new Sheet(communication, Secrecy.ORDINARY, Stage.ISSUED, List.of(grant), List.of());
		var left = new Post.Left(head, Capacity.PERMANENT, MONDAY, MONDAY);
		var registrar = new Post.Held(clerk, Capacity.PERMANENT, communication, Set.of(Duty.REGISTRAR));

		assertThat(reader(left).lastDay(issued, _ -> OFFICE)).isEmpty();
		assertThat(reader(left).lastDay(letter(Secrecy.ORDINARY, grant), _ -> OFFICE)).isPresent();
		assertThat(reader(left, registrar).lastDay(letter(Secrecy.ORDINARY, grant), _ -> OFFICE)).isEmpty();
		assertThat(holding(head, communication).lastDay(letter(Secrecy.ORDINARY, grant), _ -> OFFICE)).isEmpty();
	}

	@Test
	void namesThePostBeforeTheDeed() {
		var letter = new Sheet(communication, Secrecy.ORDINARY, Stage.ISSUED,
				List.of(new Grant(head, Role.SIGNATORY, MONDAY)), List.of(new Deed(sari, head, Capacity.PERMANENT, NOON)));

		assertThat(holding(head, communication).reasons(letter))
				.containsExactly(new Reason("access.takes-part", head, Role.SIGNATORY));
	}

	@Test
	void takesTheDutyAwayWithThePosition() {
		var letter = letter(Secrecy.ORDINARY, new Grant(head, Role.ADDRESSEE, MONDAY));

		assertThat(reader(new Post.Left(clerk, Capacity.PERMANENT, MONDAY.minusDays(90), MONDAY)).reasons(letter)).isEmpty();
	}

	private Sheet letter(Secrecy secrecy, Grant... grants) {
		return new Sheet(communication, secrecy, Stage.KEPT, List.of(grants), List.of());
	}

	private Reader holding(PositionId position, UnitId agency, Duty... duties) {
		return reader(new Post.Held(position, Capacity.PERMANENT, agency, Set.of(duties)));
	}

	private Reader reader(Post... posts) {
		return new Reader(sari, List.of(posts), false);
	}
}
