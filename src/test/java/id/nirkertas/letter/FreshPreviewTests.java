package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** Whoever looks at a draft again sees it as it would be printed now, whatever it was that changed. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class FreshPreviewTests {

	static final String DRAFTER = "pranata1";
	static final String KIND = "FREE";

	@Autowired
	WebApplicationContext office;
	@Autowired
	Letters letters;
	@Autowired
	Stationery stationery;
	@Autowired
	AgencyPaper papers;
	@Autowired
	Directory directory;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;
	@TempDir
	Path files;

	MockMvcTester pages;
	Actor clerk;
	Unit agency;
	DocumentId letter;

	@BeforeEach
	void begin() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
		clerk = staff.actor("agenda.kominfo");
		agency = directory.agencyOf(clerk.position());
		letter = letters.draft(staff.actor(DRAFTER), secretariat.content(KIND, "Laporan Kegiatan", "500.12",
				"KADIS.KOMINFO", List.of("SEKDA"), List.of(), "Bersama ini disampaikan laporan."));
	}

	@AfterEach
	void asItWas() {
		var now = stationery.now(KIND, agency.id());
		if (now.agency() != null) {
			stationery.endOwn(clerk, KIND, agency.id(), now.kind().version());
		}
		footer("");
	}

	@ParameterizedTest
	@ValueSource(strings = {"/pages/1", "/paper"})
	void nothingIsSentAgainWhileNothingChanged(String part) {
		assertThat(status(part, tag(part))).isEqualTo(304);
	}

	@ParameterizedTest
	@ValueSource(strings = {"/pages/1", "/paper"})
	void anotherFileOfTheSameNameIsSeen(String part) throws IOException {
		attach(1);
		var before = tag(part);

		letters.detach(staff.actor(DRAFTER), letter, letters.view(letter).attachments().getFirst().id());
		attach(2);

		assertThat(status(part, before)).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = {"/pages/1", "/paper"})
	void anotherKindAndAnotherLetterheadAreSeen(String part) {
		var before = tag(part);

		enlarge();
		assertThat(status(part, before)).isEqualTo(200);

		var changed = tag(part);
		footer("Catatan kaki baru.");
		assertThat(status(part, changed)).isEqualTo(200);
	}

	@Test
	void thePageItselfIsAnotherOnceItsKindChanged() {
		var before = picture();

		enlarge();

		assertThat(picture()).isNotEqualTo(before);
	}

	private void enlarge() {
		var kind = stationery.now(KIND, agency.id()).kind();
		var design = kind.design();
		stationery.change(clerk, new Kind(KIND, kind.version(), kind.name(), kind.title(), kind.registerGroup(),
				kind.pattern(), new KindDesign(design.size(), design.face(), 12, design.leading(), design.kop(),
						design.addressees(), design.body(), design.attachment(), design.titles(), design.rank(),
						design.capitals(), design.fields(), design.parts(), design.margins())),
				agency.id());
	}

	private void footer(String words) {
		var now = papers.now(agency);
		if (!now.footer().equals(words)) {
			papers.change(clerk, agency,
					new LetterheadLines(now.version(), now.government(), now.name(), now.address(), words,
							now.logo()));
		}
	}

	private void attach(int shade) throws IOException {
		var picture = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
		picture.setRGB(0, 0, shade);
		var file = files.resolve("peta.png");
		ImageIO.write(picture, "png", file.toFile());
		letters.attach(staff.actor(DRAFTER), letter, "peta.png", file);
	}

	private String tag(String part) {
		var answer = pages.get().uri("/letters/" + letter + part).with(user(DRAFTER)).exchange();
		return Objects.requireNonNull(answer.getResponse().getHeader("ETag"));
	}

	private int status(String part, String tag) {
		return pages.get().uri("/letters/" + letter + part).header("If-None-Match", tag).with(user(DRAFTER)).exchange()
				.getResponse().getStatus();
	}

	private byte[] picture() {
		return pages.get().uri("/letters/" + letter + "/pages/1").with(user(DRAFTER)).exchange().getResponse()
				.getContentAsByteArray();
	}
}
