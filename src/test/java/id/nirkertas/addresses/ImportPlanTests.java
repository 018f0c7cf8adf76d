package id.nirkertas.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.addresses.ImportPlan.Fate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImportPlanTests {

	final OutsideBody first = body("Kepala SMAN 1", true);
	final OutsideBody second = body("Kepala SMAN 2", true);
	final OutsideBody gone = body("Kepala SMAN 3", false);

	@Test
	void tellsWhatBecomesOfEveryRow() {
		var plan = plan("""
				kepala sman 1;kota contoh
				Kepala SMAN 2;Kota Contoh
				Kepala SMAN 3;Kota Contoh
				Kepala SMAN 4;Kota Contoh
				KEPALA SMAN 4;KOTA CONTOH;lain@contoh.example
				Kepala SMAN 5;Kota Contoh;bukan surel
				""");

		assertThat(plan.rows()).extracting(ImportPlan.Planned::fate).containsExactly(Fate.LISTED, Fate.KNOWN, Fate.RETIRED,
				Fate.NEW, Fate.TWICE, Fate.FAULTY);
		assertThat(plan.coming()).isEqualTo(2);
		assertThat(plan.rows().get(4).first()).isEqualTo(4);
	}

	@Test
	void bodiesOfOneNameInTwoTownsAreTwo() {
		assertThat(plan("Kepala SMAN 9;Kota Contoh\nKepala SMAN 9;Kota Lain").count(Fate.NEW)).isEqualTo(2);
	}

	private ImportPlan plan(String rows) {
		Map<String, OutsideBody> book = Stream.of(first, second, gone)
				.collect(Collectors.toMap(body -> body.card().key(), Function.identity()));
		return ImportPlan.of(TableFile.of(rows), book, Set.copyOf(List.of(first.id())));
	}

	private static OutsideBody body(String name, boolean active) {
		return new OutsideBody(OutsideBodyId.random(), Book.OF_GOVERNMENT, Card.of(name, "Kota Contoh", "", ""), active, 1);
	}
}
