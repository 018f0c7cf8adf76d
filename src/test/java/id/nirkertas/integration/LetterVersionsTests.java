package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.nirkertas.letter.Comparison;
import id.nirkertas.letter.Details;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.Mandate;
import id.nirkertas.letter.Particulars;
import id.nirkertas.letter.Piece;
import id.nirkertas.letter.Reference;
import id.nirkertas.letter.Reference.Relation;
import id.nirkertas.letter.VersionReason;
import id.nirkertas.letter.VersionView;
import id.nirkertas.letter.Versions;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a letter said each time it went from hand to hand stays, can be read, compared, and taken up again. */
@OfficeTest
class LetterVersionsTests {

	static final String FIRST = "Bersama ini disampaikan 42 layanan.";
	static final String SECOND = "Bersama ini disampaikan 43 layanan digital.";

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	Versions versions;
	@Autowired
	Reviews reviews;

	Visitor citra;

	@BeforeEach
	void sitDown() {
		citra = Visitor.loggedIn(port, "pranata1");
	}

	@Test
	void areMadeWhenItIsHandedOnAndWhenItIsReturned() {
		var letter = mended();

		assertThat(versions.of(letter)).extracting(VersionView::number, VersionView::reason, VersionView::same)
				.containsExactly(
						tuple(3, VersionReason.SUBMITTED, false),
						tuple(2, VersionReason.RETURNED, true),
						tuple(1, VersionReason.SUBMITTED, false));
		assertThat(versions.of(letter)).extracting(VersionView::by).containsExactly(person("pranata1"),
				person("kabid.aptika"),
				person("pranata1"));
		assertThat(saved(letter).version()).isEqualTo(3);
	}

	@Test
	void areListedWithWhoAndWhyOnThePageOfTheLetterAndBesideTheDraft() {
		var letter = returned(content(FIRST, Secrecy.ORDINARY));

		for (var page : List.of("/letters/" + letter, "/letters/" + letter + "/draft", "/letters/" + letter + "/versions")) {
			assertThat(citra.open(page).body()).as(page).contains("Versi 1", "diajukan", "Versi 2", "dikembalikan",
					"Kepala Bidang Aplikasi Informatika", "(isinya sama dengan versi sebelumnya)",
					"/letters/" + letter + "/versions/1\"");
		}
	}

	@Test
	void canBeReadAsTheyWere() {
		var letter = mended();

		var page = citra.open("/letters/" + letter + "/versions/1");
		var picture = citra.download("/letters/" + letter + "/versions/1/pages/1");

		assertThat(page.body()).contains(FIRST, "Penyampaian Data", "Badan Perencanaan", "/versions/1/pages/1")
				.doesNotContain("43 layanan");
		assertThat(picture.body()).startsWith((byte) 0x89, 'P', 'N', 'G');
		assertThat(citra.open("/letters/" + letter + "/versions/9").statusCode()).isEqualTo(404);
	}

	@Test
	void canBeComparedInWordsAnyTwo() {
		var letter = mended();

		var asked = citra.open("/letters/" + letter + "/versions?before=1&after=3");
		var page = citra.open("/letters/" + letter + "/versions/1/3").body();
		var same = citra.open("/letters/" + letter + "/versions/1/2").body();

		assertThat(asked.headers().firstValue("location").orElseThrow()).endsWith("/letters/" + letter + "/versions/1/3");
		assertThat(page).contains("<del><span class=\"hidden\">[dihapus: </span>42<span class=\"hidden\">]</span></del>",
				"<ins><span class=\"hidden\">[ditambah: </span>43<span class=\"hidden\">]</span></ins>", "Derajat kecepatan",
				"Segera");
		assertThat(same).contains("Isi kedua versi sama.");
		assertThat(citra.open("/letters/" + letter + "/versions/1/9").statusCode()).isEqualTo(404);
	}

	@Test
	void aChangedFormIsToldWhereTheWordsAreTheSame() {
		var letter = returned(content(FIRST, Secrecy.ORDINARY));
		var drafter = staff.actor("pranata1");
		letters.save(drafter, letter, content("Bersama ini disampaikan **42 layanan**.", Secrecy.ORDINARY),
				saved(letter).revision());
		letters.submit(drafter, letter);

		assertThat(citra.open("/letters/" + letter + "/versions/1/3").body()).contains("Bentuk berubah",
				"<q>" + FIRST + "</q>: <span>tebal: 42 layanan</span>").doesNotContain("**");
	}

	@Test
	void theFieldsOfAKindReadInItsOrderUnderItsLabels() {
		var letter = returned(report("satu"));
		letters.save(staff.actor("pranata1"), letter, report("dua"), saved(letter).revision());
		letters.submit(staff.actor("pranata1"), letter);

		assertThat(citra.open("/letters/" + letter + "/versions/1").body()).containsSubsequence("<dt>Hal</dt>",
				"<dt>A. Pendahuluan</dt>", "Umum satu.", "<dt>B. Kegiatan yang dilaksanakan</dt>",
				"<dt>C. Hasil yang dicapai</dt>", "<dt>D. Simpulan dan saran</dt>").doesNotContain("Isian khusus");
		assertThat(versions.compare(letter, 1, 3).orElseThrow().fields()).extracting(Comparison.Field::name)
				.containsExactly("A. Pendahuluan", "B. Kegiatan yang dilaksanakan", "C. Hasil yang dicapai",
						"D. Simpulan dan saran");
	}

