package id.nirkertas.letter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Kind;
import id.nirkertas.letter.Stationery;
import java.util.LinkedHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** A kind that cannot be used is refused in the words of its own page, where no key of a field is ever seen. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class KindFaultWordsTests {

	@Autowired
	WebApplicationContext office;
	@Autowired
	Stationery stationery;
	@Autowired
	KindForms forms;

	MockMvcTester pages;
	Kind minutes;
	KindForm form;

	@BeforeEach
	void open() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
		minutes = stationery.now("MINUTES", null).kind();
		form = forms.form(minutes);
	}

	@Test
	void aColumnThatIsCalledOtherwiseNowIsNamedWithItsTable() {
		var columns = party() + ".columns";

		assertThat(posted(columns, "Jabatan\nNama lengkap\nNIP")).hasStatus(422).bodyText()
				.contains("Kata ganti “" + label() + ".Nama” tidak dikenal").doesNotContain("“pihakKedua");
	}

	@Test
	void aTypeThatNoPageOffersIsRefusedInWholeWords() {
		for (var name : new String[]{"fields.0.type", "parts.0.type", "size"}) {
			assertThat(posted(name, "PETA")).as(name).hasStatus(422).bodyText().contains("Ada pilihan yang tidak dikenal")
					.doesNotContain("{0}");
		}
	}

	/** The specimen beside the form is no reason to lose the form. */
	@Test
	void aColumnLongerThanPaperIsRefusedAndTheFormStays() {
		minutes = stationery.now("ASSIGNMENT", null).kind();
		form = forms.form(minutes);
		var columns = "fields.%d.columns".formatted(IntStream.range(0, form.fields().size())
				.filter(place -> !form.fields().get(place).columns().isEmpty()).findFirst().orElseThrow());

		assertThat(posted(columns, "x".repeat(20_000))).hasStatus(422).bodyText().contains("x".repeat(20_000), "60");
	}

	private String party() {
		return "fields." + IntStream.range(0, form.fields().size())
				.filter(place -> form.fields().get(place).key().equals("pihakKedua")).findFirst().orElseThrow();
	}

	private String label() {
		return minutes.design().field("pihakKedua").orElseThrow().label();
	}

	private MvcTestResult posted(String name, String value) {
		var sent = new LinkedHashMap<>(KindFields.of(form));
		sent.put(name, value);
		sent.put("save", "yes");
		var request = pages.post().uri("/kinds/" + minutes.code()).with(user("admin")).with(csrf());
		sent.forEach(request::param);
		return request.exchange();
	}
}
