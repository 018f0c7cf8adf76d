package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nobody makes their own position the superior of one that was there, also not by way of one between. */
class OwnSeatsTests {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
	static final Unit AGENCY = new Unit(UnitId.random(), "DINAS", "Dinas Uji", null, true,
			new Address("Jalan Uji 1", "", "", "Kota Uji"));

	final Position chief = position("KADIS", null);
	final Position bureau = position("KABID", chief.id());
	final Position own = position("ADMIN", chief.id());
	final Position between = position("ANTARA", own.id());
	final PersonId administrator = PersonId.random();
	final Actor by = new Actor(administrator, own.id(), Capacity.PERMANENT);
	final Standing standing = standing(chief, bureau, own, between);

	@Test
	void noneComesBelowItThroughAPositionThatTheyHaveMadeThere() {
		assertThat(flaw(below(chief, between.id()))).contains("directory.flaw.own-subordinate");
		assertThat(flaw(below(bureau, between.id()))).contains("directory.flaw.own-subordinate");
		assertThat(flaw(below(bureau, own.id()))).contains("directory.flaw.own-subordinate");
	}

	@Test
	void whatWasBelowItMayMoveThereAndAway() {
		assertThat(flaw(below(between, chief.id()))).isEmpty();
		assertThat(flaw(below(bureau, null))).isEmpty();
		var deeper = position("BAWAH", between.id());

		assertThat(OwnSeats.flaw(by, below(deeper, own.id()), standing(chief, own, between, deeper),
				standing(chief, own, between, deeper).chart().with(below(deeper, own.id())), TODAY)).isEmpty();
	}

	@Test
	void twoLinesOfOneFileDoNotEither() {
		var made = "BARU,Koordinator,DINAS,ADMIN,STAFF,\n";

		assertThat(faults(made + "KABID,Jabatan KABID,DINAS,BARU,STAFF,\n"))
				.containsExactly("3 directory.flaw.own-subordinate");
		assertThat(faults("KABID,Jabatan KABID,DINAS,BARU,STAFF,\n" + made))
				.containsExactly("2 directory.flaw.own-subordinate");
		assertThat(faults(made)).isEmpty();
	}

	private List<String> faults(String lines) {
		return ImportPlan
				.of(by, standing, new ImportFiles(null, "code,title,unit,superior,level,duties\n" + lines, null), TODAY,
						_ -> true)
				.faults().stream().map(fault -> fault.line() + " " + fault.code()).toList();
	}

	private Optional<String> flaw(Position after) {
		return OwnSeats.flaw(by, after, standing, standing.chart().with(after), TODAY).map(Flaw::code);
	}

	private Standing standing(Position... positions) {
		return new Standing(List.of(new UnitEntry(AGENCY, 1, 0)),
				Stream.of(positions).map(position -> new PositionEntry(position, 2, 0)).toList(),
				List.of(new AssignmentEntry(AssignmentId.random(),
						new Assignment(own.id(), administrator, Capacity.PERMANENT,
								new Period(TODAY, null), "SK Uji"),
						0)),
				List.of());
	}

	private static Position position(String code, @Nullable PositionId superior) {
		return new Position(PositionId.random(), code, "Jabatan " + code, AGENCY.id(), superior, Level.STAFF, Set.of());
	}

	private static Position below(Position position, @Nullable PositionId superior) {
		return new Position(position.id(), position.code(), position.title(), position.unit(), superior, position.level(),
				position.duties());
	}
}
