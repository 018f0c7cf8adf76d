package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.RefusedException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.Period;
import id.nirkertas.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What files would make of an organisation; every fault is told, and nothing hangs on how a spreadsheet saves them. */
class ImportPlanTests {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
	static final String UNITS = """
			code,name,parent,agency,street,contact,web,place
			BKD.SEKRE,Sekretariat,BKD,no,,,,
			BKD,Badan Kepegawaian Daerah,,yes,"Jalan Abdi Negara Nomor 3, Kota",,,Kota Contoh Raya
			""";
	static final String POSITIONS = """
			code,title,unit,superior,level,duties
			SEKBAN,Sekretaris Badan,BKD.SEKRE,KABAN,THIRD,HEAD SECRETARY
			KABAN,Kepala Badan,BKD,,SECOND,HEAD SIGNATORY
			""";
	static final String SEATS = """
			position,username,capacity,from,until,basis
			KABAN,seno,PERMANENT,2026-01-05,,SK 1/2026
			""";

	final Standing nothing = standing(List.of(), List.of(), List.of());

	@Test
	void beginsAnOrganisationWithFilesInAnyOrder() {
		var plan = plan(nothing, UNITS, POSITIONS, SEATS);

		assertThat(plan.faults()).isEmpty();
		assertThat(plan.units()).extracting(entry -> entry.unit().code()).containsExactly("BKD.SEKRE", "BKD");
		assertThat(plan.positions().getFirst().position().superior())
				.isEqualTo(plan.positions().getLast().position().id());
		assertThat(plan.assignments()).singleElement()
				.satisfies(entry -> assertThat(entry.assignment().basis()).isEqualTo("SK 1/2026"));
		assertThat(plan.changes()).hasSize(5).allMatch(ImportChange::isNew);
	}

