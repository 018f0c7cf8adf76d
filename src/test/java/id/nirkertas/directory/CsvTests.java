package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file that the office hands out is opened in a spreadsheet and handed in again. */
class CsvTests {

	@Test
	void whatASpreadsheetWouldReckonIsTextAndComesBackAsItWas() {
		var name = "=HYPERLINK(\"https://jahat.example\")";
		var faults = new ArrayList<ImportFault>();

		var text = Csv.text(List.of("nama"), Stream.of(Map.of("nama", name), Map.of("nama", "Bidang")));

		assertThat(text).isEqualTo("\uFEFFnama\r\n\"'=HYPERLINK(\"\"https://jahat.example\"\")\"\r\nBidang\r\n");
		assertThat(Csv.read("units.csv", text, List.of("nama"), List.of(), faults::add)).extracting(line -> line.get("nama"))
				.containsExactly(name, "Bidang");
		assertThat(faults).isEmpty();
	}
}
