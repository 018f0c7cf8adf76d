package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.access.Access;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.OrganisationChart;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.PositionEntry;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.OneGate;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.workflow.Pile;
import id.nirkertas.workflow.Wanted;
import id.nirkertas.workflow.WorkItem;
import id.nirkertas.workflow.WorkItem.Work;
import id.nirkertas.workflow.Worklist;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters that wait for a number lie with whoever keeps the registers today, whoever kept them when they came. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class KeepersChangeTests {

	@Autowired
	BeanFactory beans;
	@Autowired
	OrganisationChart chart;
	@Autowired
	NumberingGate gate;
	@Autowired
	Access access;
	@Autowired
	Worklist worklist;
	@Autowired
	Staff staff;

	KominfoLetters kominfo;
	OneGate open;

	@BeforeEach
	void wantsOneGate() {
		kominfo = KominfoLetters.by(beans);
		open = OneGate.in(beans, "DISKOMINFO");
	}

	@AfterEach
	void asItWas() {
		keeps("PRANATA2", false);
		keeps("AGENDA.KOMINFO", true);
		open.close();
	}

	@Test
	void whoBecomesAKeeperFindsWhatWaitedBefore() {
		var letter = kominfo.readyToSign();
		assertThat(waitsFor("pranata2", letter)).isEmpty();

		keeps("PRANATA2", true);

		assertThat(waitsFor("pranata2", letter)).containsExactly(Work.GIVE_NUMBER);
		assertThat(sees("pranata2", letter)).isTrue();
		gate.number(staff.actor("pranata2"), letter);
		assertThat(waitsFor("pranata2", letter)).isEmpty();
		assertThat(waitsFor("agenda.kominfo", letter)).isEmpty();
		assertThat(waitsFor("kadis.kominfo", letter)).containsExactly(Work.SIGN_LETTER);
		assertThat(worklist.drift()).noneMatch(line -> line.contains(letter.toString()));
	}

	@Test
	void whoKeepsNoRegistersAnyMoreHasThemNoLonger() {
		var letter = kominfo.readyToSign();
		assertThat(waitsFor("agenda.kominfo", letter)).containsExactly(Work.GIVE_NUMBER);
		assertThat(sees("agenda.kominfo", letter)).isTrue();

		keeps("AGENDA.KOMINFO", false);

		assertThat(waitsFor("agenda.kominfo", letter)).isEmpty();
		assertThat(sees("agenda.kominfo", letter)).isFalse();
		assertThat(waitsFor("kasubbag.umpeg", letter)).as("who keeps them still").containsExactly(Work.GIVE_NUMBER);
	}

	private void keeps(String code, boolean registers) {
		var entry = chart.position(staff.position(code).id());
		var duties = new HashSet<>(entry.position().duties());
		if (registers ? duties.add(Duty.REGISTRAR) : duties.remove(Duty.REGISTRAR)) {
			chart.keep(staff.actor("admin"),
					new PositionEntry(with(entry.position(), duties), entry.ordinal(), entry.revision()));
		}
	}

	private static Position with(Position position, Set<Duty> duties) {
		return new Position(position.id(), position.code(), position.title(), position.unit(), position.superior(),
				position.level(), duties, position.abolishedOn());
	}

	private boolean sees(String person, DocumentId letter) {
		return access.maySee(staff.actor(person).person(), letter).isAllowed();
	}

	/** As the flow tells it, and as the inbox lists and counts it. */
	private List<Work> waitsFor(String person, DocumentId letter) {
		var desk = List.of(staff.actor(person).position());
		var all = worklist.of(desk);
		assertThat(worklist.first(desk, Wanted.any(EnumSet.allOf(Work.class)), 10_000))
				.containsExactlyInAnyOrderElementsOf(all);
		assertThat(worklist.piles(desk).stream().mapToLong(Pile::count).sum()).isEqualTo(all.size());
		assertThat(worklist.count(desk, Wanted.any(EnumSet.allOf(Work.class)))).isEqualTo(all.size());
		return all.stream().filter(item -> item.key().equals(letter.toString())).map(WorkItem::work).toList();
	}
}
