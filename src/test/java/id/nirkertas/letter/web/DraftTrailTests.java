package id.nirkertas.letter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.audit.Trail;
import id.nirkertas.audit.TrailEntry;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.review.ReviewStep;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What is done to a draft stands on the trail, and what nobody asked for is not done. */
@OfficeTest
class DraftTrailTests {

	@Autowired
	WebApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	Reviews reviews;
	@Autowired
	Trail trail;

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@ParameterizedTest
	@ValueSource(strings = {"nonsense", "", "INITIAL"})
	void noInitialsAreGivenThatNobodyAskedFor(String act) {
		var letter = secretariat.submit("pranata1", content(Secrecy.ORDINARY));

		var answer = pages.post().uri("/letters/" + letter + "/review").with(user("kabid.aptika")).with(csrf())
				.param("act", act).param("version", letters.view(letter).versionHash()).param("remark", "Angka keliru")
				.exchange();

		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains(
				"Tidak jelas apakah naskah ini hendak diparaf atau dikembalikan", "Angka keliru");
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.IN_REVIEW);
		assertThat(reviews.view(letter).steps()).noneMatch(step -> step.state() == ReviewStep.State.DONE);
	}

	@Test
	void everySaveStandsOnTheTrailWithItsRevision() {
		var letter = letters.draft(staff.actor("pranata1"), content(Secrecy.ORDINARY));

		letters.save(staff.actor("pranata1"), letter, about("Penyampaian Data Terbaru"), 1);

		assertThat(facts(letter, "letter.draft-saved")).containsExactly(Map.of("revision", "2"));
		assertThat(facts(letter, "letter.secrecy-raised")).isEmpty();
	}

	@Test
	void raisingTheSecrecyStandsOnTheTrail() {
		var letter = letters.draft(staff.actor("pranata1"), content(Secrecy.ORDINARY));

		letters.save(staff.actor("pranata1"), letter, content(Secrecy.SECRET), 1);

		assertThat(facts(letter, "letter.secrecy-raised"))
				.containsExactly(Map.of("from", Secrecy.ORDINARY.code(), "to", Secrecy.SECRET.code()));
	}

	@Test
	void takingAnAttachmentAwayStandsOnTheTrail() throws IOException {
		var drafter = staff.actor("pranata1");
		var letter = letters.draft(drafter, content(Secrecy.ORDINARY));
		var file = Files.createTempFile("lampiran", ".pdf");
		Files.write(file, letters.paper(letter).pdf());
		letters.attach(drafter, letter, "data.pdf", file);
		Files.delete(file);
		var attachment = letters.view(letter).attachments().getFirst();

		letters.detach(drafter, letter, attachment.id());

		assertThat(facts(letter, "letter.attachment-removed"))
				.containsExactly(Map.of("fingerprint", attachment.file().fingerprint().hex()));
	}

	@Test
	void anEmptyFileIsNotPassedOverInSilence() {
		var letter = letters.draft(staff.actor("pranata1"), content(Secrecy.ORDINARY));

		var answer = pages.perform(MockMvcRequestBuilders
				.multipart("/letters/" + letter + "/draft")
				.file(new MockMultipartFile("file", "kosong.pdf", "application/pdf", new byte[0])).with(user("pranata1"))
				.with(csrf()).param("revision", "1").param("urgency", "NORMAL").param("secrecy", "ORDINARY")
				.param("kind", "OFFICIAL_LETTER").param("subject", "Dengan Lampiran Kosong"));

		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("Berkas kosong.pdf kosong",
				"href=\"#file\"", "Dengan Lampiran Kosong");
		assertThat(letters.view(letter).content().subject()).isEqualTo("Dengan Lampiran Kosong");
	}

	@Test
	void whoAttachesWithoutAFileIsToldSoBesideTheField() {
		var letter = letters.draft(staff.actor("pranata1"), content(Secrecy.ORDINARY));

		var answer = pages.perform(MockMvcRequestBuilders.multipart("/letters/" + letter + "/draft").with(user("pranata1"))
				.with(csrf()).param("revision", "1").param("urgency", "NORMAL").param("secrecy", "ORDINARY")
				.param("kind", "OFFICIAL_LETTER").param("subject", "Tanpa Berkas").param("attach", "yes"));

		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
				.contains("Berkas yang hendak dilampirkan belum dipilih", "href=\"#file\"", "id=\"file-fault\"");
		assertThat(letters.view(letter).content().subject()).isEqualTo("Tanpa Berkas");
	}

	private Stream<Map<String, String>> facts(DocumentId letter, String event) {
		return trail.about(letter).stream().filter(line -> line.event().equals(event)).map(TrailEntry::facts);
	}

	private DraftContent about(String subject) {
		return secretariat.content("OFFICIAL_LETTER", subject, "500.12", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA"),
				List.of(),
				"Bersama ini disampaikan data.");
	}

	private DraftContent content(Secrecy secrecy) {
		return Secretariat.marked(secretariat.content("OFFICIAL_LETTER", "Penyampaian Data", "500.12", "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan data."), Urgency.NORMAL, secrecy);
	}
}
