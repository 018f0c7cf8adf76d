package id.nirkertas.paper;

import static id.nirkertas.paper.SheetPieces.p;
import static id.nirkertas.paper.SheetPieces.sheet;
import static id.nirkertas.paper.SheetPieces.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.paper.Part.Facts;
import id.nirkertas.paper.Part.Facts.Fact;
import id.nirkertas.paper.Sheet.Look;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Between whatever margins an office has for a kind, place and date of a letter stand on the page. */
class DatedMarginsTests {

	static final float MILLIMETRE = 72 / 25.4f;

	@ParameterizedTest
	@MethodSource("id.nirkertas.paper.SignatureMarginsTests#looks")
	void placeAndDateStandBetweenThem(Look look) throws IOException {
		var facts = new Facts(List.of(new Fact("Nomor", List.of("500.12/1234/DISKOMINFO/2026"), true),
				new Fact("Lampiran", List.of("1 (satu) berkas"), false),
				new Fact("Hal", List.of("Permintaan Data Layanan Digital Perangkat Daerah dan Kesiapannya"), false)),
				"Kota Contoh Raya, 30 November 2026", false);

		var places = places(new Paper().print(sheet(look, "Surat Dinas", facts, text(p("Isi.")))).pdf());

		var words = places.stream().map(TextPosition::getUnicode).reduce("", String::concat).replaceAll("\\s", "");
		assertThat(words).contains("KotaContohRaya,30November2026", "500.12/1234/DISKOMINFO/2026", "Permintaan");
		assertThat(places).allSatisfy(place -> assertThat(place.getXDirAdj() + place.getWidthDirAdj())
				.isLessThanOrEqualTo(place.getPageWidth() - look.right() * MILLIMETRE + 1));
	}

	private static List<TextPosition> places(byte[] pdf) throws IOException {
		var places = new ArrayList<TextPosition>();
		try (var document = Loader.loadPDF(pdf)) {
			new PDFTextStripper() {
				@Override
				protected void writeString(String text, List<TextPosition> positions) {
					places.addAll(positions);
				}
			}.getText(document);
		}
		return places;
	}
}