	@Test
	void aWorkbookIsToldFromText() {
		var workbook = "PK\u0003\u0004\0\0xl/workbook.xml\0".getBytes(StandardCharsets.ISO_8859_1);

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> ImportFiles.text(workbook))
				.withMessage("directory.import.no-text");
		assertThat(ImportFiles.text("code;name".getBytes(StandardCharsets.UTF_8))).isEqualTo("code;name");
	}

	@Test
	void changesNothingTheSecondTime() {
		var first = plan(nothing, UNITS, POSITIONS, SEATS);
		var second = plan(standing(first.units(), first.positions(), first.assignments()), UNITS, POSITIONS, SEATS);

		assertThat(second.faults()).isEmpty();
		assertThat(second.changes()).isEmpty();
	}

	@Test
	void saysWhatALineChanges() {
		var first = plan(nothing, UNITS, POSITIONS, SEATS);
		var plan = plan(standing(first.units(), first.positions(), first.assignments()), null,
				"code,title,unit,superior,level,duties\nKABAN,Kepala BKD,BKD,,SECOND,HEAD SIGNATORY\n", null);

		assertThat(plan.changes()).singleElement().satisfies(change -> {
			assertThat(change.isNew()).isFalse();
			assertThat(change.line()).isEqualTo(2);
			assertThat(change.differences())
					.containsExactly(new ImportChange.Difference("title", "Kepala Badan", "Kepala BKD"));
		});
	}

	@Test
	void takesWhatSpreadsheetsMakeOfAFile() {
		var units = ("\uFEFFCode;Name;Parent;Agency;Street;Contact;Web;Place\r\n"
				+ "BKD;Badan Kepegawaian;;ya;\"Jalan Abdi; Nomor 3\";;;Kota\r\n;;;;;;;\r\n")
				.getBytes(StandardCharsets.UTF_8);
		var seats = "sep=;\r\nbasis;position;username;capacity;from;until\r\nSK 1;KABAN;197001012000019001;permanent;"
				+ "5/1/2026;\r\n";
		var plan = plan(nothing, ImportFiles.text(units),
				"code\ttitle\tunit\tsuperior\tlevel\tduties\nKABAN\tKepala\tBKD\t\tSECOND\tHEAD, SIGNATORY\n", seats);

		assertThat(plan.faults()).isEmpty();
		assertThat(plan.units().getFirst().unit().address()).extracting(Address::street)
				.isEqualTo("Jalan Abdi; Nomor 3");
		assertThat(plan.assignments().getFirst().assignment().period().from()).isEqualTo(LocalDate.of(2026, 1, 5));
	}

	@Test
	void tellsEveryFaultWithItsFileAndLine() {
		var plan = plan(nothing, UNITS + "X,,TIDAK,mungkin,,,,\n",
				POSITIONS + "P,Judul,ENTAH,KABAN,III,HEAD BOS\nQ,Pendek\n",
				SEATS + "KABAN,siapa,ACTING_DAILY,kapan,,\nKABAN,prabu,PERMANENT,2026-03-01,,SK 2\n"
						+ "KABAN,1.97E+17,ACTING,2026-03-01,,SK 3\nLAIN,seno,ACTING,2026-03-01,,SK 4\n");

		assertThat(plan.faults()).extracting(fault -> fault.file() + ":" + fault.line() + " " + fault.code().substring(10))
				.contains("units.csv:4 import.no-such-unit", "units.csv:4 import.no-yes-or-no",
						"units.csv:4 flaw.name-missing", "positions.csv:4 import.no-such-unit",
						"positions.csv:4 import.no-such-word", "positions.csv:5 import.other-count",
						"assignments.csv:3 import.no-such-person", "assignments.csv:3 import.no-day",
						"assignments.csv:4 flaw.second-permanent", "assignments.csv:5 import.rounded-number",
						"assignments.csv:6 import.no-such-position")
				.startsWith("units.csv:4 import.no-such-unit");
	}

	@Test
	void refusesNamesThatLettersDoNotPrint() {
		var plan = plan(nothing, UNITS.replace("Sekretariat", "Sekretariat\u200b").replace("Contoh", "\ud83d\ude00"),
				POSITIONS.replace("Kepala Badan", "Kepala \u202eBadan"), null);

		assertThat(plan.faults()).extracting(fault -> fault.file() + ":" + fault.line() + " " + fault.code().substring(10))
				.containsExactly("units.csv:2 flaw.signs", "units.csv:3 flaw.signs", "positions.csv:3 flaw.signs");
	}

	@Test
	void refusesWhatIsNoTable() {
		assertThat(plan(nothing, "PK\u0003\u0004", "code,name\n", "").faults())
				.extracting(ImportFault::code).contains("directory.import.no-text", "directory.import.no-heading",
						"directory.import.empty");
		assertThat(plan(nothing, UNITS + "\"X,Y\n", null, null).faults()).extracting(ImportFault::code)
				.contains("directory.import.open-quote");
		assertThat(plan(nothing, null, null, null).faults()).extracting(ImportFault::code)
				.containsExactly("directory.import.no-file");
	}

	@Test
	void refusesCirclesAndRepeatedCodes() {
		var circle = POSITIONS.replace("KABAN,Kepala Badan,BKD,,", "KABAN,Kepala Badan,BKD,SEKBAN,");

		assertThat(plan(nothing, UNITS, circle, null).faults()).extracting(ImportFault::code)
				.containsOnly("directory.flaw.superior-circle");
		assertThat(plan(nothing, UNITS + "BKD,Lagi,,no,,,,\n", null, null).faults()).extracting(ImportFault::code)
				.contains("directory.import.twice");
	}

	@Test
	void leavesSomebodyToMaintainTheSystem() {
		var files = new String[]{POSITIONS.replace("HEAD SIGNATORY", "HEAD ADMINISTRATOR")};
		var first = plan(nothing, UNITS, files[0], SEATS);
		var plan = plan(standing(first.units(), first.positions(), first.assignments()), null, POSITIONS, null);

		assertThat(plan.faults()).extracting(ImportFault::code).containsExactly("directory.flaw.last-administrator");
	}

	@Test
	void leavesSomebodyToMaintainItOnEveryDayToCome() {
		var positions = POSITIONS.replace("HEAD SIGNATORY", "HEAD ADMINISTRATOR");
		var first = plan(nothing, UNITS, positions, SEATS);
		var standing = standing(first.units(), first.positions(), first.assignments());

		assertThat(plan(standing, null, null, SEATS.replace(",,SK", ",2026-11-30,SK")).faults())
				.containsExactly(ImportFault.of(ImportFiles.ASSIGNMENTS, 0, "directory.flaw.last-administrator",
						LocalDate.of(2026, 12, 1)));
		assertThat(plan(standing, null, null, SEATS.replace(",,SK", ",2026-12-31,SK")
				+ "KABAN,prabu,PERMANENT,2027-01-01,,SK 2/2026\n").faults()).isEmpty();
	}

	@Test
	void whoeverIsGoneMaintainsNothing() {
		var positions = POSITIONS
				+ "ADMIN,Administrator,BKD,,STAFF,ADMINISTRATOR\nADMIN2,Administrator,BKD,,STAFF,ADMINISTRATOR\n";
		var seats = SEATS.replace("KABAN,seno", "ADMIN,prabu") + "ADMIN2,seno,PERMANENT,2026-01-05,,SK 2/2026\n";
		var first = plan(nothing, UNITS, positions, seats);
		var ending = SEATS.replace("KABAN,seno", "ADMIN,prabu").replace(",,SK", ",2026-12-31,SK");

		assertThat(plan(standing(first.units(), first.positions(), first.assignments()), null, null, ending).faults())
				.isEmpty();
		var gone = new Standing(first.units(), first.positions(), first.assignments(),
				List.of(new KnownPerson(known("seno", "197001012000019001").person(), true, ""),
						known("prabu", "197001012000019002")));
		assertThat(plan(gone, null, null, ending).faults()).extracting(ImportFault::code)
				.containsExactly("directory.flaw.last-administrator");
	}

	@Test
	void takesOnlyDaysThatCanBeMeant() {
		for (var far : List.of("0001-01-01", "1/1/1944", "2201-01-01", "31/12/9999")) {
			assertThat(plan(nothing, UNITS, POSITIONS, SEATS.replace("2026-01-05", far)).faults())
					.contains(ImportFault.of(ImportFiles.ASSIGNMENTS, 2, "directory.import.day-far", "from", far, "1945",
							"2200"));
		}
		assertThat(plan(nothing, UNITS, POSITIONS, SEATS.replace(",,SK", ",2200-12-31,SK")).faults()).isEmpty();
	}

	@Test
	void refusesASecondCapacityUnlessItWasThereBefore() {
		var second = "KABAN,seno,ACTING_DAILY,2026-03-01,2026-03-09,SK 2/2026\n";
		var first = plan(nothing, UNITS, POSITIONS, SEATS);
		var clashing = new ArrayList<>(first.assignments());
		clashing.add(new AssignmentEntry(AssignmentId.random(), new Assignment(first.positions().getLast().position().id(),
				new PersonId(DirectoryTables.idFor("person", "197001012000019001")), Capacity.ACTING_DAILY,
				new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 9)), "SK 2/2026"), 0));

		assertThat(plan(standing(first.units(), first.positions(), first.assignments()), null, null, SEATS + second)
				.faults()).extracting(ImportFault::code).containsOnly("directory.flaw.two-capacities");
		assertThat(plan(standing(first.units(), first.positions(), clashing), null, null, SEATS + second).faults())
				.isEmpty();
	}

	@Test
	void takesNoPapersToAnotherAgency() {
		var units = UNITS + "DINKES,Dinas Kesehatan,,yes,Jalan,,,Kota\n";
		var first = plan(nothing, units, null, null);
		var standing = standing(first.units(), first.positions(), first.assignments());

		assertThat(plan(standing, units.replace("Sekretariat,BKD", "Sekretariat,DINKES"), null, null).faults())
				.containsExactly(ImportFault.of(ImportFiles.UNITS, 0, "directory.flaw.agency-papers", "Sekretariat",
						"Badan Kepegawaian Daerah", "Dinas Kesehatan"));
		assertThat(ImportPlan.of(Actor.SYSTEM, standing,
				new ImportFiles(units.replace("Sekretariat,BKD", "Sekretariat,DINKES"), null, null), TODAY, _ -> false)
				.faults()).isEmpty();
	}

	@Test
	void closesAUnitWithItsPositionsInOneFileAndNotWithoutThem() {
		var first = plan(nothing, UNITS, POSITIONS, null);
		var standing = standing(first.units(), first.positions(), List.of());
		var closing = "code,name,parent,agency,street,contact,web,place,closed,basis\n"
				+ "BKD.SEKRE,Sekretariat,BKD,no,,,,,2026-12-01,Perda 4/2026\n";
		var abolished = "code,title,unit,superior,level,duties,abolished\n"
				+ "SEKBAN,Sekretaris Badan,BKD.SEKRE,KABAN,THIRD,HEAD SECRETARY,2026-12-01\n";

		assertThat(plan(standing, closing, null, null).faults()).singleElement().satisfies(fault -> {
			assertThat(fault.code()).isEqualTo("directory.flaw.closure-in-use");
			assertThat(fault.details()).contains("Sekretaris Badan");
		});
		var sound = plan(standing, closing, abolished, null);
		assertThat(sound.faults()).isEmpty();
		assertThat(sound.units().getFirst().unit().closure())
				.isEqualTo(new Closure(LocalDate.of(2026, 12, 1), "Perda 4/2026"));

		var closed = standing(List.of(sound.units().getFirst(), first.units().getLast()),
				List.of(sound.positions().getFirst(), first.positions().getLast()), List.of());
		assertThat(plan(closed, UNITS, null, null).units().getFirst().unit().closure()).isNotNull();
		assertThat(plan(closed, null, "code,title,unit,superior,level,duties\nBARU,Analis,BKD.SEKRE,KABAN,STAFF,\n", null)
				.faults()).extracting(ImportFault::code).containsExactly("directory.flaw.unit-closed");
		assertThat(
				plan(closed, "code,name,parent,agency,street,contact,web,place\nBARU,Seksi,BKD.SEKRE,no,,,,\n", null, null)
						.faults())
				.extracting(ImportFault::code).containsExactly("directory.flaw.parent-closed");
		assertThat(plan(standing, closing.replace("2026-12-01", ""), null, null).faults()).extracting(ImportFault::code)
				.containsExactly("directory.flaw.closure-day");
	}

	@Test
	void nobodyEntersThemselvesWhileAnotherMaintainsTheSystem() {
		var positions = POSITIONS
				+ "ADMIN,Administrator,BKD,,STAFF,ADMINISTRATOR\nADMIN2,Administrator,BKD,,STAFF,ADMINISTRATOR\n";
		var first = plan(nothing, UNITS, positions,
				SEATS.replace("KABAN,seno", "ADMIN,prabu") + "ADMIN2,seno,PERMANENT,2026-01-05,,SK 2/2026\n");
		var standing = standing(first.units(), first.positions(), first.assignments());
		var seno = new Actor(new PersonId(DirectoryTables.idFor("person", "197001012000019001")), first.positions().getLast()
				.position().id(), Capacity.PERMANENT);
		var own = "position,username,capacity,from,until,basis\nKABAN,seno,PERMANENT,2026-02-05,2026-03-05,SK 3/2026\n";
		var files = new ImportFiles(null, null, own);

		assertThat(ImportPlan.of(seno, standing, files, TODAY, _ -> true).faults())
				.containsExactly(ImportFault.of(ImportFiles.ASSIGNMENTS, 2, "directory.flaw.own-seat"));
		assertThat(ImportPlan.of(seno, standing, new ImportFiles(null, null, own.replace("seno", "prabu")), TODAY, _ -> true)
				.faults()).isEmpty();
		var alone = standing(first.units(), first.positions(), first.assignments().stream()
				.filter(entry -> entry.assignment().person().equals(seno.person())).toList());
		assertThat(ImportPlan.of(seno, alone, files, TODAY, _ -> true).faults()).isEmpty();
	}

	private static ImportPlan plan(Standing standing, @Nullable String units, @Nullable String positions,
			@Nullable String seats) {
		return ImportPlan.of(Actor.SYSTEM, standing, new ImportFiles(units, positions, seats), TODAY, _ -> true);
	}

	private Standing standing(List<UnitEntry> units, List<PositionEntry> positions, List<AssignmentEntry> assignments) {
		return new Standing(units, positions, assignments,
				List.of(known("seno", "197001012000019001"), known("prabu", "197001012000019002")));
	}

	@Test
	void aNumberIsFoundHoweverTheFileWritesIt() {
		var standing = standing(List.of(), List.of(), List.of());
		assertThat(standing.person("19700101 200001 9 001")).map(Person::username).contains("seno");
		assertThat(standing.person("19700101.200001.9.002")).isEqualTo(standing.person("PRABU")).map(Person::username)
				.contains("prabu");
		assertThat(standing.person(" ")).isEmpty();
	}

	private static KnownPerson known(String username, String number) {
		return new KnownPerson(new Person(new PersonId(DirectoryTables.idFor("person", number)), username,
				username, number, null, null), false, "");
	}
}
