package id.nirkertas.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CardTests {

	@Test
	void aCardIsTidiedAsItIsRead() {
		var card = Card.of("  Rektor\u00a0Universitas\t Contoh ", "Kota\nContoh\u202e", " tu@contoh.example ", "");

		assertThat(card).isEqualTo(new Card("Rektor Universitas Contoh", "Kota Contoh", "tu@contoh.example", ""));
		assertThat(card.flaws()).isEmpty();
	}

	@Test
	void everyFlawIsToldAtItsField() {
		var card = Card.of("", "K".repeat(101), "bukan surel", "c".repeat(501));

		assertThat(card.flaws()).extracting(Flaw::field).containsExactly("name", "town", "mail", "note");
	}

	@Test
	void whatASpreadsheetWouldReckonIsRefused() {
		assertThat(Card.of("=HYPERLINK(\"http://jahat.example\")", "", "", "").flaws()).extracting(Flaw::code)
				.containsExactly("addresses.formula");
		assertThat(Card.of("Kepala SMA", "+62", "", "").flaws()).extracting(Flaw::field).containsExactly("town");
		assertThat(Card.of("SMP-IT Contoh", "", "", "").flaws()).isEmpty();
	}

	@Test
	void aSemicolonStandsInNeitherNameNorTown() {
		assertThat(Card.of("Kepala; SMA", "Kota; Contoh", "", "").flaws()).extracting(Flaw::code)
				.containsOnly("addresses.semicolon").hasSize(2);
	}

	@Test
	void mailAddressesAreReadAsOfficesWriteThem() {
		for (var mail : new String[]{"tu@sman1.sch.id", "tata.usaha+surat@dinas-contoh.example"}) {
			assertThat(Card.of("Kepala SMA", "", mail, "").flaws()).as(mail).isEmpty();
		}
		for (var mail : new String[]{"tu@", "@contoh.example", "tu@contoh", "a b@contoh.example",
				"tu@contoh.example, lain"}) {
			assertThat(Card.of("Kepala SMA", "", mail, "").flaws()).as(mail).hasSize(1);
		}
	}

	@Test
	void oneBodyIsWrittenWithLargeLettersOrSmallOnes() {
		assertThat(Card.of("KEPALA SMA 1", "Kota Contoh", "", "").key())
				.isEqualTo(Card.of("Kepala SMA 1", "KOTA CONTOH", "a@b.example", "").key())
				.isNotEqualTo(Card.of("Kepala SMA 1", "Kota Lain", "", "").key());
	}

	@Test
	void aLineNamesABodyAndItsTownAndIsReadBackTheSame() {
		for (var each : new NameAndTown[]{new NameAndTown("Rektor Universitas Contoh", "Kota Contoh"),
				new NameAndTown("Rektor", ""), new NameAndTown("Ketua A; B", ""), new NameAndTown("Ketua A; B", "Kota")}) {
			assertThat(NameAndTown.of(each.line())).isEqualTo(each);
		}
		assertThat(NameAndTown.of(" Rektor ;Kota ")).isEqualTo(new NameAndTown("Rektor", "Kota"));
	}
}
