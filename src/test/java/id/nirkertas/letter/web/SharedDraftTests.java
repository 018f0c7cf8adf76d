package id.nirkertas.letter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** Two windows on one draft: whoever saves second is told of every choice of the first, and undoes none unseen. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class SharedDraftTests {

	static final Pattern MARKS = Pattern.compile("name=\"marks\" value=\"([^\"]*)\"");
	static final Pattern TAKEN = Pattern.compile("id=\"taken\">(.*?)</dl>", Pattern.DOTALL);
	static final Pattern DIFFERS = Pattern.compile("id=\"differs\">(.*?)</dl>", Pattern.DOTALL);

	@Autowired
	WebApplicationContext office;

	@Autowired
	Letters letters;

	@Autowired
	Staff staff;

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@Test
	void whatOnlyTheFirstChangedStaysWhenTheSecondSavesAgain() throws Exception {
		var letter = letters.draft(staff.actor("pranata1"), asOpened());
		var marks = only(MARKS, pages.get().uri("/letters/" + letter + "/draft").with(user("pranata1")).exchange());
		letters.save(staff.actor("pranata1"), letter, changed(), 1);

		var conflict = save(letter, asOpened(), "Hal dari Jendela Kedua", 1, marks);

		assertThat(conflict).hasStatus(422).bodyText().contains("value=\"OFFICIAL_NOTE\" selected",
				"value=\"VERY_URGENT\" selected", "value=\"RESTRICTED\" selected",
				"value=\"" + position("KABID.APTIKA") + "\" selected", "value=\"Hal dari Jendela Kedua\"");
		assertThat(only(TAKEN, conflict)).contains("Jenis naskah", "Nota Dinas", "Derajat kecepatan", "Sangat segera",
				"Klasifikasi keamanan", "Terbatas", "Penanda tangan", "Kepala Bidang Aplikasi Informatika", "Tembusan",
				"Sekretaris Daerah").doesNotContain("OFFICIAL_NOTE", "VERY_URGENT", "KABID.APTIKA");
		assertThat(only(DIFFERS, conflict)).contains("Hal dari Jendela Pertama").doesNotContain("Penanda tangan");
		assertThat(save(letter, changed(), "Hal dari Jendela Kedua", 2, only(MARKS, conflict))).hasStatus3xxRedirection();
		assertThat(letters.view(letter).content()).isEqualTo(about(changed(), "Hal dari Jendela Kedua"));
	}

	/** A page from before the marks were there. */
	@Test
	void everyFieldThatDiffersIsToldInWords() throws Exception {
		var letter = letters.draft(staff.actor("pranata1"), asOpened());
		letters.save(staff.actor("pranata1"), letter, changed(), 1);

		var conflict = save(letter, asOpened(), "Hal dari Jendela Kedua", 1, "");

		assertThat(only(DIFFERS, conflict)).contains("Jenis naskah", "Nota Dinas", "Derajat kecepatan", "Sangat segera",
				"Klasifikasi keamanan", "Terbatas", "Penanda tangan", "Kepala Bidang Aplikasi Informatika", "Tembusan",
				"Sekretaris Daerah", "Hal dari Jendela Pertama").doesNotContain("Kode klasifikasi", "Tujuan", "Isi<");
		assertThat(conflict).bodyText().contains("value=\"OFFICIAL_LETTER\" selected");
	}

	private MvcTestResult save(DocumentId letter, DraftContent content, String subject, int revision, String marks) {
		var form = pages.post().uri("/letters/" + letter + "/draft").multipart().with(user("pranata1")).with(csrf())
				.param("kind", content.kind()).param("urgency", content.urgency().name())
				.param("secrecy", content.secrecy().name()).param("classification", content.classification())
				.param("addressees", "Kepala Badan Perencanaan Pembangunan Daerah · KABAN.BAPPEDA")
				.param("signatory", String.valueOf(content.signatory()))
				.param("body", content.body().text().replace("\n", "\r\n"));
		content.copies().forEach(_ -> form.param("copies", "Sekretaris Daerah · SEKDA"));
		return form.param("subject", subject).param("revision", Integer.toString(revision)).param("marks", marks)
				.exchange();
	}

	private DraftContent asOpened() {
		return new DraftContent("OFFICIAL_LETTER", "Hal", Urgency.NORMAL, Secrecy.ORDINARY, "500.12",
				List.of(position("KABAN.BAPPEDA")), List.of(), position("KADIS.KOMINFO"),
				"Bersama ini disampaikan data.\n\nDemikian disampaikan.");
	}

	private DraftContent changed() {
		return new DraftContent("OFFICIAL_NOTE", "Hal dari Jendela Pertama", Urgency.VERY_URGENT, Secrecy.RESTRICTED,
				"500.12", List.of(position("KABAN.BAPPEDA")), List.of(position("SEKDA")), position("KABID.APTIKA"),
				"Bersama ini disampaikan data.\n\nDemikian disampaikan.");
	}

	private static DraftContent about(DraftContent content, String subject) {
		return new DraftContent(content.kind(), subject, content.urgency(), content.secrecy(), content.classification(),
				content.addressees(), content.copies(), content.signatory(), content.body().text());
	}

	private PositionId position(String code) {
		return staff.position(code).id();
	}

	private static String only(Pattern part, MvcTestResult page) throws UnsupportedEncodingException {
		var found = part.matcher(page.getResponse().getContentAsString());
		assertThat(found.find()).as(part.pattern()).isTrue();
		return Objects.requireNonNull(found.group(1));
	}
}
