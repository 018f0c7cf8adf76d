package id.nirkertas.benchmark;

import static org.assertj.core.api.Assertions.assertThatCode;

import id.nirkertas.integration.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** What the flow is measured against goes the whole way along the office's diagrams, as they are today. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class BareEngineTests {

	@Autowired
	JdbcConnectionDetails database;

	@Test
	void aWholeJobIsDoneByTheEngineAlone() throws Exception {
		try (var bare = BareEngine.beside(database)) {
			assertThatCode(bare::runJob).doesNotThrowAnyException();
		}
	}
}
