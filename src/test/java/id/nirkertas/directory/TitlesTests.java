package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTests {

	final Unit government = unit("Gubernur Contoh", null, true);
	final Unit secretariat = unit("Sekretariat Daerah", government, true);
	final Unit health = unit("Dinas Kesehatan", government, true);
	final Unit hospital = unit("Rumah Sakit Umum Daerah", health, false);
	final Unit laboratory = unit("Laboratorium Kesehatan", health, false);
	final Unit education = unit("Dinas Pendidikan", government, true);
	final List<Position> positions = new ArrayList<>();
	final Position head = position("Kepala Dinas Kesehatan", health, Duty.HEAD);
	final Position secretary = position("Sekretaris Dinas", health);
	final Position otherSecretary = position("Sekretaris Dinas", education);
	final Position regional = position("Sekretaris Daerah", secretariat, Duty.HEAD);
	final Position planner = position("Kepala Bidang Pelayanan", health);
	final Position clerk = position("Pengadministrasi Umum", hospital);

	@ParameterizedTest
	@CsvSource({
			"Sekretaris Dinas,Dinas Kesehatan,Sekretaris Dinas Kesehatan",
			"Sekretaris Badan,Badan Kepegawaian Daerah,Sekretaris Badan Kepegawaian Daerah",
			"Kepala Bidang Pengadaan,Badan Kepegawaian Daerah,Kepala Bidang Pengadaan Badan Kepegawaian Daerah",
			"Kepala Dinas Kesehatan,Dinas Kesehatan,Kepala Dinas Kesehatan",
			"Kepala Dinas Kesehatan Provinsi Contoh,Dinas Kesehatan,Kepala Dinas Kesehatan Provinsi Contoh",
			"Kepala Dinas Kesehatan,Dinas Kesehatan Provinsi Contoh,Kepala Dinas Kesehatan Provinsi Contoh",
			"SEKRETARIS DINAS,Dinas Kesehatan,SEKRETARIS DINAS Kesehatan",
			"Wakil Gubernur,Gubernur Contoh,Wakil Gubernur Contoh",
			"Inspektur Pembantu,Inspektorat Provinsi,Inspektur Pembantu Inspektorat Provinsi"})
	void saysOnceWhatATitleAndItsUnitBothSay(String title, String unit, String whole) {
		assertThat(Titles.joined(title, unit)).isEqualTo(whole);
	}

	@Test
	void colleaguesReadTheTitleAloneAndOthersOfWhichAgencyItIs() {
		assertThat(on(secretary, health, false)).isEqualTo("Sekretaris Dinas");
		assertThat(on(secretary, education, true)).isEqualTo("Sekretaris Dinas Kesehatan");
		assertThat(on(planner, education, true)).isEqualTo("Kepala Bidang Pelayanan Dinas Kesehatan");
	}

	@Test
	void onALetterThatLeavesTheAgencyItsOwnAreCompletedIfTheyHaveNamesakes() {
		assertThat(on(otherSecretary, education, true)).isEqualTo("Sekretaris Dinas Pendidikan");
		assertThat(on(planner, health, true)).isEqualTo("Kepala Bidang Pelayanan");
	}

	@Test
	void aHeadWhoseTitleSaysAllIsNotCompleted() {
		assertThat(on(head, education, true)).isEqualTo("Kepala Dinas Kesehatan");
		assertThat(on(regional, education, true)).isEqualTo("Sekretaris Daerah");
	}

	@Test
	void namesakesInOneAgencyAreToldApartByTheirUnit() {
		assertThat(on(clerk, health, false)).isEqualTo("Pengadministrasi Umum");

		position("Pengadministrasi Umum", laboratory);

		assertThat(on(clerk, health, false)).isEqualTo("Pengadministrasi Umum Rumah Sakit Umum Daerah");
		assertThat(on(clerk, education, true)).isEqualTo("Pengadministrasi Umum Rumah Sakit Umum Daerah Dinas Kesehatan");
	}

	@Test
	void findsEverybodyWhoIsCalledSo() {
		assertThat(directory().titles().titled(" sekretaris DINAS ")).containsExactly(secretary, otherSecretary);
		assertThat(directory().titles().titled("Sekretaris")).isEmpty();
	}

	private String on(Position position, Unit agency, boolean leaves) {
		return directory().titleOnLetter(position.id(), agency.id(), leaves);
	}

	private Snapshot directory() {
		return new Snapshot(1, List.of(government, secretariat, health, hospital, laboratory, education), positions,
				List.of(), Set.of(), List.of());
	}

	private static Unit unit(String name, @Nullable Unit parent, boolean agency) {
		return new Unit(new UnitId(DirectoryTables.idFor("unit", name)), name, name, parent == null ? null : parent.id(),
				agency, null);
	}

	private Position position(String title, Unit unit, Duty... duties) {
		var code = title + " " + unit.code();
		var position = new Position(new PositionId(DirectoryTables.idFor("position", code)), code, title, unit.id(), null,
				Level.SECOND, Set.of(duties));
		positions.add(position);
		return position;
	}
}
