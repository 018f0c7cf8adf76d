package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.nirkertas.letter.KindDesign.Kop;
import id.nirkertas.letter.KindDesign.Need;
import id.nirkertas.letter.KindField.Type;
import id.nirkertas.paper.Sheet.Face;
import id.nirkertas.paper.Sheet.Size;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was forgotten is asked about, and nothing that offices write on purpose. */
class LeftoversTests {

	static final KindField HOUR = new KindField("pukul", "Pukul", "", Type.LINE, true, List.of());

	@ParameterizedTest
	@ValueSource(strings = {"Kepada ${nama}", "Kepada {{nama}}", "Kepada «nama»", "Pada [isi di sini] nanti",
			"Pada [diisi tanggal]",
			"Pada <nama kegiatan> nanti", "Lorem ipsum dolor", "sebanyak xxx orang", "NIP XXXX", "bertempat di ……. pada",
			"bertempat di ....... pada", "bertempat di . . . . . . pada", "nama ______ jabatan"})
	void asksAboutPlacesThatWereNotFilledIn(String text) {
		assertThat(body(text)).extracting(Fault::field).containsExactly("body");
	}

	@ParameterizedTest
	@ValueSource(strings = {"Bab XXX pasal 3", "dan lain-lain ... dan seterusnya.", "dan seterusnya…",
			"sesuai Pasal [5] ayat (1)",
			"Rp1.000.000,00", "Sekretaris <sekda@contoh.go.id>", "Bab I Pendahuluan ................ 3", "tahun 2026.",
			"x dan XX",
			"pukul 09.00 s.d. 11.30 WIB", "pukul 24.00 WIB", "harga {tetap}", "faks. (0251) 321-xx"})
	void leavesWhatIsMeantSo(String text) {
		assertThat(body(text)).isEmpty();
	}

	@Test
	void leavesTheBlanksOfAFormInALampiran() {
		assertThat(body("Isilah formulir.\n\n=== Lampiran: Formulir ===\n\nNama : ............")).isEmpty();
		assertThat(body("Isilah formulir.\n\n=== Lampiran: Formulir ===\n\nNama ${nama}")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = {"pukul 25.99 WIB", "pukul : 09.75", "Pukul 24.30"})
	void knowsTheHoursThereAre(String text) {
		assertThat(body(text)).extracting(Fault::code).containsExactly("letter.doubt.hour");
	}

	@ParameterizedTest
	@ValueSource(strings = {"25.99", "09.00 s.d. 26.00 WIB", "9:75"})
	void knowsThemInTheFieldToo(String hour) {
		assertThat(hour(hour)).extracting(Fault::field, Fault::code)
				.containsExactly(tuple("details.pukul", "letter.doubt.hour"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"09.00 WIB s.d. selesai", "00.00 WIT", "24.00 wita", "09.00–11.30 WIB", "9.00 WIB",
			"setelah apel, pukul 07.30 waktu setempat"})
	void takesEveryHourThereIs(String hour) {
		assertThat(hour(hour)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"9 pagi", "pagi", "9", "9 WIB", "setelah apel, tanggal 30.11.2026"})
	void anHourIsWrittenSoThatNobodyHasToGuess(String hour) {
		assertThat(hour(hour)).extracting(Fault::field, Fault::code)
				.containsExactly(tuple("details.pukul", "letter.doubt.hour-unreadable"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"09.00", "09.00 s.d. selesai", "09.00-11.30"})
	void anHourHasItsZone(String hour) {
		assertThat(hour(hour)).extracting(Fault::field, Fault::code)
				.containsExactly(tuple("details.pukul", "letter.doubt.hour-zone"));
	}

	@Test
	void theZoneMayStandInTheLayout() {
		var rows = new KindPart(KindPart.Type.CLAUSES, "", "", "ROWS",
				List.of(new KindPart.Row("pukul", "{pukul} WITA", "")), "", false, List.of(), 0);

		assertThat(Leftovers.in(meeting("09.00"), design(List.of(rows)))).isEmpty();
		assertThat(new MeetingHour(new KindField("waktu", "Waktu", "", Type.LINE, true, List.of()), "3 (tiga) bulan")
				.doubt(design(List.of()))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"Permohonan Data.", "Undangan Rapat Tahun 2026.", "Laporan Kegiatan ke Dinas."})
	void aSubjectIsNoSentence(String subject) {
		assertThat(subject(subject)).extracting(Fault::code).containsExactly("letter.doubt.subject-stop");
	}

	@ParameterizedTest
	@ValueSource(strings = {"PERMOHONAN DATA", "UNDANGAN RAPAT TAHUN 2026"})
	void aSubjectIsNoShout(String subject) {
		assertThat(subject(subject)).extracting(Fault::code).containsExactly("letter.doubt.subject-capitals");
	}

	@ParameterizedTest
	@ValueSource(strings = {"Permohonan Data", "Penunjukan dr. Ayu, M.Si.", "Data pegawai, mutasi, dll.",
			"Kerja Sama dengan PT Contoh Tbk.",
			"RAPBD 2026", "LHKPN", "SPT PPh 21", "Ralat atas Surat …", "Rapat a.n. Kepala Dinas", "PERINGATAN"})
	void leavesASubjectAsOfficesWriteIt(String subject) {
		assertThat(subject(subject)).isEmpty();
	}

	@Test
	void aSubjectThatIsPrintedInCapitalsMayBeTypedSo() {
		var heading = new KindPart(KindPart.Type.HEADING, "", "", "", List.of(), "", false, List.of("TENTANG", "{HAL}"), 0);

		assertThat(Leftovers.in(content("PEMBENTUKAN PANITIA", "Isi.", Details.NONE), design(List.of(heading)))).isEmpty();
	}

	@Test
	void aHundredPlacesAreNotNamedAHundredTimes() {
		assertThat(body("${a} ${b} ${c} ${d} ${e} dan xxx")).hasSize(3);
	}

	private static List<Fault> body(String text) {
		return Leftovers.in(content("Permohonan Data", text, Details.NONE), design(List.of()));
	}

	private static List<Fault> subject(String subject) {
		return Leftovers.in(content(subject, "Isi.", Details.NONE), design(List.of()));
	}

	private static List<Fault> hour(String hour) {
		return Leftovers.in(meeting(hour), design(List.of()));
	}

	private static DraftContent meeting(String hour) {
		return content("Rapat", "Isi.", Details.of(Map.of("pukul", List.of(List.of(hour)))));
	}

	private static DraftContent content(String subject, String body, Details details) {
		return new DraftContent("X", subject, Urgency.NORMAL, Secrecy.ORDINARY, "", List.of(), List.of(), null, body)
				.with(Particulars.NONE.with(details));
	}

	private static KindDesign design(List<KindPart> parts) {
		return new KindDesign(Size.A4, Face.SANS, 11, 132, Kop.AGENCY, Need.OPTIONAL, Need.OPTIONAL, Need.OPTIONAL, true,
				true,
				false, List.of(HOUR), parts, null);
	}
}
