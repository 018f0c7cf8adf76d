package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.shared.DocumentId;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/** For old laptops and slow lines: all that comes over the line for a page, with the picture of the paper on it. */
@OfficeTest
class PageWeightTests {

	private static final int KILOBYTE = 1000;
	private static final Pattern PART = Pattern.compile("<(?:link|script|use|img)[^>]+(?:href|src)=\"(/[^\"#]+)");
	private static final Pattern FOREIGN = Pattern.compile("<(?:link|script|img|use)[^>]+(?:href|src)=\"(?:https?:)?//");

	@LocalServerPort
	int port;

	@Autowired
	Secretariat secretariat;

	@Autowired
	Letters letters;

	@Test
	void inboxFitsInSixtyKilobytes() {
		waiting();
		var page = weighed("kadis.kominfo", "/inbox");

		assertThat(page.parts()).anyMatch(part -> part.contains("/pages/1"));
		assertThat(page.bytes()).isBetween(20 * KILOBYTE, 60 * KILOBYTE);
	}

	/** As many rows as it ever shows; the list is what is long, so its rows are weighed. */
	@Test
	void inboxOfTwoHundredRowsIsLittleHeavier() {
		var tantri = secretariat.acting("KABID.SANDI");
		var drafts = IntStream.rangeClosed(1, 205).mapToObj(each -> letters.draft(tantri, secretariat.content(
				"OFFICIAL_LETTER", "Penyampaian Laporan Pengamanan Informasi Perangkat Daerah Tahap " + each, "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan laporan."))).toList();

		var page = weighed("kabid.sandi", "/inbox");
		drafts.forEach(draft -> letters.withdraw(tantri, draft, "Laporan digabungkan."));

		assertThat(page.rows()).isEqualTo(200);
		assertThat(page.bytes()).isLessThan(66 * KILOBYTE);
	}

	@Test
	void letterFitsInAHundredKilobytes() {
		var letter = waiting();

		assertThat(weighed("kadis.kominfo", "/letters/" + letter).bytes()).isBetween(40 * KILOBYTE, 100 * KILOBYTE);
		assertThat(weighed("kadis.kominfo", "/letters/" + letter + "/signature").bytes()).isLessThan(100 * KILOBYTE);
	}

	/** One letter that waits for its signature. */
	private DocumentId waiting() {
		return secretariat.submit("kadis.kominfo", secretariat.content("OFFICIAL_LETTER", "Penyampaian Daftar Aplikasi",
				"500.12", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA", "KADIS.DISDIK"), List.of("SEKDA", "INSPEKTUR"),
				"""
						Sehubungan dengan penyusunan profil layanan digital pemerintah daerah, bersama ini disampaikan daftar \
						aplikasi yang dikelola oleh perangkat daerah beserta penanggung jawab dan keadaannya sampai bulan ini.

						1. Daftar memuat nama aplikasi, tahun pembuatan, dan jumlah pengguna setiap bulan.
						2. Perangkat daerah menelaah daftar dimaksud dan menyampaikan tanggapan secara tertulis.

						Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih."""));
	}

	private Page weighed(String username, String path) {
		var visitor = new Visitor(port).signIn(username);
		var page = visitor.get(path).body();
		assertThat(FOREIGN.matcher(page).find()).as("asks somebody else").isFalse();
		var parts = PART.matcher(page).results().map(found -> HtmlUtils.htmlUnescape(found.group(1))).distinct().toList();
		var bytes = Stream.concat(Stream.of(path), parts.stream()).mapToInt(part -> packed(visitor, part)).sum();
		return new Page(parts, bytes, page.split("class=\"row[ \"]", -1).length - 1);
	}

	private static int packed(Visitor visitor, String path) {
		return visitor.weigh(HttpRequest.newBuilder(visitor.at(path)).header("Accept-Encoding", "gzip").GET());
	}

	record Page(List<String> parts, int bytes, int rows) {
	}
}
