package id.nirkertas.letter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.addresses.AddressListId;
import id.nirkertas.addresses.AddressLists;
import id.nirkertas.addresses.Book;
import id.nirkertas.directory.Directory;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.OutsideParty;
import id.nirkertas.letter.Particulars;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** Choosing addressees on the drafting page, inside and outside the government, one by one and a list at once; without script. */
@OfficeTest
class AddresseePagesTests {

	static final String BAPPEDA = "Kepala Badan Perencanaan Pembangunan Daerah · KABAN.BAPPEDA";

	@Autowired
	WebApplicationContext office;

	@Autowired
	Letters letters;

	@Autowired
	AddressLists lists;

	@Autowired
	Directory directory;

	@Autowired
	Secretariat secretariat;

	@Autowired
	Staff staff;

	final String mark = UUID.randomUUID().toString();

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@Test
	void aLetterBegunToABodyOutsideComesBackAsItWasTyped() {
		var answer = post("/letters/new", "save", "yes", "outside", "Rektor Universitas Contoh;Kota Contoh Raya",
				"attention",
				"Kepala Biro Akademik");

		var address = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
		assertThat(page(address)).bodyText().contains("value=\"Rektor Universitas Contoh; Kota Contoh Raya\"",
				"value=\"Kepala Biro Akademik\"", "<details id=\"outside\" open");
		var more = letters.view(idIn(address)).content().more();
		assertThat(more.outside()).containsExactly(new OutsideParty("Rektor Universitas Contoh", "Kota Contoh Raya"));
	}

	@Test
	void aWholeListIsPutOnOnceAndTheLetterIsSaved() {
		var list = list(300);
		lists.add(staff.actor("agenda.kominfo"), list, List.of(staff.position("KABAN.BAPPEDA").id()), List.of());
		var letter = draft(Particulars.NONE);

		for (var revision = 1; revision < 3; revision++) {
			assertThat(post("/letters/" + letter + "/draft", "revision", "" + revision, "addressees", BAPPEDA, "outside",
					names(2), "list", list.toString(), "add-list", "yes", "subject", "Tetap tersimpan"))
					.hasRedirectedUrl("/letters/" + letter + "/draft#addressees");
		}

		var content = letters.view(letter).content();
		assertThat(content.subject()).isEqualTo("Tetap tersimpan");
		assertThat(content.addressees()).containsExactly(staff.position("KABAN.BAPPEDA").id());
		assertThat(content.more().outside()).hasSize(300)
				.startsWith(new OutsideParty("Kepala SMAN 1 " + mark, "Kota Contoh"));
	}

	@Test
	void threeHundredAreFoldedUnderTheirNumberAndPostedInOneField() {
		var letter = draft(outside(300));

		var page = page("/letters/" + letter + "/draft");

		assertThat(page).hasStatusOk().bodyText().contains("300 tujuan luar: lihat atau hapus",
				"Tujuan di luar pemerintah daerah (300)", "value=\"outside:Kepala SMAN 7 " + mark + "; Kota Contoh\"",
				"Tujuan luar 301");
		assertThat(page).bodyText().doesNotContain("id=\"outside-5\"");
	}

	@Test
	void oneOfManyIsTakenOffWithAButtonAndTheOthersStay() {
		var letter = draft(outside(20));

		assertThat(
				post("/letters/" + letter + "/draft", "revision", "1", "addressees", BAPPEDA, "outside", names(20), "drop",
						"outside:Kepala SMAN 7 " + mark + "; Kota Contoh"))
				.hasRedirectedUrl("/letters/" + letter + "/draft#addressees");

		assertThat(letters.view(letter).content().more().outside()).hasSize(19)
				.doesNotContain(new OutsideParty("Kepala SMAN 7 " + mark, "Kota Contoh"));
	}

	@Test
	void aNameThatCannotBeReadIsTakenOffTooAndNothingElseIsLost() {
		var letter = draft(Particulars.NONE);

		assertThat(post("/letters/" + letter + "/draft", "revision", "1", "addressees", "Kepala Antah-berantah\n" + BAPPEDA,
				"drop", "addressees:Kepala Antah-berantah", "subject", "Tetap ada")).hasStatus3xxRedirection();

		assertThat(letters.view(letter).content().subject()).isEqualTo("Tetap ada");
	}

