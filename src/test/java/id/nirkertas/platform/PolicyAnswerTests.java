package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import javax.naming.ldap.BasicControl;
import javax.naming.ldap.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyAnswerTests {

	/** The last but one has a warning before its error; the last is cut off. */
	@ParameterizedTest
	@CsvSource({"3003810101, LOCKED", "3003810100, EXPIRED", "3003810102, NOTHING", "3000, NOTHING",
			"3006a0048002012c, NOTHING", "3009a0048002012c810101, LOCKED", "30038101, NOTHING"})
	void understandsWhatTheServerSays(String bytes, PolicyAnswer answer) {
		assertThat(PolicyAnswer.of(HexFormat.of().parseHex(bytes))).isEqualTo(answer);
	}

	@Test
	void isFoundAmongOtherAnswers() {
		var other = new BasicControl("1.2.3", false, new byte[]{0x30});
		var locked = new BasicControl("1.3.6.1.4.1.42.2.27.8.5.1", false, HexFormat.of().parseHex("3003810101"));

		assertThat(PolicyAnswer.among(new Control[]{other, locked})).isEqualTo(PolicyAnswer.LOCKED);
		assertThat(PolicyAnswer.among(new Control[]{other})).isEqualTo(PolicyAnswer.NOTHING);
		assertThat(PolicyAnswer.among(null)).isEqualTo(PolicyAnswer.NOTHING);
	}
}
