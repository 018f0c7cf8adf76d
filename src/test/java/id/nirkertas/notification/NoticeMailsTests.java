package id.nirkertas.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.calendar.WorkingDays;
import id.nirkertas.directory.Directory;
import id.nirkertas.disposition.DispositionGiven;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.mail.OpenMailbox;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mail says that something waits, why and where; what it is about is read in the office alone. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class NoticeMailsTests {

	static final String READER = "kabid.ekon";

	@Autowired
	ApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	Directory directory;
	@Autowired
	NoticeTable table;
	@Autowired
	MailChoices choices;
	@Autowired
	NoticeWords words;
	@Autowired
	OfficeClock clock;
	@Autowired
	WorkingDays days;
	@Autowired
	JdbcClient database;

	OpenMailbox outbox;
	NoticeMails mails;
	Notices notices;

	@BeforeEach
	void theOfficeHasAMailServer() {
		outbox = new OpenMailbox(office);
		outbox.empty();
		mails = new NoticeMails(outbox.mailbox(), choices, directory, words);
		notices = new Notices(table, mails, directory, clock);
	}

	@AfterEach
	void asBefore() {
		outbox.empty();
		database.sql("delete from notification_choice").update();
		database.sql("delete from notification_digest").update();
		database.sql("delete from notification_notice where occasion like 'uji/%'").update();
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void whoeverWantsToBeToldAtOnceIsToldOnceWithTheReason() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		var notice = due();
		notices.tell(notice);
		notices.tell(notice);

		assertThat(outbox.to(address())).singleElement().satisfies(mail -> {
			assertThat(mail.subject()).isEqualTo("Nirkertas: pemberitahuan tentang disposisi dan surat masuk");
			assertThat(mail.text()).contains("Yth. " + staff.person(READER).name(), "https://kantor.example/dispositions/",
					"https://kantor.example/preferences", "Mengapa Anda menerimanya: Karena ");
		});
		assertThat(LocaleContextHolder.getLocale()).isEqualTo(Locale.ENGLISH);
		assertThat(notices.of(reader(), 500)).anyMatch(each -> each.address().equals(notice.address()));
	}

	@Test
	void whoeverWantsNoneOrTheDigestGetsNoneAtOnce() {
		choices.choose(reader(), Map.of(NoticeKind.DISPOSITION, MailChoice.NEVER));
		notices.tell(due());
		choices.choose(reader(), Map.of(NoticeKind.DISPOSITION, MailChoice.DIGEST));
		notices.tell(due());

		assertThat(outbox.to(address())).isEmpty();
	}

	@Test
	void whatTheInboxShowsComesByMailAndStandsInNoOtherList() {
		var node = NodeId.random();
		var unseen = notices.unseen(reader());
		new ArrivalNotices(notices).on(new DispositionGiven(DocumentId.random(), node, staff.position("KABAN.BAPPEDA").id(),
				staff.position("KABID.EKON").id(), true, null, staff.actor("kaban.bappeda"), clock.now()));

		assertThat(outbox.to(address())).singleElement().satisfies(mail -> assertThat(mail.text())
				.contains("Anda menerima disposisi dari " + staff.position("KABAN.BAPPEDA").title(),
						"/dispositions/" + node));
		assertThat(notices.unseen(reader())).isEqualTo(unseen);
		assertThat(notices.of(reader(), 500)).noneMatch(each -> each.address().equals("/dispositions/" + node));
		database.sql("delete from notification_notice where occasion = ?").param("disposition.given/" + node).update();
	}

	@Test
	void theMorningsDigestCountsWhatIsUnseenAndGoesOutOnce() {
		database.sql("update notification_notice set seen_at = now(), seen_by = ? where seen_at is null")
				.param(reader().value())
				.update();
		choices.choose(reader(), Map.of(NoticeKind.DISPOSITION, MailChoice.DIGEST, NoticeKind.NUMBER, MailChoice.NEVER));
		notices.tell(due());
		notices.tell(due());
		var seen = due();
		notices.tell(seen);
		notices.see(reader(), notices.of(reader(), 1).getFirst().id());
		notices.tell(told("notification.number-void", "NUMBER"));
		var digest = new Digest(database, mails, choices, directory, days, clock);

		digest.send(LocalDate.of(2040, 1, 2));
		digest.send(LocalDate.of(2040, 1, 2));

		assertThat(outbox.to(address())).singleElement().satisfies(mail -> {
			assertThat(mail.subject()).isEqualTo("Nirkertas: yang belum Anda lihat");
			assertThat(mail.text()).contains("- disposisi dan surat masuk: 2", "https://kantor.example/notices")
					.doesNotContain("nomor dan buku");
		});
		digest.send(LocalDate.of(2040, 1, 3));
		assertThat(outbox.to(address())).as("nothing new came since").hasSize(1);
	}

	private Notice due() {
		return told("notification.recipient-due-today", UUID.randomUUID().toString());
	}

	private Notice told(String code, String mark) {
		var giver = staff.position("KABAN.BAPPEDA").id();
		var reader = staff.position("KABID.EKON").id();
		return new Notice("uji/" + mark + UUID.randomUUID(), reader, code, List.of(Staff.today(), giver, reader, 0), null,
				"/dispositions/" + UUID.randomUUID());
	}

	private PersonId reader() {
		return staff.person(READER).id();
	}

	private String address() {
		return Objects.requireNonNull(staff.person(READER).mail());
	}
}
