package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.platform.PolicyAnswer.Warning.ExpiresIn;
import id.nirkertas.platform.PolicyAnswer.Warning.LogInsLeft;
import java.time.Duration;
import java.util.HexFormat;
import javax.naming.ldap.BasicControl;
import javax.naming.ldap.Control;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyAnswerTests {

	/** The last but one has a warning before its error; the last is cut off. */
	@ParameterizedTest
	@CsvSource({"3003810100, PASSWORD_EXPIRED", "3003810101, LOCKED", "3003810102, MUST_CHANGE", "3003810103,", "3000,",
			"3006a0048002012c,", "3009a0048002012c810101, LOCKED", "30038101,"})
	void understandsWhyTheServerRefuses(String bytes, @Nullable AccountRefusal why) {
		assertThat(answer(bytes).refusal()).isEqualTo(why);
	}

	@Test
	void understandsWhatTheServerWarnsOf() {
		assertThat(answer("3005a003810102").warning()).isEqualTo(new LogInsLeft(2));
		assertThat(answer("3006a0048002012c").warning()).isEqualTo(new ExpiresIn(Duration.ofMinutes(5)));
		assertThat(answer("3009a0048002012c810101").warning()).isEqualTo(new ExpiresIn(Duration.ofMinutes(5)));
		assertThat(answer("3005a003820102")).isEqualTo(PolicyAnswer.NOTHING);
		assertThat(answer("3003a00181")).isEqualTo(PolicyAnswer.NOTHING);
	}

	@Test
	void isFoundAmongOtherAnswers() {
		var other = new BasicControl("1.2.3", false, new byte[]{0x30});
		var locked = new BasicControl("1.3.6.1.4.1.42.2.27.8.5.1", false, HexFormat.of().parseHex("3003810101"));

		assertThat(PolicyAnswer.among(new Control[]{other, locked})).extracting(PolicyAnswer::refusal)
				.isEqualTo(AccountRefusal.LOCKED);
		assertThat(PolicyAnswer.among(new Control[]{other})).isEqualTo(PolicyAnswer.NOTHING);
		assertThat(PolicyAnswer.among(null)).isEqualTo(PolicyAnswer.NOTHING);
	}

	private static PolicyAnswer answer(String bytes) {
		return PolicyAnswer.of(HexFormat.of().parseHex(bytes));
	}
}
