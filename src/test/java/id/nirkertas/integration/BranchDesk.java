package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Part;
import id.nirkertas.notification.NoticeView;
import id.nirkertas.notification.Notices;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import id.nirkertas.workflow.Whereabouts;
import id.nirkertas.workflow.Worklist;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters on the desk of Bappeda's head, and what is given on them. */
final class BranchDesk {

	static final String HEAD = "kaban.bappeda";
	static final String NOTE = "Bahas dengan bidang lain lebih dulu.";

	private final ApplicationContext office;
	private final Staff staff;

	BranchDesk(ApplicationContext office) {
		this.office = office;
		this.staff = office.getBean(Staff.class);
	}

	DocumentId arrived(Secrecy secrecy) {
		var scan = office.getBean(Vault.class).put(IncomingMail.scan(1), "application/pdf");
		return office.getBean(Registry.class).register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, scan, secrecy));
	}

	NodeId given(DocumentId letter, String recipient) {
		return given(HEAD, letter, null, recipient, null);
	}

	NodeId given(String giver, DocumentId letter, @Nullable NodeId under, String recipient, @Nullable LocalDate due) {
		return office.getBean(Dispositions.class).give(staff.actor(giver), letter, under, order(recipient, due)).getFirst();
	}

	DispositionOrder order(String recipient, @Nullable LocalDate due) {
		return new DispositionOrder(
				List.of(new DispositionOrder.Recipient(staff.position(recipient).id(), Part.LEAD)), List.of("STUDY"), NOTE,
				due);
	}

	/** Its flow has ended, and nobody finds it in their inbox. */
	void isOver(NodeId node, String recipient) {
		var worklist = office.getBean(Worklist.class);
		assertThat(worklist.whereIs(node.toString())).isEmpty();
		assertThat(worklist.of(List.of(staff.position(recipient).id())))
				.noneMatch(item -> item.key().equals(node.toString()));
		assertThat(worklist.drift()).noneMatch(line -> line.contains(node.toString()));
	}

	void endedWith(NodeId node, String event) {
		assertThat(office.getBean(Worklist.class).endOf(node.toString())).get().extracting(Whereabouts::activity)
				.isEqualTo(event);
	}

	void isTold(String who, String code, NodeId node) {
		await().until(() -> told(who, code).stream().filter(notice -> notice.address().equals("/dispositions/" + node))
				.count() == 1);
	}

	List<NoticeView> told(String who, String code) {
		return office.getBean(Notices.class).of(staff.person(who).id(), Integer.MAX_VALUE).stream()
				.filter(notice -> notice.code().equals(code)).toList();
	}

	/** What the trail keeps of it. */
	String trail(String event, NodeId node) {
		return office.getBean(JdbcClient.class)
				.sql("select facts::text from audit_event where event = ? and facts ->> 'node' = ?")
				.params(event, node.toString()).query(String.class).single();
	}

	/** Both begin together; what each answered: done, or the code of its refusal. */
	static List<String> atOnce(Runnable one, Runnable other) {
		var start = new CyclicBarrier(2);
		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			return Stream.of(one, other).map(act -> people.submit(answer(act, start))).toList().stream().map(answer -> {
				try {
					return answer.get();
				} catch (Exception e) {
					throw new IllegalStateException(e);
				}
			}).toList();
		}
	}

	private static Callable<String> answer(Runnable act, CyclicBarrier start) {
		return () -> {
			start.await();
			return answer(act);
		};
	}

	static String answer(Runnable act) {
		try {
			act.run();
			return "done";
		} catch (RefusedException refused) {
			return refused.code();
		}
	}
}
