package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.nirkertas.directory.Appointments;
import id.nirkertas.directory.AssignmentEntry;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.StoppedAssignments;
import id.nirkertas.notification.NoticeView;
import id.nirkertas.notification.Notices;
import id.nirkertas.office.Staff;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The secretary is entered as Plh. of the head: both are told, and a mistake is ended at once. */
@OfficeTest
class ActedForTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Appointments appointments;
	@Autowired
	StoppedAssignments stopped;
	@Autowired
	Directory directory;
	@Autowired
	Notices notices;
	@Autowired
	Wording wording;
	@Autowired
	JdbcClient database;

	@AfterEach
	void asItWas() {
		deputies().forget();
	}

	@Test
	void bothAreToldWhoActsFromWhenUntilWhenAndOnWhichBasis() {
		var last = Staff.today().plusDays(2);
		deputies().appoint("sekdis.kominfo", Staff.today());

		assertThat(told("kadis.kominfo", "notification.acted-for")).contains(staff.person("sekdis.kominfo").name(), "Plh.",
				wording.fullDay(Staff.today()), wording.fullDay(last), Deputies.BASIS);
		assertThat(told("sekdis.kominfo", "notification.acting")).contains("Plh.", wording.fullDay(last), Deputies.BASIS);
		var notice = notice("kadis.kominfo", "notification.acted-for");
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> notices.see(staff.person("sekdis.kominfo").id(), notice.id()));
		assertThat(Visitor.loggedIn(port, "kadis.kominfo").open("/notices").body()).contains(Deputies.BASIS);
	}

	@Test
	void theHolderReadsOnHomeAndInboxWhoActsForThemToday() {
		deputies().appoint("sekdis.kominfo", Staff.today());
		var holder = Visitor.loggedIn(port, "kadis.kominfo");
		var sentence = List.of("dijalankan " + staff.person("sekdis.kominfo").name() + " sebagai Plh. sampai "
				+ wording.fullDay(Staff.today().plusDays(2)) + ", dasar " + Deputies.BASIS);

		assertThat(holder.open("/").body()).contains(sentence);
		assertThat(holder.open("/inbox").body()).contains(sentence);
		assertThat(Visitor.loggedIn(port, "sekdis.kominfo").open("/").body()).doesNotContain(sentence);
		var absent = directory.mayAct(staff.actor("kadis.kominfo"), Staff.today());
		assertThat(wording.why(absent)).contains(staff.person("sekdis.kominfo").name() + " (Plh., sampai "
				+ wording.fullDay(Staff.today().plusDays(2)) + ", dasar " + Deputies.BASIS);
	}

	@Test
	void whatWasEnteredByMistakeEndsAtOnceAndTheHolderActsAgain() {
		deputies().appoint("sekdis.kominfo", Staff.today());
		var seat = deputies().seat();
		var address = "/organisation/assignments/" + seat.id();
		var admin = Visitor.loggedIn(port, "admin");
		admin.open(address);

		assertThat(stop(admin, address, " ", seat).body()).contains("Alasan belum diisi");
		assertThat(directory.mayAct(staff.actor("kadis.kominfo"), Staff.today()).isAllowed()).isFalse();
		stop(admin, address, "Salah memilih pegawai", seat);

		assertThat(directory.mayAct(staff.actor("kadis.kominfo"), Staff.today()).isAllowed()).isTrue();
		assertThat(admin.open("/organisation/positions/" + head()).body()).contains("Dihentikan",
				"Alasan: Salah memilih pegawai");
		assertThat(database.sql("select facts::text from audit_event where event = 'directory.assignment-stopped'")
				.query((row, _) -> row.getString(1)).list()).anySatisfy(
						facts -> assertThat(facts).contains("Salah memilih pegawai", Deputies.BASIS,
								seat.assignment().person().toString()));
		var moment = wording.moment(stopped.of(head()).getFirst().at());
		assertThat(told("kadis.kominfo", "notification.acted-for-stopped")).contains("kembali Anda jalankan", moment,
				staff.person("admin").name(), "Salah memilih pegawai", "Tidak ada tindakan");
		assertThat(told("sekdis.kominfo", "notification.acting-stopped")).contains("Plh.", moment,
				staff.person("admin").name(), "Salah memilih pegawai");
		assertThat(admin.open("/organisation/people/" + seat.assignment().person()).body()).contains(moment,
				"Alasan: Salah memilih pegawai");
		deputies().appoint("sekdis.kominfo", Staff.today());
		assertThat(directory.mayAct(staff.actor("kadis.kominfo"), Staff.today()).isAllowed()).isFalse();
	}

	@Test
	void aSecondStopSaysThatItIsDoneAndByWhom() {
		deputies().appoint("sekdis.kominfo", Staff.today());
		var seat = deputies().seat();
		var address = "/organisation/assignments/" + seat.id();
		var admin = Visitor.loggedIn(port, "admin");
		admin.open(address);
		stop(admin, address, "Salah memilih pegawai", seat);

		var again = stop(admin, address, "Sekali lagi", seat);

		var sentence = "sudah dihentikan " + wording.moment(stopped.of(head()).getFirst().at()) + " oleh "
				+ staff.person("admin").name();
		assertThat(again.statusCode()).isEqualTo(409);
		assertThat(again.body()).contains(sentence, "Salah memilih pegawai");
		assertThat(admin.open(address).body()).contains(sentence);
		assertThat(stopped.of(head())).hasSize(1);
	}

	@Test
	void whatBeganEarlierEndsAtOnceToo() {
		deputies().appoint("sekdis.kominfo", Staff.today().minusDays(3));
		var seat = deputies().seat();

		stopped.stop(staff.actor("admin"), seat.id(), "Keliru", seat.revision());

		assertThat(directory.holderOf(head(), Staff.today()).orElseThrow().person())
				.isEqualTo(staff.person("kadis.kominfo"));
		assertThat(directory.holderOf(head(), Staff.today().minusDays(1)).orElseThrow().person())
				.isEqualTo(staff.person("sekdis.kominfo"));
		assertThatExceptionOfType(RefusedException.class).isThrownBy(
				() -> stopped.stop(staff.actor("admin"), seat.id(), "Keliru", seat.revision()))
				.withMessage("directory.stopped-already");
	}

	private static HttpResponse<String> stop(Visitor admin, String address, String reason, AssignmentEntry seat) {
		return admin.send(address + "/stop",
				Map.of("reason", List.of(reason), "revision", List.of(Integer.toString(seat.revision()))));
	}

	private Deputies deputies() {
		return new Deputies(head(), staff, appointments, database);
	}

	private PositionId head() {
		return staff.position("KADIS.KOMINFO").id();
	}

	/** Both sentences of a notice that somebody has. */
	private String told(String username, String code) {
		await().atMost(Duration.ofSeconds(10)).until(() -> mine(username, code).stream().findFirst().isPresent());
		var notice = notice(username, code);
		return wording.say(notice.code(), notice.details().toArray()) + " "
				+ wording.say(notice.why(), notice.details().toArray());
	}

	private NoticeView notice(String username, String code) {
		return mine(username, code).getFirst();
	}

	private List<NoticeView> mine(String username, String code) {
		return notices.of(staff.person(username).id(), Integer.MAX_VALUE).stream()
				.filter(notice -> notice.code().equals(code)).toList();
	}
}
