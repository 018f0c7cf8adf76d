package id.nirkertas.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.addresses.AddressBook;
import id.nirkertas.addresses.Book;
import id.nirkertas.addresses.Card;
import id.nirkertas.addresses.OutsideBody;
import id.nirkertas.directory.Directory;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** The address book: who reads it, who changes it, and what each is told; without script. */
@OfficeTest
class AddressPagesTests {

	@Autowired
	WebApplicationContext office;

	@Autowired
	AddressBook book;

	@Autowired
	Directory directory;

	@Autowired
	Staff staff;

	@Autowired
	JdbcClient database;

	/** Other tests of the office have their own entries. */
	final String name = "Rektor Universitas " + UUID.randomUUID();

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@Test
	void whoKeepsTheMailOfAnAgencyAddsAnAddressAndItsDraftersFindIt() {
		assertThat(post("agenda.kominfo", "/addresses/new", Map.of("name", name, "town", "Kota Contoh Raya", "mail",
				"rektorat@universitas.example"))).hasRedirectedUrl("/addresses");

		assertThat(page("pranata1", "/addresses?q=" + name)).hasStatusOk().bodyText()
				.contains(name, "Kota Contoh Raya", "rektorat@universitas.example").doesNotContain("Tambah alamat");
		assertThat(page("pranata1", "/addresses/suggestions?outside=" + name)).bodyText()
				.contains("value=\"" + name + "; Kota Contoh Raya\"");
		assertThat(page("agenda.bappeda", "/addresses?q=" + name)).bodyText().contains("Tidak ada alamat yang cocok");
	}

