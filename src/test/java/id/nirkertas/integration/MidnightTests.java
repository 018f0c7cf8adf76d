package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Organisation;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An assignment ends at midnight while its form is open: whoever sends it reads that, and what they wrote is not lost. */
@OfficeTest
class MidnightTests {

	static final String BASIS = "SK Uji Tengah Malam";
	static final String DEPUTY = "perencana2";
	static final String POSITION = "KADIS.DISPUSIP";
	static final Pattern DESK = Pattern.compile("name=\"desk\" value=\"([^\"]+)\"");

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Organisation organisation;
	@Autowired
	Directory directory;
	@Autowired
	JdbcClient database;

	@AfterEach
	void asItWas() {
		database.sql("delete from directory_assignment where basis = ?").param(BASIS).update();
		database.sql("update directory_version set version = nextval('directory_change')").update();
	}

	@Test
	void aDeputyIsToldThatItEndedAndByWhomItGoesOn() {
		var position = staff.position(POSITION);
		standsIn(Staff.today());
		var deputy = Visitor.loggedIn(port, DEPUTY);
		deputy.open("/");
		assertThat(deputy.send("/acting", Map.of("position", List.of(position.id().toString()))).statusCode())
				.isEqualTo(303);
		var subject = "Permohonan Buku " + UUID.randomUUID();
		var form = form(subject, deputy.open("/letters/new").body());
		standsIn(Staff.today().minusDays(1));

		var shown = deputy.send("/letters/new", form);

		assertThat(shown.statusCode()).isEqualTo(422);
		assertThat(shown.body()).contains(
				"Formulir ini Anda buka sebagai " + position.title() + " (Plh.). Penugasan itu sudah berakhir",
				"dilanjutkan oleh " + directory.holderOf(position.id()).orElseThrow().person().name() + " (definitif)",
				subject, "Bersama ini kami mohon buku.").doesNotContain("Beralihlah");
	}

	@Test
	void whoeverFillsNothingElseKeepsWhatTheyWroteAndIsNotToldToSendIt() {
		var own = directory.assignmentsOf(staff.person(DEPUTY).id()).stream()
				.filter(each -> each.position().equals(staff.position("PERENCANA2").id())).findFirst().orElseThrow();
		var official = Visitor.loggedIn(port, DEPUTY);
		var subject = "Permohonan Buku " + UUID.randomUUID();
		var form = form(subject, official.open("/letters/new").body());
		until(own, Staff.today().minusDays(1));
		try {
			var shown = official.send("/letters/new", form);

			assertThat(shown.statusCode()).isEqualTo(409);
			assertThat(shown.body()).contains("Penugasan itu sudah berakhir", "Jabatan itu sekarang kosong", subject,
					"Bersama ini kami mohon buku.").doesNotContain("Beralihlah", ">Kirim ulang<");
		} finally {
			until(own, null);
		}
	}

	private void until(Assignment seat, @Nullable LocalDate last) {
		organisation.assign(Actor.SYSTEM, new Assignment(seat.position(), seat.person(), seat.capacity(),
				new Period(seat.period().from(), last), seat.basis()));
	}

	private void standsIn(LocalDate until) {
		organisation.assign(Actor.SYSTEM, new Assignment(staff.position(POSITION).id(), staff.person(DEPUTY).id(),
				Capacity.ACTING_DAILY, new Period(Staff.today().minusDays(3), until), BASIS));
	}

	private static Map<String, List<String>> form(String subject, String page) {
		var desk = DESK.matcher(page.substring(page.indexOf("<main")));
		assertThat(desk.find()).isTrue();
		return new HashMap<>(Map.of("kind", List.of("OFFICIAL_LETTER"), "urgency", List.of("NORMAL"), "secrecy",
				List.of("ORDINARY"), "classification", List.of("000.8.3"), "subject", List.of(subject), "body",
				List.of("Bersama ini kami mohon buku."), "desk", List.of(desk.group(1))));
	}
}
