package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Flaw;
import id.nirkertas.directory.OrganisationChart;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.PositionEntry;
import id.nirkertas.directory.PositionWork;
import id.nirkertas.directory.Unit;
import id.nirkertas.directory.UnitEntry;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Staff;
import id.nirkertas.office.Secretariat;
import id.nirkertas.review.Coordination;
import id.nirkertas.review.ReviewStep;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.UnitId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Papers stay with the agency they were written in: what has any does not move to another one. */
@OfficeTest
class AgencyMoveTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	OrganisationChart chart;
	@Autowired
	Directory directory;
	@Autowired
	Letters letters;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Coordination coordination;
	@Autowired
	Reviews reviews;
	@Autowired
	List<PositionWork> work;

	@BeforeEach
	void aDraftIsWritten() {
		letters.draft(staff.actor("pranata1"),
				secretariat.content("OFFICIAL_LETTER", "Permohonan Data", "500.12", "KADIS.KOMINFO",
						List.of("KABAN.BAPPEDA"),
						List.of(), "Bersama ini disampaikan permohonan.\n\nDemikian disampaikan."));
	}

	@Test
	void anAgencyWithPapersStaysOne() {
		var office = chart.unit(directory.agencyOf(staff.position("KADIS.KOMINFO").id()).id());
		var was = office.unit();
		var visitor = Visitor.loggedIn(port, "admin");
		visitor.open("/organisation/units/" + was.id());

		var answer = visitor.send("/organisation/units/" + was.id(), form(office, was.parent(), ""));

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("href=\"#agency\"", "tidak dapat berpindah dari " + was.name());
		assertThat(directory.unit(was.id()).agency()).isTrue();
	}

	@Test
	void aUnitOrPositionWithPapersStaysInItsAgency() {
		var bappeda = directory.agencyOf(staff.position("KABAN.BAPPEDA").id()).id();
		var division = chart.unit(staff.position("KABID.APTIKA").unit());
		var drafter = chart.position(staff.position("PRANATA1").id());

		refuses("directory.flaw.agency-papers", () -> chart.keep(staff.actor("admin"),
				new UnitEntry(under(division.unit(), bappeda), division.ordinal(), division.revision())));
		refuses("directory.flaw.position-papers", () -> chart.keep(staff.actor("admin"),
				new PositionEntry(in(drafter.position(), bappeda), drafter.ordinal(), drafter.revision())));
	}

	@Test
	void whatHasNoPapersMovesOnceTheConsequencesWereSeen() {
		var kominfo = directory.agencyOf(staff.position("KADIS.KOMINFO").id());
		var bappeda = directory.agencyOf(staff.position("KABAN.BAPPEDA").id());
		var code = "UJI." + UUID.randomUUID().toString().substring(0, 8);
		var id = chart.keep(staff.actor("admin"), new UnitEntry(
				new Unit(UnitId.random(), code, "Seksi Uji", kominfo.id(), false, null), 900, OrganisationChart.NEW));
		var visitor = Visitor.loggedIn(port, "admin");
		visitor.open("/organisation/units/" + id);
		var entry = chart.unit(id);

		var seen = visitor.send("/organisation/units/" + id, form(entry, bappeda.id(), ""));
		assertThat(seen.body()).contains("Seksi Uji: dari " + kominfo.name() + " ke " + bappeda.name());
		assertThat(directory.agencyOf(id)).isEqualTo(kominfo);

		assertThat(visitor.send("/organisation/units/" + id, form(entry, bappeda.id(), "yes")).statusCode()).isEqualTo(303);
		assertThat(directory.agencyOf(id)).isEqualTo(bappeda);
	}

	@Test
	void aPositionWithOpenWorkIsNotAbolished() {
		var drafter = chart.position(staff.position("PRANATA1").id());
		var was = drafter.position();
		var gone = new Position(was.id(), was.code(), was.title(), was.unit(), was.superior(), was.level(), was.duties(),
				Staff.today());

		assertThat(chart.flaws(staff.actor("admin"), new PositionEntry(gone, drafter.ordinal(), drafter.revision())))
				.extracting(Flaw::code)
				.contains("directory.flaw.open-work");
		assertThat(chart.flaws(staff.actor("admin"), drafter)).isEmpty();
	}

	@Test
	void aPositionThatAChainWillAskIsNotAbolishedAndTheLetterIsNamedUnlessSecret() {
		var drafter = staff.actor("pranata1");
		var subject = "Penyampaian Data " + UUID.randomUUID();
		var content = secretariat.content("OFFICIAL_LETTER", subject, "500.12", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA"),
				List.of(), "Bersama ini disampaikan data.");
		var letter = letters.draft(drafter, content);
		coordination.add(drafter, letter, staff.position("KABID.EKON").id());
		letters.submit(drafter, letter);
		var later = reviews.view(letter).stages().stream().flatMap(stage -> stage.steps().stream())
				.filter(step -> step.state() == ReviewStep.State.TO_COME).map(ReviewStep::reviewer).toList();

		assertThat(later).isNotEmpty();
		assertThat(work.stream().flatMap(each -> each.firstIn(later.getLast(), 1000).stream())).contains(subject);
		var was = chart.position(later.getLast());
		var gone = new Position(was.position().id(), was.position().code(), was.position().title(), was.position().unit(),
				was.position().superior(), was.position().level(), was.position().duties(), Staff.today());
		assertThat(chart.flaws(staff.actor("admin"), new PositionEntry(gone, was.ordinal(), was.revision())))
				.filteredOn(flaw -> flaw.code().equals("directory.flaw.open-work")).singleElement()
				.satisfies(flaw -> assertThat(flaw.details().getLast().toString()).isNotBlank());

		var secret = letters.draft(drafter, new DraftContent(content.kind(), subject, content.urgency(), Secrecy.SECRET,
				content.classification(), content.addressees(), content.copies(), content.signatory(), content.body(),
				content.more()));
		assertThat(letters.view(secret).openName()).isEmpty();
		assertThat(letters.view(letter).openName()).contains(subject);
	}

	private static Map<String, List<String>> form(UnitEntry entry, @Nullable UnitId parent, String sure) {
		var unit = entry.unit();
		return Map.of("ident", List.of(unit.code()), "name", List.of(unit.name()), "parent",
				List.of(parent == null ? "" : parent.toString()), "ordinal", List.of("900"), "revision",
				List.of(Integer.toString(entry.revision())), "sure", List.of(sure));
	}

	private static Unit under(Unit unit, UnitId parent) {
		return new Unit(unit.id(), unit.code(), unit.name(), parent, unit.agency(), unit.address());
	}

	private static Position in(Position position, UnitId unit) {
		return new Position(position.id(), position.code(), position.title(), unit, null, position.level(),
				position.duties());
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