	@Test
	void aFaultIsToldAtItsFieldWithEverythingTyped() {
		var letter = draft(Particulars.NONE);

		assertThat(post("/letters/" + letter + "/draft", "revision", "1", "outside", "x".repeat(201) + "; Kota", "attention",
				"Kepala Biro")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
				.contains("href=\"#outside-0\"", "paling panjang 200 huruf", "x".repeat(201), "Kepala Biro");
		assertThat(post("/letters/" + letter + "/draft", "revision", "1", "attention", "y".repeat(201)))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("href=\"#attention\"");
		assertThat(post("/letters/" + letter + "/draft", "revision", "1", "outside", names(1001)))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
				.contains("paling banyak 1.000", "1.001 tujuan luar");
	}

	@Test
	void aTitleThatSeveralPositionsHaveIsToldWithTheirNames() {
		var letter = draft(Particulars.NONE);

		assertThat(post("/letters/" + letter + "/draft", "revision", "1", "addressees", "Sekretaris Dinas"))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("href=\"#addressees-0\"",
						"Ada beberapa jabatan “Sekretaris Dinas”: Sekretaris Dinas Komunikasi dan Informatika · SEKDIS.KOMINFO; "
								+ "Sekretaris Dinas Kesehatan · SEKDIS.DINKES. Pilih salah satu");
	}

	@Test
	void aTitleWithItsAgencyMeansOneOfThem() {
		var letter = draft(Particulars.NONE);

		assertThat(post("/letters/" + letter + "/draft", "revision", "1", "addressees", "Sekretaris Dinas Kesehatan"))
				.hasStatus3xxRedirection();

		assertThat(letters.view(letter).content().addressees()).containsExactly(staff.position("SEKDIS.DINKES").id());
	}

	@Test
	void aListThatIsClosedMeanwhileIsLeftOutAndTheDrafterIsTold() {
		var list = list(3);
		lists.close(staff.actor("agenda.kominfo"), list);
		var letter = draft(Particulars.NONE);

		var answer = post("/letters/" + letter + "/draft", "revision", "1", "list", list.toString(), "add-list", "yes",
				"subject",
				"Tetap tersimpan");

		assertThat(answer).hasStatus3xxRedirection().flash().containsEntry("done",
				"Naskah tersimpan, tetapi daftar itu tidak ada lagi atau sudah ditutup.");
		assertThat(letters.view(letter).content().subject()).isEqualTo("Tetap tersimpan");
	}

	@Test
	void aListOfAnotherAgencyIsNeitherOfferedNorTaken() {
		var list = list(3);
		var letter = letters.draft(staff.actor("kabid.ekon"), secretariat.content("OFFICIAL_LETTER", "Hal", "500.12",
				"KABAN.BAPPEDA", List.of(), List.of(), "Isi."));

		assertThat(pages.get().uri("/letters/" + letter + "/draft").with(user("kabid.ekon")).exchange()).bodyText()
				.doesNotContain(list.toString());
		assertThat(pages.post().uri("/letters/" + letter + "/draft").with(user("kabid.ekon")).with(csrf())
				.param("revision", "1").param("kind", "OFFICIAL_LETTER").param("urgency", "NORMAL")
				.param("secrecy", "ORDINARY")
				.param("list", list.toString()).param("add-list", "yes").exchange()).hasStatus3xxRedirection();
		assertThat(letters.view(letter).content().more().outside()).isEmpty();
	}

	private AddressListId list(int members) {
		var keeper = staff.actor("agenda.kominfo");
		var kominfo = new Book(directory.agencyOf(keeper.position()).id());
		var list = lists.open(keeper, kominfo, "Kepala SMA " + mark);
		lists.take(keeper, list, names(members));
		return list;
	}

	private String names(int count) {
		return IntStream.rangeClosed(1, count).mapToObj(n -> "Kepala SMAN %d %s; Kota Contoh".formatted(n, mark))
				.collect(Collectors.joining("\n"));
	}

	private Particulars outside(int count) {
		var none = Particulars.NONE;
		return new Particulars(none.details(), none.mandate(), "", IntStream.rangeClosed(1, count)
				.mapToObj(n -> new OutsideParty("Kepala SMAN %d %s".formatted(n, mark), "Kota Contoh")).toList(), List.of());
	}

	private DocumentId draft(Particulars more) {
		return letters.draft(staff.actor("pranata1"),
				secretariat.content("OFFICIAL_LETTER", "Hal", "500.12", "KADIS.KOMINFO",
						List.of("KABAN.BAPPEDA"), List.of(), "Isi.").with(more));
	}

	private static DocumentId idIn(String address) {
		return DocumentId.of(address.replaceAll("^/letters/|/draft.*$", ""));
	}

	private MvcTestResult page(String address) {
		return pages.get().uri(address).with(user("pranata1")).exchange();
	}

	private MvcTestResult post(String address, String... form) {
		var request = pages.post().uri(address).with(user("pranata1")).with(csrf()).param("kind", "OFFICIAL_LETTER")
				.param("urgency", "NORMAL").param("secrecy", "ORDINARY");
		for (var field = 0; field < form.length; field += 2) {
			request.param(form[field], form[field + 1]);
		}
		return request.exchange();
	}
}
