package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.KindPart.Type;
import id.nirkertas.letter.Preflight.Check;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agency's own fields are asked of its drafts, and of no letter that was handed on before there were any. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class OwnKindTests {

	static final String KIND = "OFFICIAL_LETTER";
	static final KindField OFFICIALS = new KindField("utusan", "Utusan kantor", "", KindField.Type.PEOPLE, true,
			List.of("Nama", "Pangkat", "NIP", "Jabatan"));

	@Autowired
	Letters letters;
	@Autowired
	Versions versions;
	@Autowired
	Stationery stationery;
	@Autowired
	KindTable table;
	@Autowired
	Directory directory;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;
	@Autowired
	BeanFactory beans;

	KominfoLetters kominfo;
	Actor clerk;
	Unit agency;

	@BeforeEach
	void begin() {
		kominfo = KominfoLetters.by(beans);
		clerk = staff.actor("agenda.kominfo");
		agency = directory.agencyOf(clerk.position());
	}

	@AfterEach
	void leaveNothingBehind() {
		var now = stationery.now(KIND, agency.id());
		if (now.agency() != null) {
			stationery.endOwn(clerk, KIND, agency.id(), now.kind().version());
		}
	}

	@Test
	void aFieldAddedLaterDoesNotHoldUpALetterThatWasHandedOn() {
		var letter = kominfo.readyToSign();

		askForOfficials("Surat Keluar");

		assertThat(letters.preflight(staff.actor("kadis.kominfo"), letter).checks()).filteredOn(check -> !check.passed())
				.extracting(Check::code).isEmpty();
		assertThat(letters.view(letter).kind().name()).isEqualTo("Surat Dinas");
		assertThat(kominfo.sign(letter).state()).isEqualTo(LetterState.SIGNED);
	}

	@Test
	void aDraftIsAskedForTheNewField() {
		askForOfficials("Surat Keluar");

		var draft = letters.draft(staff.actor("pranata1"), kominfo.content("Penyampaian Data", "500.12"));

		assertThat(letters.faults(draft)).extracting(Fault::field).containsExactly("details.utusan");
	}

	@Test
	void anAgencysOwnOfficialsAreCompletedFromTheDirectoryAndComparedUnderTheirLabel() {
		askForOfficials("Surat Keluar");
		var letter = secretariat.submit("pranata1", naming("Citra Nawangwulan, S.Kom."));
		kominfo.reviews().returnForChange(staff.actor("kabid.aptika"), letter, List.of(), "Ganti utusannya.");
		var drafter = staff.actor("pranata1");

		assertThat(letters.view(letter).content().more().details().rows("utusan").getFirst()).hasSize(4)
				.doesNotContain("");
		letters.save(drafter, letter, naming("Orang Lain | Penata | - | Ketua Tim"), letters.view(letter).revision());
		letters.submit(drafter, letter);

		var numbers = versions.of(letter).stream().map(VersionView::number).toList();
		var comparison = versions.compare(letter, numbers.getLast(), numbers.getFirst()).orElseThrow();
		assertThat(comparison.fields()).extracting(Comparison.Field::name).containsExactly("Utusan kantor");
	}

	@Test
	void aLetterWhoseVersionCannotBeReadAnyMoreIsNotSignedInAnotherForm() {
		var version = askForOfficials("Surat Keluar");
		var letter = secretariat.submit("pranata1", naming("Citra Nawangwulan, S.Kom."));
		secretariat.gatherInitials(letter);

		spoil(version);

		assertThat(failed(letter)).containsExactly("letter.fault.kind-lost", "letter.preflight.complete.not");
	}

	private List<String> failed(DocumentId letter) {
		return letters.preflight(staff.actor("kadis.kominfo"), letter).checks().stream().filter(check -> !check.passed())
				.map(Check::code).toList();
	}

	/** For as long as the test looks. */
	private void spoil(int version) {
		database.sql("update letter_kind_version set design = 'rubbish' where kind = :kind and version = :version")
				.param("kind", KIND).param("version", version).update();
		table.forget();
	}

	private DraftContent naming(String official) {
		return Secretariat.filled(kominfo.content("Penyampaian Data", "500.12"), Map.of("utusan", List.of(official)));
	}

	private int askForOfficials(String name) {
		var now = stationery.now(KIND, agency.id()).kind();
		var design = now.design();
		var fields = new ArrayList<>(design.fields());
		fields.add(OFFICIALS);
		var parts = new ArrayList<>(design.parts());
		parts.add(parts.size() - 2,
				new KindPart(Type.TABLE, "", OFFICIALS.key(), "", List.of(), "", false, List.of(), 0));
		return stationery.change(clerk, new Kind(KIND, now.version(), name, now.title(), now.registerGroup(), now.pattern(),
				new KindDesign(design.size(), design.face(), design.points(), design.leading(), design.kop(),
						design.addressees(), design.body(), design.attachment(), design.titles(), design.rank(),
						design.capitals(), fields, parts, design.margins())),
				agency.id());
	}
}
