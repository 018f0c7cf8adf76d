package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.directory.Directory;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Secretariat;
import id.nirkertas.paper.Paper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every kind prints. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class KindPaperTests {

	static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

	@Autowired
	Secretariat secretariat;
	@Autowired
	Kinds kinds;
	@Autowired
	Letterheads letterheads;
	@Autowired
	Directory directory;
	@Autowired
	SheetWriter sheets;
	@Autowired
	Paper paper;

	@Test
	void everyKindHasASample() {
		assertThat(KindSamples.of(secretariat).keySet())
				.containsExactlyElementsOf(kinds.all().stream().map(Kind::code).toList());
	}

	@Test
	void everyKindPrints() throws Exception {
		var folder = Files.createDirectories(Path.of("target/evidence/kinds"));
		for (var content : KindSamples.of(secretariat).values()) {
			var kind = kinds.coded(content.kind()).orElseThrow();
			var signatory = Objects.requireNonNull(content.signatory());
			var agency = directory.agencyOf(signatory);
			var letter = Letter.begun(id.nirkertas.shared.DocumentId.random(), secretariat.acting("PRANATA1"), agency.id(),
					content,
					java.time.Instant.EPOCH);
			var job = new PrintJob(letter, kind, agency, letterheads.current(agency), List.of(), "500.12/17/DISKOMINFO/2026",
					MONDAY, directory.holderOf(signatory, MONDAY).orElse(null));
			Files.write(folder.resolve(content.kind() + ".pdf"), paper.print(sheets.sample(job)).pdf());
		}
	}
}
