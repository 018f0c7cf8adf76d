package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.access.Access;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.DispositionOrder.Recipient;
import id.nirkertas.disposition.DispositionView;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.NodeState;
import id.nirkertas.disposition.Part;
import id.nirkertas.distribution.DeliveryView;
import id.nirkertas.distribution.Distribution;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.records.Records;
import id.nirkertas.registry.IncomingState;
import id.nirkertas.registry.Registry;
import id.nirkertas.registry.Standing;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.StoredFile;
import id.nirkertas.storage.Vault;
import id.nirkertas.workflow.WorkItem;
import id.nirkertas.workflow.Worklist;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class IncomingLetterTests {

	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Distribution distribution;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Worklist worklist;
	@Autowired
	Access access;
	@Autowired
	Records records;
	@Autowired
	Vault vault;
	@Autowired
	Staff staff;

	StoredFile scan;

	@BeforeEach
	void scanTheLetter() {
		scan = vault.put(IncomingMail.scan(2), "application/pdf");
	}

	@Test
	void isEnteredOnceHoweverOftenTheButtonIsPressed() {
		var kinasih = staff.actor("agenda.bappeda");
		var letter = IncomingMail.letter(staff, scan, Secrecy.ORDINARY);
		var form = UUID.randomUUID();

		var both = atOnce(() -> registry.register(kinasih, form, letter), () -> registry.register(kinasih, form, letter));

		var entries = registry.alike(letter);
		assertThat(entries).hasSize(1);
		assertThat(both).containsOnly("" + entries.getFirst().id());
		assertThat(entries.getFirst().pages()).isEqualTo(2);
	}

	@Test
	void isFiledByItsAddresseeWhereTheAgendaMayNotSeeIt() {
		var secret = registry.register(staff.actor("agenda.bappeda"), IncomingMail.letter(staff, scan, Secrecy.SECRET));
		registry.note(staff.actor("kaban.bappeda"), secret);

		assertThat(isToFile("AGENDA.BAPPEDA", secret)).isFalse();
		assertThat(isToFile("KABAN.BAPPEDA", secret)).isTrue();
		assertThat(records.mayFile(staff.actor("kaban.bappeda"), secret).isAllowed()).isTrue();
	}

	private boolean isToFile(String position, DocumentId incoming) {
		return worklist.of(List.of(staff.position(position).id())).stream()
				.anyMatch(item -> item.work() == WorkItem.Work.FILE_INCOMING && item.key().equals(incoming.toString()));
	}

	@Test
	void isDeliveredOnceHoweverOftenTheFlowSendsIt() {
		var sent = secretariat.send("pranata1",
				secretariat.content("OFFICIAL_LETTER", "Penyampaian Data Layanan Digital Daerah",
						"500.12", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of("SEKDA"),
						"Bersama ini disampaikan data."));

		atOnce(() -> deliver(sent), () -> deliver(sent));

		var deliveries = distribution.deliveries(sent);
		assertThat(registry.cameOf(sent)).hasSize(2);
		assertThat(deliveries).extracting(DeliveryView::standing).containsExactly(Standing.ADDRESSEE, Standing.COPY);
		assertThat(deliveries).allMatch(delivery -> delivery.readAt() == null && !delivery.agendaNumber().isEmpty());
	}

	@Test
	void countsACopyAsReadWhenItsRecipientOpensIt() {
		var sent = secretariat.send("pranata1",
				secretariat.content("OFFICIAL_LETTER", "Penyampaian Data Layanan Digital Daerah",
						"500.12", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of("SEKDA"),
						"Bersama ini disampaikan data."));
		var copy = secretariat.arrived(sent, "SEKDA");

		registry.read(staff.actor("sekda"), copy.id());
		registry.read(staff.actor("sekda"), copy.id());

		assertThat(registry.view(copy.id()).state()).isEqualTo(IncomingState.READ);
		assertThat(worklist.drift()).noneMatch(line -> line.contains(copy.id().toString()));
	}

	private String deliver(DocumentId letter) {
		distribution.deliver(letter);
		return "delivered";
	}

	@Test
	void isKnownToItsAddresseeAloneWhenItIsSecret() {
		var kinasih = staff.actor("agenda.bappeda");

		var ordinary = registry.register(kinasih, IncomingMail.letter(staff, scan, Secrecy.ORDINARY));
		var another = vault.put(IncomingMail.scan(1), "application/pdf");
		var secret = registry.register(kinasih, IncomingMail.letter(staff, another, Secrecy.SECRET));

		assertThat(access.maySee(kinasih.person(), ordinary).isAllowed()).isTrue();
		assertThat(access.maySee(kinasih.person(), secret).isAllowed()).isFalse();
		assertThat(access.maySee(staff.person("kaban.bappeda").id(), secret).isAllowed()).isTrue();
		assertThat(access.maySee(staff.person("kabid.ekon").id(), ordinary).isAllowed()).isFalse();
	}

	@Test
	void goesDownTheLineAndItsAnswersComeUp() {
		var seno = staff.actor("kaban.bappeda");
		var anindya = staff.actor("kabid.ekon");
		var galang = staff.actor("perencana1");
		var letter = registered();
		var first = dispositions.give(seno, letter, null, order("KABID.EKON")).getFirst();
		var second = dispositions.give(anindya, letter, first, order("PERENCANA1")).getFirst();

		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> dispositions.report(anindya, first, "Selesai.")).withMessage("disposition.children-open");
		dispositions.report(galang, second, "Tabel terlampir.");
		dispositions.askAgain(anindya, second, "Tahun 2027 belum ada.");
		dispositions.report(galang, second, "Tabel 2026 dan 2027 terlampir.");
		dispositions.accept(anindya, second);
		dispositions.report(anindya, first, "Data lengkap.");
		assertThat(dispositions.maySettle(seno, letter).isAllowed()).isFalse();
		dispositions.accept(seno, first);
		dispositions.settle(seno, letter);

		assertThat(registry.view(letter).state()).isEqualTo(IncomingState.SETTLED);
		assertThat(dispositions.tree(letter).getFirst().children()).extracting(DispositionView::report)
				.containsExactly("Tabel 2026 dan 2027 terlampir.");
		assertThat(access.maySee(galang.person(), letter).isAllowed()).isTrue();
	}

	@Test
	void isGivenOnceByTwoBrowsersAtOnce() {
		var seno = staff.actor("kaban.bappeda");
		var letter = registered();

		var both = atOnce(() -> dispositions.give(seno, letter, null, order("KABID.EKON")).size(),
				() -> dispositions.give(seno, letter, null, order("KABID.EKON")).size());

		assertThat(both).containsExactlyInAnyOrder("1", "disposition.already-given");
		assertThat(dispositions.tree(letter)).hasSize(1);
	}

	@Test
	void isGivenToTwoPeopleByTwoBrowsersAtOnce() {
		var seno = staff.actor("kaban.bappeda");
		var letter = registered();

		var both = atOnce(() -> dispositions.give(seno, letter, null, order("KABID.EKON")).size(),
				() -> dispositions.give(seno, letter, null, order("SEKBAN.BAPPEDA")).size());

		assertThat(both).containsExactly("1", "1");
		assertThat(dispositions.tree(letter)).hasSize(2);
	}

	@Test
	void isAcceptedOrAskedAgainButNotBoth() {
		var seno = staff.actor("kaban.bappeda");
		var letter = registered();
		var node = dispositions.give(seno, letter, null, order("KABID.EKON")).getFirst();
		dispositions.report(staff.actor("kabid.ekon"), node, "Sudah.");

		var both = atOnce(() -> accept(node), () -> accept(node));

		assertThat(both).containsExactlyInAnyOrder("accepted", "disposition.already-closed");
		assertThat(dispositions.node(node).state()).isEqualTo(NodeState.CLOSED);
	}

	private String accept(NodeId node) {
		dispositions.accept(staff.actor("kaban.bappeda"), node);
		return "accepted";
	}

	private DocumentId registered() {
		return registry.register(staff.actor("agenda.bappeda"), IncomingMail.letter(staff, scan, Secrecy.ORDINARY));
	}

	private DispositionOrder order(String recipient) {
		return new DispositionOrder(List.of(new Recipient(staff.position(recipient).id(), Part.LEAD)), List.of("FOLLOW_UP"),
				"Data selesai Kamis.", null);
	}

	/** Both begin together; what each answered, or the code of its refusal. */
	private static List<String> atOnce(Callable<?> one, Callable<?> other) {
		var start = new CyclicBarrier(2);
		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			return Stream.of(one, other).map(act -> people.submit(() -> answer(act, start))).toList().stream()
					.map(IncomingLetterTests::get).toList();
		}
	}

	private static String answer(Callable<?> act, CyclicBarrier start) throws Exception {
		start.await();
		try {
			return "" + act.call();
		} catch (RefusedException refused) {
			return refused.code();
		}
	}

	private static String get(java.util.concurrent.Future<String> answer) {
		try {
			return answer.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		} catch (java.util.concurrent.ExecutionException e) {
			throw new IllegalStateException(e.getCause());
		}
	}
}
