package id.nirkertas.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Part;
import id.nirkertas.integration.IncomingMail;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import id.nirkertas.workflow.WorkItem.Work;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lines from which lists are read are what the engine's own tasks say, and the first of many are the most pressing. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class WaitingLinesTests {

	static final Wanted ALL = Wanted.any(EnumSet.allOf(Work.class));

	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Vault vault;
	@Autowired
	Worklist worklist;
	@Autowired
	WaitingTable waiting;
	@Autowired
	JdbcClient database;

	@Test
	void everyDeskFindsInItsLinesWhatTheEngineAsksItFor() {
		var letter = letters.draft(staff.actor("pranata1"), secretariat.usual());
		letters.submit(staff.actor("pranata1"), letter);
		secretariat.gatherInitials(letter);
		var incoming = incoming();
		given(incoming, Staff.today().plusDays(3));

		for (var code : List.of("PRANATA1", "KADIS.KOMINFO", "KABAN.BAPPEDA", "PERENCANA1", "AGENDA.BAPPEDA")) {
			agrees(List.of(position(code)));
		}
		agrees(List.of(position("KADIS.KOMINFO"), position("KABAN.BAPPEDA"), position("SEKDIS.KOMINFO")));
		assertThat(waiting.astray()).isEmpty();
	}

	@Test
	void aThingThatWaitsForTwoPositionsOfOneReaderIsListedAndCountedOnce() {
		var letter = letters.draft(staff.actor("pranata1"), secretariat.usual());
		var task = database
				.sql("""
						select t.id_ from act_ru_task t join act_ru_execution p on p.id_ = t.proc_inst_id_ where p.business_key_ = ?""")
				.param(letter.toString()).query(String.class).single();
		database.sql(
				"insert into act_ru_identitylink (id_, rev_, type_, group_id_, task_id_) values (?, 1, 'candidate', ?, ?)")
				.params("second-" + task, position("PRANATA2").toString(), task).update();
		try {
			var both = List.of(position("PRANATA1"), position("PRANATA2"));
			assertThat(worklist.first(both, ALL, 5000)).filteredOn(item -> item.key().equals(letter.toString())).hasSize(1);
			agrees(both);
		} finally {
			database.sql("delete from act_ru_identitylink where id_ = ?").param("second-" + task).update();
		}
		assertThat(worklist.first(List.of(position("PRANATA2")), ALL, 5000))
				.noneMatch(item -> item.key().equals(letter.toString()));
	}

	@Test
	void whatIsOpenedIsUnreadNoMoreAndWhatIsDoneWaitsNoMore() {
		var incoming = incoming();
		var head = List.of(position("KABAN.BAPPEDA"));
		assertThat(keys(head, ALL.thatIsUnread(true))).contains(incoming.toString());

		registry.read(staff.actor("kaban.bappeda"), incoming);
		assertThat(keys(head, ALL.thatIsUnread(true))).doesNotContain(incoming.toString());
		assertThat(keys(head, ALL.thatIsUnread(false))).contains(incoming.toString());

		var node = given(incoming, null);
		assertThat(keys(head, ALL)).doesNotContain(incoming.toString());
		var planner = List.of(position("PERENCANA1"));
		assertThat(keys(planner, ALL.thatIsUnread(true))).contains(node.toString());
		dispositions.read(staff.actor("perencana1"), node);
		assertThat(keys(planner, ALL.thatIsUnread(true))).doesNotContain(node.toString());
		dispositions.report(staff.actor("perencana1"), node, "Sudah dikerjakan.");
		assertThat(keys(planner, ALL)).doesNotContain(node.toString());
		assertThat(waiting.astray()).isEmpty();
	}

	@Test
	void theFirstOfManyAreThoseThatAreDueFirst() {
		var planner = List.of(position("PERENCANA2"));
		var late = givenTo("PERENCANA2", Staff.today().plusDays(2));
		var never = givenTo("PERENCANA2", null);
		var soon = givenTo("PERENCANA2", Staff.today());

		var order = worklist.first(planner, Wanted.any(Set.of(Work.FOLLOW_UP)), 5000).stream().map(WorkItem::key).toList();
		assertThat(order).containsSubsequence(soon.toString(), late.toString(), never.toString());
		assertThat(worklist.first(planner, Wanted.any(Set.of(Work.FOLLOW_UP)), 2)).hasSize(2)
				.extracting(WorkItem::key).isEqualTo(order.subList(0, 2));
		assertThat(worklist.first(planner, Wanted.inOrder(List.of(Set.of(Work.DECIDE_LETTER), Set.of(Work.FOLLOW_UP))), 1))
				.hasSize(1);
	}

	@Test
	void aLineThatIsLostOrLeftBehindIsDrift() {
		var letter = letters.draft(staff.actor("pranata1"), secretariat.usual());
		database.sql(
				"""
						with gone as (delete from workflow_waiting where key = ? returning *)
						insert into workflow_waiting select task || '-x', position, work, key || '-x', since, due, urgency, unread from gone""")
				.param(letter.toString()).update();
		try {
			assertThat(worklist.drift()).filteredOn(line -> line.contains(letter.toString()))
					.anyMatch(line -> line.endsWith("is in no list")).anyMatch(line -> line.endsWith("waits no more"));
		} finally {
			database.sql("""
					update workflow_waiting set task = left(task, -2), key = left(key, -2) where key = ?""")
					.param(letter + "-x").update();
		}
		assertThat(waiting.astray()).isEmpty();
	}

	/** The engine's own tables beside the lines. */
	private void agrees(List<PositionId> positions) {
		var engine = worklist.of(positions);
		assertThat(new HashSet<>(keys(positions, ALL)))
				.isEqualTo(new HashSet<>(engine.stream().map(WorkItem::key).toList()));
		var counted = worklist.piles(positions).stream().mapToLong(Pile::count).sum();
		assertThat(counted).isEqualTo(engine.size());
		assertThat(worklist.count(positions, ALL)).isEqualTo(counted);
		var late = engine.stream().map(WorkItem::due).filter(due -> due != null && due.isBefore(Staff.today())).count();
		assertThat(worklist.piles(positions).stream().mapToLong(Pile::late).sum()).isEqualTo(late);
	}

	private List<String> keys(List<PositionId> positions, Wanted wanted) {
		return worklist.first(positions, wanted, 5000).stream().map(WorkItem::key).toList();
	}

	private NodeId givenTo(String recipient, @Nullable LocalDate due) {
		return given(incoming(), recipient, due);
	}

	private NodeId given(DocumentId incoming, @Nullable LocalDate due) {
		return given(incoming, "PERENCANA1", due);
	}

	private NodeId given(DocumentId incoming, String recipient, @Nullable LocalDate due) {
		return dispositions.give(staff.actor("kaban.bappeda"), incoming, null,
				new DispositionOrder(List.of(new DispositionOrder.Recipient(position(recipient), Part.LEAD)),
						List.of("FOLLOW_UP"), "", due))
				.getFirst();
	}

	private DocumentId incoming() {
		return registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.ORDINARY));
	}

	private PositionId position(String code) {
		return staff.position(code).id();
	}
}
