package id.nirkertas.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The templates of pages. Each rule has a bad page beside it, in the resources of the tests. */
class TemplateRulesTests {

	@ParameterizedTest
	@MethodSource("rules")
	void holds(Rule<Template> rule) {
		assertThat(Template.ofPages().stream().map(rule::check).flatMap(List::stream)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void bites(Rule<Template> rule) {
		assertThat(rule.check(Template.bad(rule.name()))).isNotEmpty();
	}

	static List<Rule<Template>> rules() {
		return TemplateRules.ALL;
	}
}
