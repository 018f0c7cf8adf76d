package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a clerk saved is read back as it was, and a version that cannot be read spoils nothing but itself. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class KindStoreTests {

	static final String KIND = "ORDER";

	@Autowired
	Stationery stationery;
	@Autowired
	OwnKinds own;
	@Autowired
	KindTable table;
	@Autowired
	Kinds kinds;
	@Autowired
	Letters letters;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Directory directory;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;

	Actor clerk;
	Unit agency;

	@BeforeEach
	void begin() {
		clerk = staff.actor("agenda.bappeda");
		agency = directory.agencyOf(clerk.position());
	}

	@AfterEach
	void takeTheRowsBack() {
		database.sql("delete from letter_kind_version where agency = :agency").param("agency", agency.id().value()).update();
		database.sql("delete from letter_kind_version where name = 'Rusak'").update();
		table.forget();
	}

	@Test
	void everyKindIsReadBackAsItWasSaved() {
		for (var version : stationery.all(null)) {
			var kind = version.kind();

			var saved = stationery.change(clerk, kind, agency.id());

			assertThat(table.version(kind.code(), saved)).map(Kind::design).as(kind.code()).contains(kind.design());
		}
		assertThat(kinds.in(agency.id())).extracting(Kind::design)
				.containsExactlyElementsOf(kinds.all().stream().map(Kind::design).toList());
	}

	@Test
	void readsWhatWasStoredWithAGetterInIt() {
		var design = kinds.coded(KIND).orElseThrow().design();
		var stored = KindJson.write(design).replace("\"PEOPLE\"", "\"PEOPLE\",\"table\":true");

		assertThat(stored).contains("\"table\":true");
		assertThat(KindJson.read(stored)).isEqualTo(design);
	}

	@ParameterizedTest
	@ValueSource(strings = {"rubbish", "", "null", "[]", "{}", "{\"fields\":[],\"parts\":[]}", "{\"size\":\"A3\"}"})
	void aVersionThatCannotBeReadIsLeftOut(String design) {
		var before = kinds.all();
		rubbish(design);

		assertThat(kinds.all()).isEqualTo(before);
		assertThat(stationery.now(KIND, null).kind().version()).isLessThan(newest());
		assertThat(secretariat.submit("pranata1", secretariat.content("OFFICIAL_LETTER", "Permohonan", "500.12",
				"KADIS.KOMINFO", List.of("SEKDA"), List.of(), "Bersama ini disampaikan."))).isNotNull();
	}

	@Test
	void aKindWithAVersionThatCannotBeReadMayBeChanged() {
		rubbish("rubbish");

		var saved = stationery.change(clerk, stationery.now(KIND, null).kind(), agency.id());

		assertThat(saved).isGreaterThan(newest() - 1);
		assertThat(kinds.in(agency.id())).extracting(Kind::version).contains(saved);
	}

	@Test
	void nothingBeginsAsAKindThatIsNotRight() {
		var admin = staff.actor("admin");
		rubbish(KindJson.write(kinds.coded(KIND).orElseThrow().design()).replace("SIGNATURES", "COPIES"));

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> own.begin(admin, KIND, "Surat Perintah Harian"))
				.withMessage("letter.kind.own.model-faulty");
		assertThat(kinds.all()).extracting(Kind::name).doesNotContain("Surat Perintah Harian");
	}

	private void rubbish(String design) {
		database.sql("""
				insert into letter_kind_version (kind, version, name, title, register_group, pattern, design)
				values (:kind, :version, 'Rusak', 'RUSAK', 'SURAT', '{URUT}', :design)""").param("kind", KIND)
				.param("version", newest() + 1).param("design", design).update();
		table.forget();
	}

	private int newest() {
		return database.sql("select max(version) from letter_kind_version where kind = :kind").param("kind", KIND)
				.query(Integer.class).single();
	}
}
