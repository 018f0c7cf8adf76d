package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.paper.Golden;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands in the Lampiran of a decree is decided by whoever decided the decree, and says so at its end. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class SignedAnnexTests {

	@Autowired
	BeanFactory beans;

	KindPrints prints;

	@BeforeEach
	void begin() {
		prints = new KindPrints(beans);
	}

	@Test
	void aLampiranOfADecreeEndsWithWhoSignsIt() {
		var decree = prints.sample("DECREE");

		assertThat(prints.text(decree)).containsSubsequence("LAMPIRAN KEPUTUSAN GUBERNUR CONTOH NOMOR",
				"TANGGAL 30 NOVEMBER 2026 TENTANG TIM PENERAPAN", "Anggota",
				"GUBERNUR CONTOH, tanda tangan elektronik pada naskahnya WIRASENA PRADIPTA");
		assertThat(prints.text(prints.signedBy(decree, "SEKDA", Mandate.ON_BEHALF))).containsSubsequence("Anggota",
				"a.n. GUBERNUR CONTOH SEKRETARIS DAERAH, tanda tangan elektronik pada naskahnya");
	}

	@Test
	void whoSignedNeverStandsAloneAfterALongTable() throws Exception {
		for (var rows = 23; rows < 29; rows++) {
			var members = IntStream.rangeClosed(1, rows)
					.mapToObj("| %1$d. | Kepala Dinas Nomor %1$d | Anggota |\n"::formatted)
					.collect(Collectors.joining());
			var last = Golden.wordsOfPages(prints.print(prints.sample("DECREE").with(Body.ofText(
					"=== Lampiran: SUSUNAN ===\n| No. | Jabatan | Kedudukan |\n|---|---|---|\n" + members)))).getLast();

			assertThat(last).contains("Anggota", "WIRASENA PRADIPTA");
		}
	}

	@Test
	void decreesFromBeforeKeepTheirLampiran() {
		var before = beans.getBean(KindTable.class).version("DECREE", 2).orElseThrow();

		assertThat(prints.text(prints.print(prints.sample("DECREE"), before))).contains("LAMPIRAN KEPUTUSAN", "Anggota")
				.doesNotContain("TANGGAL 30", "pada naskahnya");
	}

	@Test
	void aListOfWhomItGoesToIsSignedByNobody() {
		var letter = schools(prints.sample("OFFICIAL_LETTER"));
		var kind = prints.kind(letter);
		var design = kind.design();
		var annexed = new DraftContent(letter.kind(), letter.subject(), letter.urgency(), letter.secrecy(),
				letter.classification(), letter.addressees(), letter.copies(), letter.signatory(),
				Body.ofText("Isi surat.\n\n=== Lampiran ===\n\nJadwal pelatihan."), letter.more());

		var text = prints.text(prints.print(annexed, new Kind(kind.code(), kind.version(), kind.name(), kind.title(),
				kind.registerGroup(), kind.pattern(), new KindDesign(design.size(), design.face(), design.points(),
						design.leading(), design.kop(), design.addressees(), design.body(), design.attachment(),
						design.titles(),
						design.rank(), design.capitals(), design.fields(), design.parts(), design.margins(), true, ""))));

		assertThat(text).containsSubsequence("Lampiran I ", "Jadwal pelatihan.", "pada naskahnya",
				"Lampiran II ", "DAFTAR TUJUAN", "31. SMA Negeri 30 Contoh");
		assertThat(text.substring(text.indexOf("DAFTAR TUJUAN"))).doesNotContain("pada naskahnya");
	}

	private static DraftContent schools(DraftContent content) {
		var more = content.more();
		return content.with(new Particulars(more.details(), more.mandate(), "",
				IntStream.rangeClosed(1, 30)
						.mapToObj(number -> new OutsideParty("SMA Negeri %d Contoh".formatted(number), "Kota Contoh Raya"))
						.toList(),
				more.references()));
	}
}
