package id.nirkertas.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.DispositionOrder.Recipient;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Part;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@OfficeTest
class FlowPagesTests {

	@Autowired
	WebApplicationContext office;

	@Autowired
	Staff staff;

	@Autowired
	Secretariat secretariat;

	@Autowired
	Registry registry;

	@Autowired
	Dispositions dispositions;

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@Test
	void aDispositionHasAPictureOfItsOwn() {
		var incoming = arrived(Secrecy.ORDINARY);
		var node = give(incoming, "KABID.EKON");

		assertThat(page("kabid.ekon", "/documents/" + incoming + "/flow")).hasStatusOk().bodyText()
				.contains("/dispositions/" + node + "/flow");
		assertThat(page("kabid.ekon", "/dispositions/" + node + "/flow")).hasStatusOk().bodyText()
				.contains("Sekarang pada langkah: Tindak lanjuti", "/documents/" + incoming + "/flow");
	}

	/** As on its map: each recipient of a secret letter knows of their own branch only. */
	@Test
	void aSecretLetterShowsARecipientTheirOwnBranchAlone() {
		var incoming = arrived(Secrecy.SECRET);
		give(incoming, "KABID.EKON");
		var other = give(incoming, "SEKBAN.BAPPEDA");

		assertThat(page("kabid.ekon", "/documents/" + incoming + "/flow")).hasStatusOk().bodyText()
				.contains("Kepala Bidang Perekonomian").doesNotContain("Sekretaris Badan");
		assertThat(page("kabid.ekon", "/dispositions/" + other + "/flow")).hasStatus(404);
		assertThat(page("kaban.bappeda", "/documents/" + incoming + "/flow")).bodyText()
				.contains("Kepala Bidang Perekonomian", "Sekretaris Badan");
	}

	@Test
	void whoMayNotSeeTheLetterSeesNoPictureOfItsDispositions() {
		var node = give(arrived(Secrecy.SECRET), "KABID.EKON");

		assertThat(page("pranata2", "/dispositions/" + node + "/flow")).hasStatus(403);
	}

	private DocumentId arrived(Secrecy secrecy) {
		var content = secretariat.content("OFFICIAL_LETTER", "Undangan Rapat Penyusunan Profil", "500.12", "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini kami mengundang Saudara.");
		var letter = secretariat.send("kadis.kominfo", Secretariat.marked(content, Urgency.NORMAL, secrecy));
		var incoming = secretariat.arrived(letter, "KABAN.BAPPEDA").id();
		registry.read(staff.actor("kaban.bappeda"), incoming);
		return incoming;
	}

	private NodeId give(DocumentId incoming, String to) {
		var order = new DispositionOrder(List.of(new Recipient(staff.position(to).id(), Part.SUPPORT)), List.of("FOLLOW_UP"),
				"", Staff.today().plusDays(7));
		return dispositions.give(staff.actor("kaban.bappeda"), incoming, null, order).getFirst();
	}

	private MvcTestResult page(String username, String address) {
		return pages.get().uri(address).with(user(username)).exchange();
	}
}
