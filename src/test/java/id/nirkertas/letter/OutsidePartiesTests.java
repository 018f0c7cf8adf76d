package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.shared.Verdict;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutsidePartiesTests {

	final PositionId bappeda = PositionId.random();

	@Test
	void nobodyOutsideIsAddressedTwiceAndTheOrderStays() {
		var tidy = TidyDraft.of(to("u.p.  Kepala\tBidang ", new OutsideParty(" Rektor  Universitas Contoh", "Kota Contoh"),
				new OutsideParty("Kepala SMAN 1", ""), new OutsideParty("REKTOR UNIVERSITAS CONTOH", "kota contoh "),
				new OutsideParty("Rektor Universitas Contoh", "Kota Lain"), new OutsideParty(" ", " ")));

		assertThat(tidy.more().outside()).containsExactly(new OutsideParty("Rektor Universitas Contoh", "Kota Contoh"),
				new OutsideParty("Kepala SMAN 1", ""), new OutsideParty("Rektor Universitas Contoh", "Kota Lain"));
		assertThat(tidy.more().attention()).isEqualTo("Kepala Bidang");
	}

	@ParameterizedTest
	@CsvSource({"Kepada Yth. Rektor Universitas Contoh,Rektor Universitas Contoh", "Yth Rektor,Rektor",
			"kepada yth.: Rektor,Rektor", "Yang Terhormat Rektor,Rektor", "Yth. Bapak Rektor,Bapak Rektor",
			"Kepadatan Institute,Kepadatan Institute", "Kepada,Kepada", "Yth.,Yth.", "Rektor Yth.,Rektor Yth."})
	void whatThePaperSaysItselfIsNotSaidTwice(String typed, String kept) {
		assertThat(TidyDraft.of(to("u.p. " + typed, new OutsideParty(typed, ""))).more())
				.isEqualTo(to(kept, new OutsideParty(kept, "")).more());
	}

	@ParameterizedTest
	@CsvSource({"di Tempat,Tempat", "Di  Kota Contoh,Kota Contoh", "di - Tempat,Tempat", "Dili,Dili", "di,di",
			"Kediri,Kediri"})
	void aTownIsWrittenWithoutWhatThePaperSays(String typed, String kept) {
		assertThat(TidyDraft.of(to("", new OutsideParty("Rektor", typed))).more().outside())
				.containsExactly(new OutsideParty("Rektor", kept));
	}

	@ParameterizedTest
	@CsvSource({"u.p. Kepala Bidang,Kepala Bidang", "U.P: Kepala Bidang,Kepala Bidang", "up. Kepala Bidang,Kepala Bidang",
			"UP Perparkiran,UP Perparkiran", "Untuk perhatian Kepala Bidang,Kepala Bidang"})
	void forWhoseAttentionIsSaidOnce(String typed, String kept) {
		assertThat(TidyDraft.of(to(typed)).more().attention()).isEqualTo(kept);
	}

	@ParameterizedTest
	@CsvSource({"Bapak Rektor Universitas Contoh,Bapak", "Bapak/Ibu Kepala SMAN 1,Bapak/Ibu", "Sdr. Plt. Camat Contoh,Sdr.",
			"ibu wakil wali kota,ibu", "Saudara Ketua Panitia,Saudara"})
	void aPositionIsNotCalledBapak(String name, String courtesy) {
		assertThat(Salutation.courtesy(name)).contains(courtesy);
	}

	@ParameterizedTest
	@ValueSource(strings = {"Rektor Universitas Contoh", "Bapak/Ibu Orang Tua Siswa", "Ibu Siti Aminah",
			"Otorita Ibu Kota Nusantara", "Bapak Kepalang"})
	void whoHasNoPositionMayBeCalledBapak(String name) {
		assertThat(Salutation.courtesy(name)).isEmpty();
	}

	@Test
	void aThousandAreAddressedAndNoMore() {
		assertThat(DraftLimits.check(many(1000)).isAllowed()).isTrue();
		assertThat(code(DraftLimits.check(many(1001)))).isEqualTo("letter.too-many-outside");
	}

	@Test
	void whatIsTooLongOrHasNoNameIsRefused() {
		assertThat(code(check("", new OutsideParty("x".repeat(201), "")))).isEqualTo("letter.outside-name-too-long");
		assertThat(code(check("", new OutsideParty("Rektor", "x".repeat(101))))).isEqualTo("letter.outside-place-too-long");
		assertThat(code(check("", new OutsideParty("", "Kota Contoh")))).isEqualTo("letter.outside-unnamed");
		assertThat(code(check("x".repeat(201)))).isEqualTo("letter.attention-too-long");
		assertThat(check("x".repeat(200), new OutsideParty("x".repeat(200), "x".repeat(100))).isAllowed()).isTrue();
	}

	@Test
	void everybodyIsNamedPositionsFirst() {
		assertThat(to("", new OutsideParty("Rektor", "Kota")).addressed(_ -> "Kepala Badan")).containsExactly("Kepala Badan",
				"Rektor");
	}

	private Verdict check(String attention, OutsideParty... parties) {
		return DraftLimits.check(to(attention, parties));
	}

	private static String code(Verdict verdict) {
		return verdict instanceof Verdict.Refused refused ? refused.code() : "";
	}

	private DraftContent many(int parties) {
		return to("", IntStream.range(0, parties).mapToObj(n -> new OutsideParty("Kepala SMAN " + n, "Kota Contoh"))
				.toArray(OutsideParty[]::new));
	}

	private DraftContent to(String attention, OutsideParty... parties) {
		return new DraftContent("OFFICIAL_LETTER", "Hal", Urgency.NORMAL, Secrecy.ORDINARY, "500.12",
				Collections.singletonList(bappeda), List.of(), null, "Isi")
				.with(new Particulars(Details.NONE, Mandate.OWN, attention, Stream.of(parties).toList(), List.of()));
	}
}
