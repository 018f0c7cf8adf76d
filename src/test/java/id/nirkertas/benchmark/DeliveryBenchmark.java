package id.nirkertas.benchmark;

import id.nirkertas.benchmark.Figures.Limit;
import id.nirkertas.directory.Level;
import id.nirkertas.directory.OrganisationChart;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.PositionEntry;
import id.nirkertas.distribution.BatchProgress;
import id.nirkertas.distribution.Distribution;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.DevelopmentOffice;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A letter to 300 positions: how long its official waits for the signature, and when the last recipient has it in their agenda,
 * counted from the same moment; the slowest of several letters. Application, database and object store share the cores.
 *
 * <p>{@code -Ddelivery.recipients}, {@code -Ddelivery.letters} and {@code -Ddelivery.warmup} (letters before the clock starts)
 * change the size.
 */
@Tag("benchmark")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "nirkertas.directory.organisation="
		+ DevelopmentOffice.ORGANISATION)
@Import(DevelopmentOffice.class)
@SuppressWarnings("NullAway.Init")
class DeliveryBenchmark {

	private static final int RECIPIENTS = Integer.getInteger("delivery.recipients", 300);
	private static final int LETTERS = Integer.getInteger("delivery.letters", 5);
	private static final int WARM_UP = Integer.getInteger("delivery.warmup", 3);

	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	OrganisationChart chart;
	@Autowired
	Letters letters;
	@Autowired
	Distribution distribution;
	@Autowired
	Registry registry;

	@Test
	void aLetterToManyIsAcceptedAndDelivered() throws Exception {
		var figures = new Figures("delivery");
		var recipients = IntStream.range(0, RECIPIENTS).mapToObj(this::position).toList();
		var accepted = new ArrayList<Double>();
		var delivered = new ArrayList<Double>();
		for (var number = 0; number < WARM_UP + LETTERS; number++) {
			var letter = ready(recipients);
			var from = System.nanoTime();
			letters.sign(staff.actor("kadis.kominfo"), letter, Staff.passphrase("kadis.kominfo"));
			var signed = seconds(from);
			while (!distribution.progress(letter).map(BatchProgress::isOver).orElseThrow()) {
				Thread.sleep(10);
			}
			if (number >= WARM_UP) {
				accepted.add(signed);
				delivered.add(seconds(from));
			}
			if (registry.cameOf(letter).size() != RECIPIENTS) {
				throw new IllegalStateException("Not everybody has it");
			}
		}
		figures.with("accepted_300_s", Collections.max(accepted), "s", Limit.atMost(1, 0.5))
				.with("fanout_300_s", Collections.max(delivered), "s", Limit.atMost(10, 5))
				.with("recipients", RECIPIENTS, "").write();
	}

	private static double seconds(long from) {
		return (System.nanoTime() - from) / 1e9;
	}

	private DocumentId ready(List<PositionId> recipients) {
		var usual = secretariat.usual();
		var letter = secretariat.submit("pranata1",
				new DraftContent(usual.kind(), usual.subject(), usual.urgency(), usual.secrecy(), usual.classification(),
						recipients,
						List.of(), usual.signatory(), usual.body(), usual.more()));
		secretariat.gatherInitials(letter);
		return letter;
	}

	private PositionId position(int number) {
		var under = staff.position("PRANATA2");
		return chart.keep(staff.actor("admin"), new PositionEntry(new Position(PositionId.random(), "UKUR." + number,
				"Kepala Satuan " + number, under.unit(), staff.position("KABID.APTIKA").id(), Level.STAFF, Set.of()),
				900 + number,
				-1));
	}
}
