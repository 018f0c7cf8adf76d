package id.nirkertas.letter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Staff;
import id.nirkertas.review.Coordination;
import id.nirkertas.review.ReviewStep;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;

/** A reviewer of another agency changes the draft on its page: the letter stays its drafter's, choice by choice. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class ForeignReviewerDraftTests {

	static final Pattern FORM = Pattern.compile("<form[^>]*id=\"draft\".*?</form>", Pattern.DOTALL);
	static final Pattern TAG = Pattern.compile("<(input|select|textarea)\\b([^>]*)>");
	static final Pattern CHOSEN = Pattern.compile("<option[^>]*value=\"([^\"]*)\"[^>]*selected");
	static final Pattern FIRST = Pattern.compile("<option[^>]*value=\"([^\"]*)\"");

	/** A field as the browser sends it. */
	record Sent(String name, String value) {
	}

	@Autowired
	WebApplicationContext office;
	@Autowired
	Letters letters;
	@Autowired
	Reviews reviews;
	@Autowired
	Coordination coordination;
	@Autowired
	Staff staff;

	MockMvcTester pages;
	DocumentId letter;

	@BeforeEach
	void takeUp() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
		letter = letters.draft(staff.actor("pranata1"), content());
		coordination.add(staff.actor("pranata1"), letter, position("KABID.EKON"));
		letters.submit(staff.actor("pranata1"), letter);
		reviews.initial(staff.actor("kabid.aptika"), letter, letters.view(letter).versionHash());
		assertThat(pages.post().uri("/letters/" + letter + "/review").with(user("kabid.ekon")).with(csrf())
				.param("act", "edit").param("version", letters.view(letter).versionHash())).hasStatus(HttpStatus.FOUND);
	}

	@Test
	void theSignatoriesOfTheDraftersAgencyAreOfferedAndTheLettersOwnIsChosen() throws Exception {
		var page = page();

		assertThat(page).contains("value=\"" + position("KADIS.KOMINFO") + "\" selected",
				"value=\"" + position("KABID.APTIKA") + "\"");
		assertThat(page).doesNotContain("<option value=\"" + position("KABAN.BAPPEDA") + "\"");
	}

	@Test
	void savedAndHandedOnUntouchedNothingButTheVersionDiffers() throws Exception {
		var before = letters.view(letter);
		var chain = chain();

		post("save");
		assertThat(letters.view(letter).content()).isEqualTo(before.content());
		assertThat(chain()).isEqualTo(chain);
		assertThat(pages.get().uri("/letters/" + letter).with(user("pranata1"))).hasStatusOk().bodyText()
				.contains(staff.position("SEKDIS.KOMINFO").title(), staff.position("KADIS.KOMINFO").title());
		post("submit");

		var after = letters.view(letter);
		assertThat(after.content()).isEqualTo(before.content());
		assertThat(after.versionHash()).isEqualTo(before.versionHash());
		assertThat(after.drafter()).isEqualTo(before.drafter());
		assertThat(after.state()).isEqualTo(LetterState.IN_REVIEW);
		assertThat(after.version()).isEqualTo(before.version() + 1);
		assertThat(chain()).isEqualTo(chain);
	}

	private List<PositionId> chain() {
		return reviews.view(letter).steps().stream().map(ReviewStep::reviewer).toList();
	}

	private String page() throws UnsupportedEncodingException {
		return pages.get().uri("/letters/" + letter + "/draft").with(user("kabid.ekon")).exchange().getResponse()
				.getContentAsString();
	}

	/** The form as it came, with one of its buttons. */
	private void post(String button) throws UnsupportedEncodingException {
		var request = pages.post().uri("/letters/" + letter + "/draft").multipart().with(user("kabid.ekon")).with(csrf());
		fields(page()).forEach(field -> request.param(field.name(), field.value()));
		assertThat(request.param(button, "yes").exchange()).hasStatus3xxRedirection();
	}

	private static List<Sent> fields(String page) {
		var form = FORM.matcher(page);
		assertThat(form.find()).isTrue();
		var fields = new ArrayList<Sent>();
		var tag = TAG.matcher(form.group());
		while (tag.find()) {
			var name = attribute(tag.group(2), "name");
			var type = attribute(tag.group(2), "type");
			var isSent = !name.isEmpty() && !name.equals("_csrf") && !type.equals("file")
					&& !tag.group(2).matches("(?s).*\\sdisabled.*")
					&& (!type.equals("checkbox") && !type.equals("radio") || tag.group(2).contains("checked"));
			if (isSent) {
				fields.add(new Sent(name, value(form.group(), tag.group(1), tag.group(2), tag.end())));
			}
		}
		return fields;
	}

	private static String value(String form, String tag, String attributes, int from) {
		if (tag.equals("input")) {
			return HtmlUtils.htmlUnescape(attribute(attributes, "value"));
		}
		var inside = form.substring(from, form.indexOf("</" + tag, from));
		if (tag.equals("textarea")) {
			return HtmlUtils.htmlUnescape(inside.startsWith("\n") ? inside.substring(1) : inside).replace("\n", "\r\n");
		}
		var chosen = CHOSEN.matcher(inside);
		var first = FIRST.matcher(inside);
		return chosen.find()
				? Objects.requireNonNull(chosen.group(1))
				: first.find() ? Objects.requireNonNull(first.group(1)) : "";
	}

	private static String attribute(String attributes, String name) {
		var found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
		return found.find() ? Objects.requireNonNull(found.group(1)) : "";
	}

	private DraftContent content() {
		return new DraftContent("OFFICIAL_LETTER", "Penyampaian Data", Urgency.URGENT, Secrecy.RESTRICTED, "500.12",
				List.of(position("KABAN.BAPPEDA")), List.of(position("SEKDA")), position("KADIS.KOMINFO"),
				"Bersama ini disampaikan data.\n\nDemikian disampaikan.");
	}

	private PositionId position(String code) {
		return staff.position(code).id();
	}
}
