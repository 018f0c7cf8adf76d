package id.nirkertas.letter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.directory.Directory;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Fault;
import id.nirkertas.letter.Kind;
import id.nirkertas.letter.KindDesign;
import id.nirkertas.letter.KindDesign.Need;
import id.nirkertas.letter.KindField;
import id.nirkertas.letter.KindPart;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.Checklist;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.OwnKinds;
import id.nirkertas.letter.Stationery;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.paper.Paper;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** The drafting page asks for what the paper will say, and for nothing it will not. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class KindOnPageTests {

	static final KindField ORDER = new KindField("arahan", "Arahan gubernur", "", KindField.Type.LINE, true, List.of());

	@Autowired
	WebApplicationContext office;
	@Autowired
	OwnKinds own;
	@Autowired
	Stationery stationery;
	@Autowired
	Letters letters;
	@Autowired
	Checklist checklist;
	@Autowired
	Directory directory;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;
	@Autowired
	Paper paper;

	MockMvcTester pages;
	String code = "";

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@AfterEach
	void offerItNoMore() {
		own.offer(staff.actor("admin"), "OFFICIAL_LETTER", true);
		own.offer(staff.actor("admin"), code, false);
	}

	@Test
	void aLetterForAnotherAgencysSignatoryIsAskedForThatAgencysFields() {
		begin("OFFICIAL_LETTER");
		var governor = staff.position("GUB").id();
		change(asking(now()), directory.agencyOf(governor).id());
		var content = secretariat.content(code, "Permohonan Dukungan", "500.12", "GUB", List.of("KABAN.BKD"), List.of(),
				"Dimohon dukungan.\n\nTerima kasih.");
		var draft = letters.draft(staff.actor("pranata1"), content);
		assertThat(letters.faults(draft)).extracting(Fault::field).containsExactly("details.arahan");

		assertThat(page("/letters/" + draft + "/draft")).bodyText().contains("name=\"details.arahan\"");
		assertThat(save(draft.toString(), content, "details.arahan", "Segera dilaksanakan")).hasStatus3xxRedirection();

		assertThat(letters.faults(draft)).isEmpty();
		assertThat(paper.text(letters.paper(draft).pdf())).contains("Segera dilaksanakan");
		assertThat(page("/letters/new?kind=" + code)).bodyText().doesNotContain("details.arahan");
	}

	@Test
	void aKindNoLongerUsedCannotBeBegunByItsAddressNorByARequestMadeByHand() {
		begin("OFFICIAL_LETTER");
		var content = secretariat.content(code, "Permohonan", "500.12", "KADIS.KOMINFO", List.of("KABAN.BKD"), List.of(),
				"Dimohon.");
		var draft = letters.draft(staff.actor("pranata1"), content);
		own.offer(staff.actor("admin"), code, false);

		assertThat(page("/letters/new?kind=" + code)).bodyText().doesNotContain(code);
		assertThat(save("", content, "form", UUID.randomUUID().toString())).hasStatus(422).bodyText()
				.contains("tidak dipakai lagi", "Dimohon.");
		assertThat(save(draft.toString(), content, "subject", "Permohonan Kedua")).hasStatus3xxRedirection();
		assertThat(letters.view(draft).content().kind()).isEqualTo(code);
	}

	@Test
	void whereThePlainLetterIsNoLongerUsedAPageBeginsWithTheFirstThatIs() {
		begin("OFFICIAL_LETTER");
		own.offer(staff.actor("admin"), "OFFICIAL_LETTER", false);

		assertThat(page("/letters/new")).bodyText().contains("<option value=\"INVITATION\" selected=\"selected\">")
				.doesNotContain("<option value=\"OFFICIAL_LETTER\"").contains("name=\"details.pukul\"");
	}

	@Test
	void whatAKindHasNoPlaceForIsNotOnThePageAndIsToldWhereItIsFilledIn() {
		begin("OFFICIAL_LETTER");
		change(bare(now()), null);
		var content = secretariat.content(code, "Permohonan", "500.12", "KADIS.KOMINFO", List.of("KABAN.BKD"), List.of(),
				"Dimohon.");

		assertThat(page("/letters/new?kind=" + code)).bodyText().containsPattern("id=\"addressees\" hidden")
				.containsPattern("id=\"body-box\" hidden").containsPattern("id=\"files\" hidden");
		var draft = letters.draft(staff.actor("pranata1"), content);

		assertThat(page("/letters/" + draft + "/draft")).bodyText().doesNotContain("id=\"addressees\" hidden")
				.doesNotContain("id=\"body-box\" hidden").containsPattern("id=\"files\" hidden");
		assertThat(letters.faults(draft)).extracting(Fault::code).contains("letter.fault.addressee-unwanted",
				"letter.fault.body-unwanted");
	}

	@Test
	void whatAFormerFieldOfTheKindSaysIsShownUntilItIsMovedAndHoldsNothingUp() {
		begin("OFFICIAL_LETTER");
		var before = now();
		change(asking(before), null);
		var content = secretariat.content(code, "Permohonan", "500.12", "KADIS.KOMINFO", List.of("KABAN.BKD"), List.of(),
				"Dimohon.");
		var draft = letters.draft(staff.actor("pranata1"), content);
		save(draft.toString(), content, "details.arahan", "Segera dilaksanakan");

		change(before.design(), null);

		assertThat(page("/letters/" + draft + "/draft")).bodyText().contains("value=\"Segera dilaksanakan\"",
				"bentuk lain jenis ini");
		assertThat(checklist.doubts(draft)).extracting(Fault::code).contains("letter.doubt.former-field");
		assertThat(letters.faults(draft)).isEmpty();
		save(draft.toString(), content, "details.arahan", "");
		assertThat(checklist.doubts(draft)).extracting(Fault::code).doesNotContain("letter.doubt.former-field");
	}

	@Test
	void anInvitationOfTheOfficesOwnIsAskedAboutItsDay() {
		begin("INVITATION");
		var draft = letters.draft(staff.actor("pranata1"), secretariat.content(code, "Undangan", "500.12", "KADIS.KOMINFO",
				List.of("KABAN.BKD"), List.of(), "Mengundang."));
		var content = letters.view(draft).content();
		save(draft.toString(), content, "details.hari", LocalDate.of(2026, 8, 17).toString());

		assertThat(checklist.doubts(draft)).filteredOn(doubt -> doubt.code().startsWith("letter.doubt.day")).singleElement()
				.extracting(Fault::field).isEqualTo("details.hari");
	}

	private void begin(String from) {
		code = own.begin(staff.actor("admin"), from, "Jenis " + UUID.randomUUID().toString().replaceAll("[^a-f]", "x"));
	}

	private Kind now() {
		return stationery.now(code, null).kind();
	}

	private void change(KindDesign design, @Nullable UnitId agency) {
		var now = now();
		stationery.change(staff.actor("admin"),
				new Kind(code, now.version(), now.name(), now.title(), now.registerGroup(), now.pattern(), design), agency);
	}

	/** With a field before its text. */
	private static KindDesign asking(Kind kind) {
		var parts = new ArrayList<>(kind.design().parts());
		var text = parts.stream().map(KindPart::part).toList().indexOf(KindPart.Type.TEXT);
		parts.add(text, new KindPart(KindPart.Type.LIST, "", ORDER.key(), "", List.of(), "", false, List.of(), 0));
		return design(kind, Need.REQUIRED, Need.REQUIRED, Need.OPTIONAL, List.of(ORDER), parts);
	}

	/** Neither addressees nor text nor files. */
	private static KindDesign bare(Kind kind) {
		return design(kind, Need.NONE, Need.NONE, Need.NONE, List.of(), kind.design().parts().stream()
				.filter(part -> part.part() != KindPart.Type.TEXT && part.part() != KindPart.Type.ADDRESSEES).toList());
	}

	private static KindDesign design(Kind kind, Need addressees, Need body, Need attachment, List<KindField> fields,
			List<KindPart> parts) {
		var design = kind.design();
		return new KindDesign(design.size(), design.face(), design.points(), design.leading(), design.kop(), addressees,
				body,
				attachment, design.titles(), design.rank(), design.capitals(), fields, parts, design.margins());
	}

	private MvcTestResult page(String address) {
		var answer = pages.get().uri(address).with(user("pranata1")).exchange();
		assertThat(answer).hasStatusOk();
		return answer;
	}

	private MvcTestResult save(String draft, DraftContent content, String field, String value) {
		var revision = draft.isEmpty()
				? 0
				: letters.view(DocumentId.of(draft)).revision();
		return pages.post().uri(draft.isEmpty() ? "/letters/new" : "/letters/" + draft + "/draft").with(user("pranata1"))
				.with(csrf()).param("kind", content.kind()).param("urgency", "NORMAL").param("secrecy", "ORDINARY")
				.param("classification", content.classification())
				.param("addressees", directory.position(content.addressees().getFirst()).title() + " · KABAN.BKD")
				.param("signatory", String.valueOf(content.signatory())).param("body", content.body().text())
				.param("revision", Integer.toString(revision)).param("save", "yes").param(field, value)
				.param("subject", content.subject()).exchange();
	}
}
