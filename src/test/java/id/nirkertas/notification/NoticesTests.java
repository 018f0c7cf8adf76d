package id.nirkertas.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.calendar.WorkingDays;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.DispositionOrder.Recipient;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Part;
import id.nirkertas.disposition.Reminders;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** The head of Bappeda asks the head of a division for a follow-up, and its day passes. */
@OfficeTest
class NoticesTests {

	static final String SUBJECT = "Permintaan Data <Layanan Uji>";
	static final String RECIPIENT = "kabid.ekon";

	@Autowired
	WorkingDays days;
	@Autowired
	WebApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Reminders reminders;
	@Autowired
	JdbcClient database;
	@Autowired
	RuntimeService processes;
	@Autowired
	ManagementService jobs;
	@Autowired
	Notices notices;

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@Test
	void whoOwesAnAnswerIsToldOnceThatItsDayHasPassed() {
		var node = disposed(Secrecy.ORDINARY);

		passDueDate(node);
		reminders.remind(node);

		var notice = awaited(node);
		assertThat(notice.position()).isEqualTo(staff.position("KABID.EKON").id());
		assertThat(notice.isSeen()).isFalse();
		await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(10)).until(() -> toldOf(node).size() == 1);
	}

	@Test
	void thePageSaysWhatAndWhyAndLeadsToTheWork() {
		var node = disposed(Secrecy.ORDINARY);
		passDueDate(node);
		awaited(node);

		assertThat(page(RECIPIENT)).hasStatusOk().bodyText().contains("/dispositions/" + node,
				"Tenggat tindak lanjut Anda", "Permintaan Data &lt;Layanan Uji&gt;",
				"Karena " + staff.position("KABAN.BAPPEDA").title() + " meminta tindak lanjut",
				"href=\"/notices\" aria-current=\"page\"")
				.doesNotContain("<Layanan>").doesNotContain("style=");
	}

	@Test
	void nobodyElseSeesIt() {
		var node = disposed(Secrecy.ORDINARY);
		passDueDate(node);
		var notice = awaited(node);
		var other = staff.person("perencana2").id();

		assertThat(page("perencana2")).hasStatusOk().bodyText().doesNotContain("/dispositions/" + node)
				.doesNotContain("Layanan Uji");
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> notices.see(other, notice.id()))
				.withMessage("notification.not-yours");
		assertThat(notices.of(staff.person(RECIPIENT).id(), Integer.MAX_VALUE))
				.filteredOn(told -> told.id().equals(notice.id()))
				.noneMatch(NoticeView::isSeen);
	}

	@Test
	void whileAnotherActsInThePositionItIsForThem() {
		var node = disposed(Secrecy.ORDINARY);
		passDueDate(node);
		var notice = awaited(node);
		var deputy = staff.standIn("sekban.bappeda", "KABID.EKON").person();
		try {
			assertThat(toldOf(node)).isEmpty();
			assertThatExceptionOfType(RefusedException.class)
					.isThrownBy(() -> notices.see(staff.person(RECIPIENT).id(), notice.id()))
					.withMessage("notification.not-yours");
			assertThat(notices.of(deputy, Integer.MAX_VALUE)).extracting(NoticeView::id).contains(notice.id());
		} finally {
			staff.comesBack("sekban.bappeda", "KABID.EKON");
		}
		assertThat(toldOf(node)).singleElement().matches(told -> !told.isSeen());
	}

	@Test
	void ofASecretLetterTheSubjectIsNotTold() {
		var node = disposed(Secrecy.SECRET);
		passDueDate(node);
		awaited(node);

		assertThat(page(RECIPIENT)).hasStatusOk().bodyText().contains("/dispositions/" + node, "(hal tidak ditampilkan)");
		assertThat(page(RECIPIENT)).bodyText().doesNotContain("Rahasia Permintaan");
	}

	@Test
	void whatWasReadIsNoLongerCounted() {
		var node = disposed(Secrecy.ORDINARY);
		passDueDate(node);
		var notice = awaited(node);
		var reader = staff.person(RECIPIENT).id();
		var unseen = notices.unseen(reader);
		assertThat(page(RECIPIENT)).bodyText().contains("/notices/" + notice.id() + "/seen");

		assertThat(see(notice)).hasStatus3xxRedirection().hasRedirectedUrl("/notices");
		assertThat(see(notice)).as("twice").hasStatus3xxRedirection();

		assertThat(notices.unseen(reader)).isEqualTo(unseen - 1);
		assertThat(page(RECIPIENT)).bodyText().contains("/dispositions/" + node)
				.doesNotContain("/notices/" + notice.id() + "/seen");
	}

	@Test
	void aFormWithoutItsTokenMarksNothing() {
		var node = disposed(Secrecy.ORDINARY);
		passDueDate(node);
		var notice = awaited(node);

		assertThat(pages.post().uri("/notices/" + notice.id() + "/seen").with(user(RECIPIENT)).exchange())
				.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(toldOf(node)).noneMatch(NoticeView::isSeen);
	}

	@Test
	void anEmptyListSaysWhatIsTrueAndWhatNext() {
		database.sql("delete from notification_notice where position = ?").param(staff.actor("ekspedisi").position().value())
				.update();

		assertThat(page("ekspedisi")).hasStatusOk().bodyText().contains("Belum ada pemberitahuan.");
	}

	private NodeId disposed(Secrecy secrecy) {
		var head = staff.actor("kaban.bappeda");
		var incoming = arrived(secrecy);
		registry.read(head, incoming);
		var order = new DispositionOrder(List.of(new Recipient(staff.position("KABID.EKON").id(), Part.LEAD)),
				List.of("FOLLOW_UP"), "", Staff.today().plusDays(7));
		return dispositions.give(head, incoming, null, order).getFirst();
	}

	private DocumentId arrived(Secrecy secrecy) {
		var subject = secrecy.hidesSubject() ? "Rahasia Permintaan" : SUBJECT;
		var content = secretariat.content("OFFICIAL_LETTER", subject, "500.12", "KADIS.DISDIK", List.of("KABAN.BAPPEDA"),
				List.of(), "Mohon data layanan digital.\n\nDemikian disampaikan.");
		var letter = secretariat.send("kadis.disdik", Secretariat.marked(content, Urgency.NORMAL, secrecy));
		return secretariat.arrived(letter, "KABAN.BAPPEDA").id();
	}

	/** The timer of the diagram goes off after the day; on a day off it tells nobody. */
	private void passDueDate(NodeId node) {
		assumeTrue(days.isWorkingDay(Staff.today()), "Nobody is reminded on a day off");
		database.sql("update disposition_node set due = ? where id = ?").param(Staff.today().minusDays(10))
				.param(node.value()).update();
		var process = processes.createProcessInstanceQuery().processInstanceBusinessKey(node.toString()).singleResult();
		jobs.executeJob(jobs.createJobQuery().timers().processInstanceId(process.getId()).singleResult().getId());
	}

	private NoticeView awaited(NodeId node) {
		await().atMost(Duration.ofSeconds(20)).until(() -> !toldOf(node).isEmpty());
		return toldOf(node).getFirst();
	}

	private List<NoticeView> toldOf(NodeId node) {
		return notices.of(staff.person(RECIPIENT).id(), Integer.MAX_VALUE).stream()
				.filter(notice -> notice.address().equals("/dispositions/" + node)).toList();
	}

	private MvcTestResult page(String username) {
		return pages.get().uri("/notices").with(user(username)).exchange();
	}

	private MvcTestResult see(NoticeView notice) {
		return pages.post().uri("/notices/" + notice.id() + "/seen").with(user(RECIPIENT)).with(csrf()).exchange();
	}
}
