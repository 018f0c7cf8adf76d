package id.nirkertas.disposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.integration.IncomingMail;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import id.nirkertas.workflow.Worklist;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A branch of any depth and breadth ends in one act. */
@OfficeTest
class ClosedBranchTests {

	static final int DEEP = 12;
	static final int WIDE = 25;

	@Autowired
	Branches branches;
	@Autowired
	Dispositions dispositions;
	@Autowired
	DispositionTable table;
	@Autowired
	Registry registry;
	@Autowired
	Vault vault;
	@Autowired
	Staff staff;
	@Autowired
	Worklist worklist;
	@Autowired
	ApplicationEventPublisher events;
	@Autowired
	TransactionTemplate transaction;
	@Autowired
	JdbcClient database;

	@Test
	void threeHundredRecipientsTwelveDeepAreDoneInOneAct() {
		var head = staff.actor("kaban.bappeda");
		var letter = registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.ORDINARY));
		registry.read(head, letter);
		var recipients = database.sql("select id from directory_position where id <> ? order by code limit ?")
				.params(head.position().value(), WIDE).query((row, _) -> new PositionId(row.getObject("id", UUID.class)))
				.list();
		var all = new ArrayList<NodeId>();
		transaction.executeWithoutResult(_ -> grow(head, letter, recipients, all));
		assertThat(all).hasSize(DEEP * WIDE);
		assertThat(worklist.whereAre(all.stream().map(NodeId::toString).toList())).hasSize(DEEP * WIDE);

		branches.close(head, all.getFirst(), "Kegiatan ditunda.");

		assertThat(dispositions.nodes(all)).extracting(DispositionView::state).containsOnly(NodeState.CLOSED);
		assertThat(worklist.whereAre(all.stream().map(NodeId::toString).toList())).isEmpty();
		await().until(() -> told(all.getFirst()) == recipients.size());
	}

	/** One at the top; under it twelve levels, each with one who gives on and the others beside them. */
	private void grow(Actor head, DocumentId letter, List<PositionId> recipients, List<NodeId> all) {
		var under = given(head, letter, null, recipients.getFirst(), all);
		for (var level = 1; level < DEEP; level++) {
			var by = new Actor(head.person(), recipients.getFirst(), Capacity.PERMANENT);
			var place = under;
			var beside = recipients.stream().map(recipient -> given(by, letter, place, recipient, all)).toList();
			under = beside.getFirst();
		}
		var by = new Actor(head.person(), recipients.getFirst(), Capacity.PERMANENT);
		for (var rest = all.size(); rest < DEEP * WIDE; rest++) {
			given(by, letter, all.get(1 + rest % WIDE), recipients.get(1 + rest % (WIDE - 1)), all);
		}
	}

	private NodeId given(Actor by, DocumentId letter, @Nullable NodeId under, PositionId recipient, List<NodeId> all) {
		var node = NodeId.random();
		var at = Instant.now();
		table.insert(node, letter, under, by, new DispositionOrder.Recipient(recipient, Part.SUPPORT), true,
				new DispositionOrder(List.of(), List.of("FOLLOW_UP"), "", null), at);
		events.publishEvent(new DispositionGiven(letter, node, by.position(), recipient, true, null, by, at));
		all.add(node);
		return node;
	}

	private int told(NodeId top) {
		return database.sql("select count(*) from notification_notice where occasion = ?")
				.param("disposition.closed/" + top).query(Integer.class).single();
	}
}
