package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.access.Access;
import id.nirkertas.access.Readership;
import id.nirkertas.access.Readership.Seer;
import id.nirkertas.directory.Assistants;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Person;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.Part;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** Everybody who sees a letter can learn who else does, why, and why a button of theirs is missing. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class WhyTests {

	@Autowired
	WebApplicationContext office;
	@Autowired
	Access access;
	@Autowired
	Readership readership;
	@Autowired
	Assistants assistants;
	@Autowired
	Directory directory;
	@Autowired
	Letters letters;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@AfterEach
	void comeBack() {
		staff.comesBack("sekdis.kominfo", "KADIS.KOMINFO");
		var head = staff.position("KABAN.BAPPEDA").id();
		assistants.of(head)
				.forEach(each -> assistants.dismiss(staff.actor("kaban.bappeda"), each.id()));
	}

	@Test
	void theListNamesExactlyThoseWhomTheRuleLetsIn() {
		var draft = letters.draft(staff.actor("pranata1"), content("Rencana Kerja"));
		var sent = secretariat.send("pranata1", content("Permohonan Data"));
		staff.standIn("sekdis.kominfo", "KADIS.KOMINFO");
		assistants.appoint(staff.actor("kaban.bappeda"), staff.position("KABAN.BAPPEDA").id(),
				staff.position("PERENCANA1").id(), new Period(Staff.today(), null), false, false);
		var secret = letters.draft(staff.actor("pranata1"),
				Secretariat.marked(content("Mutasi"), Urgency.NORMAL, Secrecy.SECRET));

		for (var letter : List.of(draft, sent, secret, secretariat.arrived(sent, "KABAN.BAPPEDA").id())) {
			assertThat(readership.of(letter)).extracting(Seer::person).doesNotHaveDuplicates()
					.containsExactlyInAnyOrderElementsOf(
							directory.people().stream().map(Person::id)
									.filter(person -> access.maySee(person, letter).isAllowed())
									.toList());
			assertThat(readership.of(letter))
					.allSatisfy(seer -> assertThat(seer.reasons()).isEqualTo(access.why(seer.person(), letter)));
		}
		assertThat(readership.of(DocumentId.random())).isEmpty();
	}

	@Test
	void thePageSaysWhoWhyAndWhichActsAreTheirs() {
		var letter = letters.draft(staff.actor("pranata1"), content("Rencana Kerja"));

		var page = page(letter, "", "pranata1");

		assertThat(page).hasStatusOk().bodyText().contains("Anda dapat melihat naskah ini", "penyusun",
				"Menyusun dan mengubah; Mengajukan; Menarik kembali; Menambah paraf koordinasi", "Menandatangani",
				"Membuat ralat atau mencabut", "Meminta pendapat rekan",
				"Mencatat pengiriman ke luar", "Mencatat arahan lisan", "Mengubah konsep sebagai pemeriksa",
				"Menambah paraf koordinasi")
				.doesNotContain("letter.acts", "review.", "records.", ".acts.");
		assertThat(body(page).substring(body(page).indexOf("id=\"seers\"")))
				.doesNotContain(staff.person("agenda.kominfo").name());
	}

	@Test
	void ofOnePersonItSaysWhyTheySeeItOrWhyNot() {
		var letter = letters.draft(staff.actor("pranata1"), content("Rencana Kerja"));
		var stranger = directory.personNamed("perencana1").orElseThrow();

		assertThat(page(letter, stranger.name(), "pranata1")).hasStatusOk().bodyText()
				.contains(stranger.name() + " tidak dapat melihat naskah ini");
		assertThat(page(letter, "agenda.kominfo", "pranata1")).hasStatusOk().bodyText()
				.contains(directory.personNamed("agenda.kominfo").orElseThrow().name() + " tidak dapat melihat naskah ini");
		letters.submit(staff.actor("pranata1"), letter);
		assertThat(page(letter, "agenda.kominfo", "pranata1")).hasStatusOk().bodyText()
				.contains("pencatat register perangkat daerah ini");
		assertThat(page(letter, "Tak Ada", "pranata1")).hasStatusOk().bodyText()
				.contains("Tidak ada pegawai bernama Tak Ada");
	}

	@Test
	void somebodyIsFoundByNumberByPartOfTheNameAndByWhatTheyAre() {
		var letter = letters.draft(staff.actor("pranata1"), content("Rencana Kerja"));
		var citra = directory.personNamed("pranata1").orElseThrow();
		var answer = citra.name() + "</b>: ";

		for (var said : List.of(citra.employeeNumber(), citra.employeeNumber().replace(" ", ""),
				citra.employeeNumber().replace(' ', '.'), "nawangwulan")) {
			assertThat(page(letter, said, "pranata1")).hasStatusOk().bodyText().as(said).contains(answer);
		}
		var head = directory.personNamed("kadis.disdik").orElseThrow();
		assertThat(page(letter, "kepala dinas pendidikan", "pranata1")).hasStatusOk().bodyText()
				.contains(head.name() + " tidak dapat melihat naskah ini");
		assertThat(page(letter, "kepala dinas", "pranata1")).hasStatusOk().bodyText()
				.contains("Siapa yang Anda maksud dengan kepala dinas?", "/why?person=kadis.disdik",
						"/why?person=kadis.kominfo",
						head.name())
				.doesNotContain("Tidak ada pegawai", head.name() + " tidak dapat");
	}

	@Test
	void whoMayNotSeeItLearnsNothing() {
		var letter = letters.draft(staff.actor("pranata1"), content("Rencana Kerja"));

		for (var account : List.of("perencana1", "admin")) {
			assertThat(page(letter, "pranata1", account)).as(account).hasStatus(403).bodyText()
					.doesNotContain("penyusun", "Rencana Kerja");
		}
	}

	@Test
	void bothSortsOfLettersLeadThereAndBack() {
		var letter = secretariat.send("pranata1", content("Permohonan Data"));
		var arrived = secretariat.arrived(letter, "KABAN.BAPPEDA").id();

		Stream.of("/letters/" + letter, "/documents/" + letter + "/why").forEach(address -> assertThat(
				get(address, "pranata1")).hasStatusOk().bodyText()
				.contains("href=\"/" + (address.startsWith("/l")
						? "documents/"
								+ letter + "/why"
						: "letters/" + letter)));
		assertThat(get("/incoming/" + arrived, "kaban.bappeda")).hasStatusOk().bodyText()
				.contains("/documents/" + arrived + "/why");
		assertThat(get("/documents/" + arrived + "/why", "kaban.bappeda")).hasStatusOk().bodyText()
				.contains("href=\"/incoming/" + arrived, "Mendisposisikan;");
	}

	/** Of a book that whoever asks may not open it says no more than who is named on the letter. */
	@Test
	void whomThePageSaysToSeeItOpensTheLetterInOneBookOrTheOther() {
		var sent = secretariat.send("pranata1", copied(content("Permohonan Data")));
		var arrived = secretariat.arrived(sent, "KABAN.BAPPEDA").id();
		var copy = secretariat.arrived(sent, "INSPEKTUR").id();
		dispose(arrived);
		var books = Map.of(sent, "KADIS.KOMINFO", arrived, "KABAN.BAPPEDA", copy, "INSPEKTUR");

		for (var asking : Map.of(sent, "pranata1", arrived, "kaban.bappeda", copy, "inspektur").entrySet()) {
			var asker = staff.person(asking.getValue()).id();
			var shut = books.entrySet().stream().filter(book -> !access.maySee(asker, book.getKey()).isAllowed())
					.map(book -> directory.agencyOf(staff.position(book.getValue()).id()).id()).toList();
			assertThat(directory.people()).isNotEmpty().allSatisfy(person -> {
				var answer = answer(asking.getKey(), person.username(), asking.getValue());
				var told = books.entrySet().stream().filter(book -> access.maySee(person.id(), book.getKey()).isAllowed())
						.anyMatch(book -> access.maySee(asker, book.getKey()).isAllowed() || fills(person, book.getValue()));
				assertThat(answer.contains("tidak dapat melihat naskah ini")).as(person.name()).isNotEqualTo(told);
				assertThat(answer.contains("hanya dijawab di sana")).as(person.name())
						.isEqualTo(!told && directory.assignmentsOf(person.id()).stream()
								.map(each -> directory.agencyOf(each.position()).id()).anyMatch(shut::contains));
			});
		}
	}

	@Test
	void aSentLetterSaysWhereItIsReadAsAnIncomingOneAndTheIncomingOneWhoSentIt() {
		var sent = secretariat.send("pranata1", copied(content("Permohonan Data")));
		var arrived = secretariat.arrived(sent, "KABAN.BAPPEDA");
		dispose(arrived.id());

		assertThat(page(sent, "kaban.bappeda", "pranata1")).hasStatusOk().bodyText()
				.contains("Naskah yang sama di tempat lain",
						staff.position("KABAN.BAPPEDA").title(), staff.position("INSPEKTUR").title(),
						directory.agencyOf(staff.position("INSPEKTUR").id()).name(), staff.person("kaban.bappeda").name(),
						"naskah masuk (Tujuan), agenda " + arrived.agendaNumber() + ", diterima ", "naskah masuk (Tembusan)",
						"Melihat naskah yang sama sebagai naskah masuk " + staff.position("KABAN.BAPPEDA").title())
				.doesNotContain("Semua yang melihatnya di", "workflow.why");
		assertThat(page(arrived.id(), "kadis.kominfo", "kaban.bappeda")).hasStatusOk().bodyText()
				.contains("naskah keluar, sebagai penanda tangan", staff.position("KADIS.KOMINFO").title(),
						"Melihat naskah yang sama sebagai naskah keluar pengirimnya: ")
				.doesNotContain("workflow.why");
	}

	@Test
	void whatOthersDoWithALetterElsewhereIsAnsweredThereAlone() {
		var sent = secretariat.send("pranata1", content("Permohonan Data"));
		var arrived = secretariat.arrived(sent, "KABAN.BAPPEDA").id();
		dispose(arrived);

		assertThat(answer(sent, "kabid.ekon", "pranata1")).contains("tidak dapat melihat naskah ini di sini",
				"hanya dijawab di sana").doesNotContain("Melihat naskah yang sama", "rahasia");
		assertThat(answer(arrived, "pranata1", "kaban.bappeda")).contains("hanya dijawab di sana")
				.doesNotContain("penyusun");
	}

	private boolean fills(Person person, String position) {
		return directory.heldBy(person.id()).stream().anyMatch(held -> held.position().code().equals(position));
	}

	@Test
	void ofASecretLetterOnlyWhoStandsOnItIsNamedElsewhere() {
		var sent = secretariat.send("pranata1",
				Secretariat.marked(copied(content("Mutasi")), Urgency.NORMAL, Secrecy.SECRET));
		var arrived = secretariat.arrived(sent, "KABAN.BAPPEDA").id();
		dispose(arrived);

		assertThat(answer(sent, "kaban.bappeda", "pranata1")).contains("Melihat naskah yang sama sebagai naskah masuk");
		assertThat(answer(arrived, "kadis.kominfo", "kaban.bappeda")).contains("sebagai naskah keluar pengirimnya");
		for (var stranger : List.of("kabid.ekon", "perencana1")) {
			assertThat(answer(sent, stranger, "pranata1"))
					.contains("tidak dapat melihat naskah ini di sini", "hanya dijawab di sana")
					.doesNotContain("Melihat naskah yang sama");
		}
		assertThat(answer(arrived, "pranata1", "kaban.bappeda")).contains("tidak dapat melihat naskah ini di sini")
				.doesNotContain("penyusun");
		assertThat(answer(arrived, "inspektur", "kaban.bappeda")).contains("tidak dapat melihat naskah ini di sini")
				.doesNotContain(staff.position("INSPEKTUR").title());
	}

	/** What it says of that person, and of the letter elsewhere; without the list of those who see this record. */
	private String answer(DocumentId record, String asked, String reader) {
		var page = page(record, asked, reader);
		assertThat(page).hasStatusOk();
		var text = body(page);
		return text.substring(text.indexOf("id=\"person\""), text.indexOf("id=\"seers\""));
	}

	private static String body(MvcTestResult page) {
		try {
			return page.getResponse().getContentAsString();
		} catch (UnsupportedEncodingException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void dispose(DocumentId arrived) {
		dispositions.give(staff.actor("kaban.bappeda"), arrived, null, new DispositionOrder(
				List.of(new DispositionOrder.Recipient(staff.position("KABID.EKON").id(), Part.LEAD)), List.of("FOLLOW_UP"),
				"",
				null));
	}

	private DraftContent copied(DraftContent content) {
		return new DraftContent(content.kind(), content.subject(), content.urgency(), content.secrecy(),
				content.classification(), content.addressees(), List.of(staff.position("INSPEKTUR").id()),
				content.signatory(),
				content.body(), content.more());
	}

	private MvcTestResult page(DocumentId letter, String person, String account) {
		return get("/documents/" + letter + "/why" + (person.isEmpty() ? "" : "?person=" + person), account);
	}

	private MvcTestResult get(String address, String account) {
		return pages.get().uri(address).with(user(account)).exchange();
	}

	private DraftContent content(String subject) {
		return secretariat.content("OFFICIAL_LETTER", subject, "500.12", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA"),
				List.of(), "Bersama ini disampaikan permohonan.\n\nDemikian disampaikan.");
	}
}
