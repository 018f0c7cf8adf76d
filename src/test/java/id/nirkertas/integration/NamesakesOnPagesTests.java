package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.Piece;
import id.nirkertas.letter.Versions;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.review.Reviews;
import id.nirkertas.search.Hit;
import id.nirkertas.search.Query;
import id.nirkertas.search.Search;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever reads about a letter knows which of two secretaries got it, as whoever holds its paper does. */
@OfficeTest
class NamesakesOnPagesTests {

	static final String HERS = "Sekretaris Dinas Kesehatan";
	static final String OURS = "Sekretaris Dinas Komunikasi dan Informatika";

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
	@Autowired
	Search search;

	final String word = "x" + UUID.randomUUID().toString().replace("-", "");

	Visitor citra;

	@BeforeEach
	void sitDown() {
		citra = Visitor.loggedIn(port, "pranata1");
	}

	@Test
	void areToldApartOnThePageOfTheLetterInItsListAndInTheArchive() {
		var letter = secretariat.send("pranata1", to(List.of("SEKDIS.DINKES", "SEKDIS.KOMINFO"), List.of("KABID.EKON")));

		assertThat(citra.open("/letters/" + letter).body()).contains(HERS + "; ", OURS,
				"Kepala Bidang Perekonomian Badan Perencanaan Pembangunan Daerah");
		assertThat(citra.open("/letters/" + letter + "/versions/1").body()).contains(HERS + "; " + OURS);
		assertThat(citra.open("/letters?section=sent").body()).contains(HERS + " + 1");
		await().atMost(Duration.ofSeconds(20)).untilAsserted(
				() -> assertThat(found("")).extracting(Hit::correspondent).containsExactly(HERS + "; " + OURS));
		assertThat(found(HERS)).hasSize(1);
	}

	@Test
	void areToldApartInAComparisonAndWhoStayedIsNoChange() {
		var by = staff.actor("pranata1");
		var letter = secretariat.submit("pranata1", to(List.of("SEKDIS.KOMINFO"), List.of()));
		reviews.returnForChange(staff.actor("kabid.aptika"), letter, List.of("Angka, tanggal, waktu, atau tempat keliru"),
				"Kurang satu.");
		letters.save(by, letter, to(List.of("SEKDIS.KOMINFO", "SEKDIS.DINKES"), List.of()), letters.view(letter).revision());
		letters.submit(by, letter);

		var addressees = versions.compare(letter, 1, 3).orElseThrow().fields().getFirst();

		assertThat(addressees.name()).isEqualTo("letter.field.addressees");
		assertThat(addressees.pieces()).filteredOn(piece -> piece.kind() == Piece.Kind.SAME).extracting(Piece::text)
				.singleElement().asString().isEqualToIgnoringWhitespace("Sekretaris Dinas Komunikasi dan");
		assertThat(addressees.pieces()).filteredOn(piece -> piece.kind() == Piece.Kind.ADDED).extracting(Piece::text)
				.anyMatch(text -> text.contains(HERS));
	}

	/** As on its paper. */
	@Test
	void goByTheirTitleAloneWhereNobodyElseReadsTheLetter() {
		var letter = secretariat.submit("pranata1", to(List.of("SEKDIS.KOMINFO"), List.of()));

		assertThat(citra.open("/letters/" + letter + "/versions/1").body()).contains("<dd>Sekretaris Dinas</dd>")
				.doesNotContain(OURS);
	}

	private DraftContent to(List<String> addressees, List<String> copies) {
		return secretariat.content("OFFICIAL_LETTER", "Penyampaian Daftar " + word, "500.12", "KADIS.KOMINFO", addressees,
				copies, Secretariat.text("Bersama ini disampaikan daftar.", "Demikian disampaikan."));
	}

	private List<Hit> found(String more) {
		return search.find(staff.person("pranata1").id(), new Query(more + " " + word, null, null, null, null)).hits()
				.stream().filter(hit -> !hit.incoming()).toList();
	}
}
