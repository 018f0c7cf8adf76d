package id.nirkertas.letter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.distribution.OutsideDeliveries;
import id.nirkertas.distribution.OutsideDelivery;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.OutsideParty;
import id.nirkertas.letter.Particulars;
import id.nirkertas.office.Secretariat;
import id.nirkertas.paper.Paper;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** A ministry gets a copy of a letter that is addressed to somebody else. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class OutsideCopiesTests {

	static final OutsideParty MINISTER = new OutsideParty("Menteri Dalam Negeri", "Jakarta", true);

	@Autowired
	WebApplicationContext office;
	@Autowired
	Letters letters;
	@Autowired
	OutsideDeliveries deliveries;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Paper paper;

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@Test
	void whatIsTypedUnderCopiesIsKeptAsACopyAndShownAgain() {
		var saved = save("copied-outside", "Menteri Dalam Negeri; Jakarta\nKepala BPK Perwakilan; Kota Contoh", "outside",
				"Rektor Universitas Contoh; Kota Contoh");

		assertThat(letters.view(saved).content().more().outside()).containsExactly(
				new OutsideParty("Rektor Universitas Contoh", "Kota Contoh"), MINISTER,
				new OutsideParty("Kepala BPK Perwakilan", "Kota Contoh", true));
		assertThat(pages.get().uri("/letters/" + saved + "/draft").with(user("pranata1")).exchange()).hasStatusOk()
				.bodyText()
				.contains("Menteri Dalam Negeri; Jakarta\nKepala BPK Perwakilan; Kota Contoh</textarea>");
	}

	@Test
	void whoIsAddressedGetsNoCopyBeside() {
		var saved = save("copied-outside", "menteri dalam negeri; jakarta", "outside", "Menteri Dalam Negeri; Jakarta");

		assertThat(letters.view(saved).content().more().outside())
				.containsExactly(new OutsideParty("Menteri Dalam Negeri", "Jakarta"));
	}

	@Test
	void theSignedLetterNamesItAndTheDispatcherSendsIt() {
		var letter = secretariat.send("pranata1", content(Secrecy.ORDINARY));

		var printed = paper.text(letters.paper(letter).pdf());
		assertThat(printed).containsPattern("Tembusan:\\s+1\\. Inspektur[^\n]*\\s+2\\. Menteri Dalam Negeri di Jakarta")
				.doesNotContain("Yth. Menteri");
		assertThat(paper.metadata(letters.paper(letter).pdf()).orElseThrow()).containsPattern(
				"\"copies\"\\s*:\\s*\\[[^]]*Menteri Dalam Negeri");
		assertThat(deliveries.of(letter)).extracting(OutsideDelivery::name).containsExactly("Menteri Dalam Negeri");
	}

	@Test
	void ofASecretLetterItHasANumberedCopy() {
		var letter = secretariat.send("pranata1", content(Secrecy.RESTRICTED));

		assertThat(letters.view(letter).number()).isNotEmpty();
		assertThat(deliveries.of(letter)).extracting(OutsideDelivery::name).containsExactly("Menteri Dalam Negeri");
	}

	private DraftContent content(Secrecy secrecy) {
		var plain = Secretariat.marked(secretariat.content("OFFICIAL_LETTER", "Laporan Kinerja", "500.12", "KADIS.KOMINFO",
				List.of("SEKDA"), List.of("INSPEKTUR"), "Disampaikan laporan.\n\nTerima kasih."), Urgency.NORMAL, secrecy);
		var more = plain.more();
		return plain.with(new Particulars(more.details(), more.mandate(), "", List.of(MINISTER), List.of()));
	}

	private DocumentId save(String... more) {
		var request = pages.post().uri("/letters/new").with(user("pranata1")).with(csrf()).param("kind", "OFFICIAL_LETTER")
				.param("urgency", "NORMAL").param("secrecy", "ORDINARY").param("subject", "Laporan").param("save", "yes");
		for (var at = 0; at < more.length; at += 2) {
			request.param(more[at], more[at + 1]);
		}
		MvcTestResult answer = request.exchange();
		var location = String.valueOf(answer.getResponse().getRedirectedUrl());
		return new DocumentId(UUID.fromString(location.split("/")[2]));
	}
}
