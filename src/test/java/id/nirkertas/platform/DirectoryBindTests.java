package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryBindTests {

	private static final String ANSWER = "[LDAP: error code 49 - 80090308: LdapErr: DSID-0C09042F, comment: "
			+ "AcceptSecurityContext error, data %s, v2580]";

	@ParameterizedTest
	@CsvSource({"775, platform.login.locked", "532, platform.login.expired", "701, platform.login.expired",
			"533, platform.login.disabled"})
	void understandsWhyActiveDirectoryRefuses(String code, String sentence) {
		assertThat(DirectoryBind.reasonOf(ANSWER.formatted(code))).hasMessage(sentence);
	}

	@ParameterizedTest
	@ValueSource(strings = {"52e", "525", "773"})
	void takesTheRestForAWrongPassword(String code) {
		assertThat(DirectoryBind.reasonOf(ANSWER.formatted(code))).isNull();
	}
}
