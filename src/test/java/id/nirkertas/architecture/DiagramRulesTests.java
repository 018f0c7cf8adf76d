package id.nirkertas.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is drawn in {@code bpmn/}. Each rule has a bad drawing beside it, in the resources of the tests. */
class DiagramRulesTests {

	@Test
	void findsTheDrawings() {
		assertThat(Drawing.all()).extracting(drawing -> String.valueOf(drawing.path().getFileName()))
				.contains("outgoing-letter.bpmn", "incoming-letter.bpmn", "disposition.bpmn");
	}

	@ParameterizedTest
	@MethodSource("rules")
	void holds(Rule<Drawing> rule) {
		assertThat(Drawing.all().stream().map(rule::check).flatMap(List::stream)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void bites(Rule<Drawing> rule) {
		assertThat(rule.check(Drawing.bad(rule.name()))).isNotEmpty();
	}

	static List<Rule<Drawing>> rules() {
		return DiagramRules.ALL;
	}
}
