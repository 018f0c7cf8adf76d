package id.nirkertas.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.addresses.AddressBook;
import id.nirkertas.addresses.AddressListId;
import id.nirkertas.addresses.AddressLists;
import id.nirkertas.addresses.Book;
import id.nirkertas.addresses.Card;
import id.nirkertas.addresses.Member;
import id.nirkertas.directory.Directory;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Lists of addressees, and the tables that fill them; without script. */
@OfficeTest
class AddressListPagesTests {

	static final String KEEPER = "agenda.kominfo";

	@Autowired
	WebApplicationContext office;

	@Autowired
	AddressBook book;

	@Autowired
	AddressLists lists;

	@Autowired
	Directory directory;

	@Autowired
	Staff staff;

	@Autowired
	JdbcClient database;

	final String mark = UUID.randomUUID().toString();

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@Test
	void aListIsOpenedAndNamesPositionsAndBodies() {
		var list = opened();
		var address = "/addresses/lists/" + list;
		book.add(keeper(), kominfo(), Card.of("Rektor " + mark, "Kota Contoh", "", ""));

		assertThat(post(KEEPER, address + "/members", Map.of("member", "Kepala Dinas Kesehatan · KADIS.DINKES")))
				.hasRedirectedUrl(address + "#members");
		assertThat(post(KEEPER, address + "/members", Map.of("member", "rektor " + mark + "; kota contoh")))
				.hasStatus3xxRedirection();
		assertThat(post(KEEPER, address + "/members", Map.of("member", "KADIS.DINKES"))).hasStatus3xxRedirection();
		assertThat(post(KEEPER, address + "/members", Map.of("member", "Antah-berantah")))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("href=\"#member\"", "Antah-berantah");

		assertThat(page("pranata1", address)).hasStatusOk().bodyText()
				.contains("Kepala Dinas Kesehatan", "Rektor " + mark, "2 anggota").doesNotContain("name=\"remove\"");
		assertThat(page("agenda.bappeda", address)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void oneIsTakenOffAndTheOthersStay() {
		var list = filled(3);
		var second = outside(list).get(1);

		assertThat(post(KEEPER, "/addresses/lists/" + list + "/members", Map.of("remove", second.body().id().toString())))
				.hasStatus3xxRedirection();
		assertThat(post(KEEPER, "/addresses/lists/" + list + "/members", Map.of("remove", second.body().id().toString())))
				.hasStatus3xxRedirection();

		assertThat(outside(list)).extracting(member -> member.body().card().name()).containsExactly("Kepala 1 " + mark,
				"Kepala 3 " + mark);
	}

	@Test
	void aTableIsLookedAtBeforeAnythingIsAdded() {
		var list = filled(1);
		var address = "/addresses/lists/" + list + "/import";
		var table = "nama;kota;surel\nKepala 1 %1$s;Kota Contoh;\nKepala 2 %1$s;Kota Contoh;tu@dua.example\n"
				+ "KEPALA 2 %1$s;kota contoh;\nKepala 3 %1$s;Kota Contoh;bukan surel\n<script>alert(1)</script> %1$s;Kota;\n";
		var rows = table.formatted(mark);

		assertThat(upload(address, rows.getBytes(StandardCharsets.UTF_8))).hasStatusOk().bodyText().contains("Pratinjau",
				"2 · baru", "1 · sudah ada di daftar ini", "1 · tertulis dua kali", "1 · keliru", "sama dengan baris 3",
				"bukan alamat surel", "Tambahkan 2 alamat ke daftar", "&lt;script&gt;").doesNotContain("<script>alert");
		assertThat(outside(list)).hasSize(1);

		for (var press = 0; press < 2; press++) {
			assertThat(post(KEEPER, address, Map.of("rows", rows, "act", "take")))
					.hasRedirectedUrl("/addresses/lists/" + list);
		}
		assertThat(outside(list)).extracting(member -> member.body().card().name()).containsExactly("Kepala 1 " + mark,
				"Kepala 2 " + mark, "<script>alert(1)</script> " + mark);
		assertThat(eventsOf(list)).containsExactly("addresses.address-list-opened", "addresses.address-list-extended",
				"addresses.address-list-extended");
	}

	@Test
	void whatIsNoTableIsRefusedAtItsFieldAndNothingIsAdded() {
		var list = opened();
		var address = "/addresses/lists/" + list + "/import";

		for (var file : List.of(new byte[]{'P', 'K', 3, 4, 0, 0, 0}, new byte[]{0, 1, 2},
				"x".repeat(1_000_001).getBytes(StandardCharsets.UTF_8), "\"tidak ditutup".getBytes(StandardCharsets.UTF_8),
				rows(1001).getBytes(StandardCharsets.UTF_8), new byte[0])) {
			assertThat(upload(address, file)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
					.contains("href=\"#file\"");
		}
		assertThat(outside(list)).isEmpty();
	}

	@Test
	void aListHoldsAThousandAndNoMore() {
		var list = filled(1000);

		assertThat(outside(list)).hasSize(1000);
		assertThat(post(KEEPER, "/addresses/lists/" + list + "/members", Map.of("member", "KADIS.DINKES")))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("paling banyak 1.000");
		assertThat(lists.members(keeper(), list)).hasSize(1000);
	}

	@Test
	void onlyKeepersAreOfferedAChangeAndOnlyTheyMayMakeIt() {
		var list = filled(1);
		var address = "/addresses/lists/" + list;

		assertThat(page("pranata1", address)).bodyText().doesNotContain("method=\"post\" action=\"/addresses");
		assertThat(page("pranata1", address + "/import")).hasStatus(HttpStatus.FORBIDDEN);
		for (var path : List.of(address, address + "/members", address + "/state", address + "/import")) {
			assertThat(post("pranata1", path, Map.of("name", "Lain", "active", "false", "act", "take")))
					.hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(post("admin", address + "/import", Map.of("rows", "Kepala;Kota", "act", "take")))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("diubah oleh sekretaris");
		assertThat(outside(list)).hasSize(1);
	}

	@Test
	void aListIsRenamedClosedAndReopened() {
		var list = opened();
		var address = "/addresses/lists/" + list;
		lists.open(keeper(), kominfo(), "Lain " + mark);

		assertThat(post(KEEPER, address, Map.of("name", "lain " + mark))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
				.bodyText().contains("sudah ada", "href=\"#name\"");
		assertThat(post(KEEPER, address, Map.of("name", "Baru " + mark))).hasRedirectedUrl(address);
		assertThat(post(KEEPER, address + "/state", Map.of("active", "false"))).hasRedirectedUrl(address);
		assertThat(page("pranata1", "/addresses/lists")).bodyText().contains("Baru " + mark, "ditutup");
		assertThat(post(KEEPER, address + "/state", Map.of("active", "true"))).hasRedirectedUrl(address);
		assertThat(eventsOf(list)).containsExactly("addresses.address-list-opened", "addresses.address-list-renamed",
				"addresses.address-list-closed", "addresses.address-list-reopened");
	}

	private AddressListId opened() {
		return lists.open(keeper(), kominfo(), "Kepala SMA " + mark);
	}

	private AddressListId filled(int members) {
		var list = opened();
		lists.take(keeper(), list, rows(members));
		return list;
	}

	private String rows(int count) {
		return IntStream.rangeClosed(1, count).mapToObj(n -> "Kepala %d %s;Kota Contoh;".formatted(n, mark))
				.collect(Collectors.joining("\n"));
	}

	private List<Member.Outside> outside(AddressListId list) {
		return lists.members(keeper(), list).stream().filter(Member.Outside.class::isInstance)
				.map(Member.Outside.class::cast)
				.toList();
	}

	private List<String> eventsOf(AddressListId list) {
		return database.sql("select event from audit_event where facts::text like :id order by id")
				.param("id", "%" + list + "%").query((row, _) -> row.getString(1)).list();
	}

	private Actor keeper() {
		return staff.actor(KEEPER);
	}

	private Book kominfo() {
		return new Book(directory.agencyOf(staff.position("KADIS.KOMINFO").id()).id());
	}

	private MvcTestResult upload(String address, byte[] file) {
		return pages.perform(MockMvcRequestBuilders.multipart(address)
				.file(new MockMultipartFile("file", "sekolah.csv", "text/csv", file)).param("act", "preview")
				.with(user(KEEPER))
				.with(csrf()));
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
