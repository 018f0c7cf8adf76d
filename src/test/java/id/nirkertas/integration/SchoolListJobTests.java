package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.office.Staff;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A letter to three hundred schools, by people with browsers and without script: from their table to the last delivery. */
@OfficeTest
class SchoolListJobTests {

	static final int SCHOOLS = 300;
	static final Duration PATIENCE = Duration.ofSeconds(30);

	@LocalServerPort
	int port;

	final String mark = "s" + UUID.randomUUID().toString().substring(0, 8);

	@Test
	void threeHundredSchoolsGetALetter() {
		var keeper = Visitor.loggedIn(port, "agenda.kominfo");
		var list = listFromTable(keeper);
		var letter = draftToList(list);
		initialAndSign(letter);

		assertThat(ok(Visitor.loggedIn(port, "pranata1"), letter)).contains("0 dari 300 sudah dikirim", "300 tujuan");
		assertThat(ok(keeper, "/")).contains("href=\"/deliveries\"");
		assertThat(ok(keeper, "/inbox?section=unsent")).contains(letter + "/deliveries");
		sendOut(keeper, letter);
		assertThat(ok(Visitor.loggedIn(port, "kadis.kominfo"), letter)).contains("300 dari 300 sudah dikirim");
		isFoundByASchool(letter);
		aChangeOfTheListChangesNoLetter(keeper, list, letter);
	}

	private String listFromTable(Visitor keeper) {
		ok(keeper, "/addresses/lists");
		var list = next(keeper.send("/addresses/lists", Map.of("name", List.of("Kepala SMA " + mark))));
		var table = "nama;kota;surel\n" + IntStream.rangeClosed(1, SCHOOLS)
				.mapToObj(n -> "Kepala SMAN %d %s;Kota Contoh;tu%d@sekolah.example".formatted(n, mark, n))
				.collect(Collectors.joining("\n"));
		ok(keeper, list + "/import");
		var preview = keeper.sendWithFile(list + "/import", Map.of("act", "preview"), table.getBytes(StandardCharsets.UTF_8),
				"sekolah.csv");
		assertThat(preview.statusCode()).isEqualTo(200);
		assertThat(preview.body()).contains("Tambahkan 300 alamat ke daftar", "300 · baru");
		next(keeper.send(list + "/import", Map.of("act", List.of("take"), "rows", List.of(table))));
		assertThat(ok(keeper, list)).contains("300 anggota");
		return list.substring(list.lastIndexOf('/') + 1);
	}

	private String draftToList(String list) {
		var drafter = Visitor.loggedIn(port, "pranata1");
		var form = form(ok(drafter, "/letters/new"), Map.of("list", list, "add-list", "yes"));
		var draft = next(drafter.sendWithFile("/letters/new", form, new byte[0]));
		var page = ok(drafter, draft);
		assertThat(page).contains("300 tujuan luar: lihat atau hapus");
		var posted = form(page, Map.of("outside", folded(page), "submit", "yes"));
		return next(drafter.sendWithFile(draft, posted, new byte[0]));
	}

	private Map<String, String> form(String page, Map<String, String> more) {
		var form = new HashMap<>(Map.of("revision", found("name=\"revision\"[^>]*value=\"([^\"]*)\"", page), "kind",
				"OFFICIAL_LETTER", "urgency", "NORMAL", "secrecy", "ORDINARY", "classification", "500.12", "subject",
				"Undangan Pelatihan " + mark, "body", FirstLetterJob.TEXT, "attention", "", "signatory",
				found("<option value=\"([^\"]+)\"[^>]*>Kepala Dinas Komunikasi dan Informatika<", page)));
		form.putAll(more);
		return form;
	}

	/** What the folded list posts in one field. */
	private static String folded(String page) {
		return found("(?s)type=\"hidden\"[^>]*name=\"outside\" value=\"([^\"]+)\"", page);
	}

	private void initialAndSign(String letter) {
		for (var reviewer : List.of("kabid.aptika", "sekdis.kominfo")) {
			var visitor = Visitor.loggedIn(port, reviewer);
			var version = found("name=\"version\"[^>]*value=\"([^\"]*)\"", ok(visitor, letter + "/review"));
			next(visitor.send(letter + "/review", Map.of("act", List.of("initial"), "version", List.of(version))));
		}
		var head = Visitor.loggedIn(port, "kadis.kominfo");
		ok(head, letter + "/signature");
		next(head.send(letter + "/signature",
				Map.of("passphrase", List.of(new String(Staff.passphrase("kadis.kominfo"))))));
	}

	private void sendOut(Visitor dispatcher, String letter) {
		var deliveries = letter + "/deliveries";
		assertThat(ok(dispatcher, deliveries)).contains("300 dari 300 tujuan belum dikirimi", "tu7@sekolah.example");
		assertThat(dispatcher.download(letter + "/paper").statusCode()).isEqualTo(200);
		var today = List.of(Staff.today().toString());
		next(dispatcher.send(deliveries, Map.of("to", List.of("7", "8"), "channel", List.of("COURIER"), "sent", today, "receiver",
				List.of("Sari"), "act", List.of("chosen"))));
		assertThat(ok(dispatcher, deliveries)).contains("298 dari 300 tujuan belum dikirimi", "diterima Sari");
		next(dispatcher.send(deliveries, Map.of("channel", List.of("EMAIL"), "sent", today, "act", List.of("all"))));
		assertThat(ok(dispatcher, deliveries)).contains("Semua tujuan di luar sudah dikirimi naskah ini");
		assertThat(ok(dispatcher, "/deliveries")).doesNotContain(letter);
	}

	/** The index is written after the act. */
	private void isFoundByASchool(String letter) {
		var drafter = Visitor.loggedIn(port, "pranata1");
		var until = System.nanoTime() + PATIENCE.toNanos();
		while (!drafter.open("/archive?q=SMAN+299+" + mark).body().contains("href=\"" + letter + "\"")) {
			assertThat(System.nanoTime()).as("found by its addressee").isLessThan(until);
			Thread.onSpinWait();
		}
	}

	private void aChangeOfTheListChangesNoLetter(Visitor keeper, String list, String letter) {
		var page = ok(keeper, "/addresses/lists/" + list);
		var first = found("name=\"remove\" value=\"([^\"]+)\"", page);
		next(keeper.send("/addresses/lists/" + list + "/members", Map.of("remove", List.of(first))));
		assertThat(ok(keeper, "/addresses/lists/" + list)).contains("299 anggota");
		assertThat(ok(keeper, letter + "/deliveries")).contains("Kepala SMAN 1 " + mark);
	}

	private static String ok(Visitor visitor, String path) {
		var page = visitor.open(path);
		assertThat(page.statusCode()).as(path).isEqualTo(200);
		return page.body();
	}

	private static String next(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
		return URI.create(answer.headers().firstValue("location").orElseThrow()).getPath();
	}

	private static String found(String pattern, String page) {
		var found = Pattern.compile(pattern).matcher(page);
		assertThat(found.find()).as("%s in %s", pattern, page).isTrue();
		return found.group(1);
	}
}
