package id.nirkertas.letter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** Two people at the fields of one kind: each field is theirs who changed it, and neither loses a line. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class SharedDecreeTests {

	static final Pattern MARKS = Pattern.compile("name=\"marks\" value=\"([^\"]*)\"");
	static final Pattern TAKEN = Pattern.compile("id=\"taken\">(.*?)</dl>", Pattern.DOTALL);
	static final Pattern DIFFERS = Pattern.compile("id=\"differs\">(.*?)</dl>", Pattern.DOTALL);
	static final Pattern DECISIONS = Pattern.compile("<textarea[^>]*id=\"details.diktum\"[^>]*>(.*?)</textarea>",
			Pattern.DOTALL);
	static final Map<String, List<String>> OPENED = Map.of("menimbang", List.of("bahwa perlu;"), "mengingat",
			List.of("Undang-Undang;"), "menetapkan", List.of("KEPUTUSAN KEPALA DINAS."), "diktum",
			List.of("Membentuk tim.", "Tim bertugas."));
	static final List<String> THREE = List.of("Membentuk tim.", "Tim bertugas.", "Biaya pada APBD.");

	@Autowired
	WebApplicationContext office;
	@Autowired
	Letters letters;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@Test
	void aLineThatTheFirstAddedIsInTheFormOfTheSecondAndOutlivesTheirNextSave() throws Exception {
		var letter = letters.draft(staff.actor("pranata1"), decree(OPENED));
		var marks = marks(letter);
		letters.save(staff.actor("pranata1"), letter, decree(changed("diktum", THREE)), 1);

		var conflict = save(letter, changed("mengingat", List.of("Peraturan Gubernur;")), 1, marks);

		assertThat(conflict).hasStatus(422);
		assertThat(only(DECISIONS, conflict).lines().map(String::strip)).endsWith("Biaya pada APBD.");
		assertThat(only(TAKEN, conflict)).contains("<dt>Diktum (KESATU, KEDUA, …)</dt>", "Biaya pada APBD.")
				.doesNotContain("Isian khusus", "Mengingat");
		assertThat(only(DIFFERS, conflict)).contains("<dt>Mengingat</dt>", "Undang-Undang;").doesNotContain("Diktum");
		var both = new LinkedHashMap<>(changed("mengingat", List.of("Peraturan Gubernur;")));
		both.put("diktum", only(DECISIONS, conflict).lines().toList());
		assertThat(save(letter, both, 2, only(MARKS, conflict))).hasStatus3xxRedirection();
		assertThat(lines(letter, "diktum")).isEqualTo(THREE);
		assertThat(lines(letter, "mengingat")).containsExactly("Peraturan Gubernur;");
	}

	@Test
	void whereBothChangedOneFieldTheirsIsShownUnderItsLabelAndMineStays() throws Exception {
		var letter = letters.draft(staff.actor("pranata1"), decree(OPENED));
		var marks = marks(letter);
		letters.save(staff.actor("pranata1"), letter, decree(changed("diktum", THREE)), 1);

		var conflict = save(letter, changed("diktum", List.of("Membubarkan tim.")), 1, marks);

		assertThat(only(DECISIONS, conflict).strip()).isEqualTo("Membubarkan tim.");
		assertThat(only(DIFFERS, conflict)).contains("<dt>Diktum (KESATU, KEDUA, …)</dt>", "Biaya pada APBD.")
				.doesNotContain("Mengingat");
		assertThat(conflict).bodyText().doesNotContain("id=\"taken\"");
	}

	@Test
	void theFieldsOfAKindAreToldInTheOrderOfTheForm() throws Exception {
		var letter = letters.draft(staff.actor("pranata1"), decree(OPENED));
		var marks = marks(letter);
		var theirs = new LinkedHashMap<>(changed("diktum", THREE));
		theirs.put("menimbang", List.of("bahwa mendesak;"));
		letters.save(staff.actor("pranata1"), letter, decree(theirs), 1);

		assertThat(only(TAKEN, save(letter, OPENED, 1, marks))).containsSubsequence("<dt>Menimbang</dt>",
				"<dt>Diktum (KESATU, KEDUA, …)</dt>");
	}

	private DraftContent decree(Map<String, List<String>> details) {
		return Secretariat.filled(secretariat.content("DECREE", "Tim Data", "500.12", "KADIS.KOMINFO", List.of(), List.of(),
				""), details);
	}

	private static Map<String, List<String>> changed(String key, List<String> lines) {
		var details = new LinkedHashMap<>(OPENED);
		details.put(key, lines);
		return details;
	}

	private String marks(DocumentId letter) throws UnsupportedEncodingException {
		return only(MARKS, pages.get().uri("/letters/" + letter + "/draft").with(user("pranata1")).exchange());
	}

	private MvcTestResult save(DocumentId letter, Map<String, List<String>> details, int revision, String marks) {
		var content = letters.view(letter).content();
		var form = pages.post().uri("/letters/" + letter + "/draft").multipart().with(user("pranata1")).with(csrf())
				.param("kind", content.kind()).param("urgency", content.urgency().name())
				.param("secrecy", content.secrecy().name()).param("classification", content.classification())
				.param("signatory", String.valueOf(content.signatory())).param("subject", content.subject())
				.param("body", "").param("mandate", content.more().mandate().name());
		details.forEach((key, lines) -> form.param("details." + key, String.join("\r\n", lines)));
		return form.param("revision", Integer.toString(revision)).param("marks", marks).exchange();
	}

	private List<String> lines(DocumentId letter, String key) {
		return letters.view(letter).content().more().details().lines(key);
	}

	private static String only(Pattern part, MvcTestResult page) throws UnsupportedEncodingException {
		var found = part.matcher(page.getResponse().getContentAsString());
		assertThat(found.find()).as(part.pattern()).isTrue();
		return Objects.requireNonNull(found.group(1));
	}
}