	@Test
	void onlyKeepersAreOfferedAChangeAndOnlyTheyMayMakeIt() {
		var body = added("agenda.kominfo");
		var address = "/addresses/" + body.id();

		assertThat(page("pranata1", address)).hasStatusOk().bodyText().contains(name).doesNotContain("action=\"" + address);
		assertThat(page("sekdis.kominfo", address)).bodyText().contains("action=\"" + address + "\"");
		for (var path : List.of("/addresses/new", address, address + "/state", "/addresses/lists")) {
			assertThat(post("pranata1", path, Map.of("name", "Lain", "active", "false"))).as(path)
					.hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(page("pranata1", "/addresses/new")).hasStatus(HttpStatus.FORBIDDEN);
	}

	/** Least privilege: neither changes what is the other's to keep. */
	@Test
	void anAdministratorKeepsThePartOfTheGovernmentAndNoAgencysOwn() {
		var own = added("agenda.kominfo");
		var common = book.add(staff.actor("admin"), Book.OF_GOVERNMENT, Card.of("Umum " + name, "", "", ""));

		assertThat(page("kabid.ekon", "/addresses?q=Umum " + name)).bodyText().contains("Seluruh pemerintah daerah");
		assertThat(post("admin", "/addresses/" + own.id(), Map.of("name", "Lain", "revision", "1")))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("diubah oleh sekretaris");
		assertThat(post("agenda.kominfo", "/addresses/" + common, Map.of("name", "Lain", "revision", "1")))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("diubah oleh administrator sistem");
		assertThat(post("agenda.bappeda", "/addresses/" + own.id(), Map.of("name", "Lain", "revision", "1")))
				.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aHolderForWhomAnotherActsChangesNothing() {
		staff.standIn("pranata2", "SEKDIS.KOMINFO");
		try {
			Assertions.assertThatExceptionOfType(RefusedException.class)
					.isThrownBy(() -> book.add(staff.actor("sekdis.kominfo"), kominfo(), Card.of(name, "", "", "")))
					.withMessage("directory.another-acts");
		} finally {
			staff.comesBack("pranata2", "SEKDIS.KOMINFO");
		}
	}

	@Test
	void everyFaultIsToldAtItsFieldAndNothingTypedIsLost() {
		assertThat(post("agenda.kominfo", "/addresses/new", Map.of("name", "", "town", "Kota; Contoh", "mail", "bukan surel",
				"note", "Jangan hilang"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("href=\"#name\"",
						"href=\"#town\"", "href=\"#mail\"", "Kota; Contoh", "bukan surel", "Jangan hilang");
	}

	@Test
	void theSameBodyIsInTheBookOnce() {
		added("agenda.kominfo");

		assertThat(post("sekdis.kominfo", "/addresses/new",
				Map.of("name", name.toUpperCase(java.util.Locale.ROOT), "town", "kota contoh")))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
				.contains("sudah ada di buku alamat", "href=\"#name\"");
	}

	@Test
	void theSecondOfTwoWhoChangeOneAddressIsToldWhatTheFirstWrote() {
		var body = added("agenda.kominfo");
		var address = "/addresses/" + body.id();
		assertThat(post("agenda.kominfo", address, Map.of("name", name, "town", "Kota Pertama", "revision", "1")))
				.hasRedirectedUrl(address);

		assertThat(post("sekdis.kominfo", address, Map.of("name", name, "town", "Kota Kedua", "revision", "1")))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
				.contains(name + "; Kota Pertama", "value=\"Kota Kedua\"", "name=\"revision\" value=\"2\"");
		assertThat(post("sekdis.kominfo", address, Map.of("name", name, "town", "Kota Kedua", "revision", "2")))
				.hasRedirectedUrl(address);
	}

	@Test
	void whatIsNoLongerInUseIsOfferedToNobodyUntilItIsUsedAgain() {
		var body = added("agenda.kominfo");
		var state = "/addresses/" + body.id() + "/state";

		assertThat(post("agenda.kominfo", state, Map.of("active", "false"))).hasStatus3xxRedirection();
		assertThat(post("agenda.kominfo", state, Map.of("active", "false"))).hasStatus3xxRedirection();
		assertThat(page("pranata1", "/addresses/suggestions?outside=" + name)).bodyText().doesNotContain(name);
		assertThat(page("pranata1", "/addresses?q=" + name)).bodyText().contains("tidak dipakai");

		assertThat(post("agenda.kominfo", state, Map.of("active", "true"))).hasStatus3xxRedirection();
		assertThat(page("pranata1", "/addresses/suggestions?outside=" + name)).bodyText().contains(name);
		assertThat(trailOf(body)).containsExactly("addresses.outside-body-added", "addresses.outside-body-retired",
				"addresses.outside-body-restored");
	}

	@Test
	void aChangeStandsOnTheTrailWithItsFieldsAndWithoutTheirWords() {
		var body = added("agenda.kominfo");
		book.change(staff.actor("agenda.kominfo"), body.id(), Card.of(name, "Kota Lain", "tu@contoh.example", ""), 1);
		book.change(staff.actor("agenda.kominfo"), body.id(), Card.of(name, "Kota Lain", "tu@contoh.example", ""), 2);

		var facts = database.sql("select facts::text from audit_event where facts::text like :id order by id")
				.param("id", "%" + body.id() + "%").query((row, _) -> row.getString(1)).list();
		assertThat(facts).hasSize(2).last().asString().contains("town,mail").doesNotContain("Kota Lain");
	}

	private List<String> trailOf(OutsideBody body) {
		return database.sql("select event from audit_event where facts::text like :id order by id")
				.param("id", "%" + body.id() + "%").query((row, _) -> row.getString(1)).list();
	}

	private OutsideBody added(String keeper) {
		var by = staff.actor(keeper);
		return book.body(by, book.add(by, kominfo(), Card.of(name, "Kota Contoh", "", "")));
	}

	private Book kominfo() {
		return new Book(directory.agencyOf(staff.position("KADIS.KOMINFO").id()).id());
	}

	private MvcTestResult page(String reader, String address) {
		return pages.get().uri(address).with(user(reader)).exchange();
	}

	private MvcTestResult post(String by, String address, Map<String, String> form) {
		var request = pages.post().uri(address).with(user(by)).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}
}
