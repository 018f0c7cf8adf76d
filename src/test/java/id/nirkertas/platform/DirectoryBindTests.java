package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryBindTests {

	private static final String ANSWER = "[LDAP: error code 49 - 80090308: LdapErr: DSID-0C09042F, comment: "
			+ "AcceptSecurityContext error, data %s, v2580]";

	@ParameterizedTest
	@CsvSource({"530, WRONG_TIME", "531, WRONG_PLACE", "532, PASSWORD_EXPIRED", "533, DISABLED", "701, ACCOUNT_EXPIRED",
			"773, MUST_CHANGE", "775, LOCKED"})
	void understandsWhyActiveDirectoryRefuses(String code, AccountRefusal why) {
		assertThat(DirectoryBind.reasonOf(ANSWER.formatted(code))).isEqualTo(why);
	}

	@ParameterizedTest
	@ValueSource(strings = {"52e", "525", "999"})
	void takesTheRestForAWrongPassword(String code) {
		assertThat(DirectoryBind.reasonOf(ANSWER.formatted(code))).isNull();
	}
}