	private DraftContent report(String word) {
		return Secretariat.filled(secretariat.content("REPORT", "Laporan", "500.12", "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA"), List.of(), ""),
				Map.of("pendahuluan", List.of("Umum " + word + "."), "kegiatan", List.of("Rapat " + word + "."), "hasil",
						List.of("Data " + word + "."), "simpulan", List.of("Lanjut " + word + "."), "penutup",
						List.of("Demikian.")));
	}

	/** Which letters they are, not everybody who may see this one may know. */
	@Test
	void anotherLetterThatIsRevokedInsteadIsTold() {
		var one = secretariat.send("pranata1", content(FIRST, Secrecy.ORDINARY));
		var other = secretariat.send("pranata1", content(SECOND, Secrecy.ORDINARY));
		var letter = returned(revoking(one));
		letters.save(staff.actor("pranata1"), letter, revoking(other), saved(letter).revision());
		letters.submit(staff.actor("pranata1"), letter);

		var comparison = versions.compare(letter, 1, 3).orElseThrow();

		assertThat(comparison.fields()).containsExactly(new Comparison.Field("letter.field.references",
				List.of(new Piece(Piece.Kind.REMOVED, "letter.relation.revokes"),
						new Piece(Piece.Kind.ADDED, "letter.relation.revokes")),
				true));
		assertThat(citra.open("/letters/" + letter + "/versions/1/3").body()).contains("Naskah terkait",
				"[dihapus: </span>Mencabut", "[ditambah: </span>Mencabut").doesNotContain("Isi kedua versi sama.");
	}

	@Test
	void anEarlierOneIsTakenUpAgainAndNothingIsLost() {
		var letter = returned(content(FIRST, Secrecy.ORDINARY));
		letters.save(staff.actor("pranata1"), letter, content(SECOND, Secrecy.RESTRICTED), saved(letter).revision());
		citra.open("/letters/" + letter + "/versions/1");

		var taken = citra.send("/letters/" + letter + "/versions/1/copy", Map.of());

		assertThat(taken.statusCode()).isEqualTo(303);
		assertThat(saved(letter).content()).isEqualTo(content(FIRST, Secrecy.RESTRICTED));
		assertThat(versions.of(letter).getFirst()).extracting(VersionView::number, VersionView::reason).containsExactly(3,
				VersionReason.REPLACED);
		assertThat(versions.text(letter, 3).content().body().text()).isEqualTo(SECOND);
		citra.send("/letters/" + letter + "/versions/2/copy", Map.of());
		assertThat(versions.of(letter)).as("what is a version already").hasSize(4);
	}

	@Test
	void isTakenUpByNobodyButTheDrafter() {
		var letter = returned(content(FIRST, Secrecy.ORDINARY));
		var reviewer = Visitor.loggedIn(port, "kabid.aptika");

		assertThat(reviewer.open("/letters/" + letter + "/versions/1").body()).doesNotContain("/versions/1/copy");
		assertThat(reviewer.send("/letters/" + letter + "/versions/1/copy", Map.of()).statusCode()).isEqualTo(409);
		assertThat(saved(letter).revision()).isEqualTo(1);
	}

	@Test
	void initialsBindToTheVersionThatWasHandedOnLast() {
		var letter = mended();

		secretariat.finish(letter);

		assertThat(saved(letter).file()).isNotNull();
	}

	@Test
	void areSeenByThoseWhoMaySeeTheLetterAlone() {
		var letter = returned(content(FIRST, Secrecy.SECRET));
		var stranger = Visitor.loggedIn(port, "perencana2");

		for (var page : List.of("", "/1", "/1/2", "/1/pages/1")) {
			assertThat(stranger.open("/letters/" + letter + "/versions" + page).statusCode()).as(page).isEqualTo(403);
		}
		assertThat(stranger.send("/letters/" + letter + "/versions/1/copy", Map.of()).statusCode()).isEqualTo(403);
		assertThat(citra.download("/letters/" + letter + "/versions/1/pages/1").headers().firstValue("cache-control"))
				.contains("no-store");
	}

	private DocumentId returned(DraftContent content) {
		var letter = secretariat.submit("pranata1", content);
		reviews.returnForChange(staff.actor("kabid.aptika"), letter, List.of("Angka, tanggal, waktu, atau tempat keliru"),
				"Hitung lagi.");
		return letter;
	}

	private DocumentId mended() {
		var letter = returned(content(FIRST, Secrecy.ORDINARY));
		letters.save(staff.actor("pranata1"), letter, Secretariat.marked(content(SECOND, Secrecy.ORDINARY), Urgency.URGENT,
				Secrecy.ORDINARY), saved(letter).revision());
		letters.submit(staff.actor("pranata1"), letter);
		return letter;
	}

	private DraftContent content(String body, Secrecy secrecy) {
		return Secretariat.marked(secretariat.content("OFFICIAL_LETTER", "Penyampaian Data", "500.12", "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA"), List.of(), body), Urgency.NORMAL, secrecy);
	}

	private DraftContent revoking(DocumentId letter) {
		return content(FIRST, Secrecy.ORDINARY).with(new Particulars(Details.NONE, Mandate.OWN, "", List.of(),
				List.of(new Reference(Relation.REVOKES, letter))));
	}

	private PersonId person(String username) {
		return staff.actor(username).person();
	}

	private LetterView saved(DocumentId letter) {
		return letters.view(letter);
	}
}
