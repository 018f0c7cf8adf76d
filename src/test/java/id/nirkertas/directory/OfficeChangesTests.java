package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class OfficeChangesTests {

	private final AtomicInteger looks = new AtomicInteger();

	@Test
	void anActIsTriedWithWhatIsKnownWhileTheDatabaseCannotBeAsked() {
		var nobody = JdbcClient.create(new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/none?connectTimeout=1"));

		new OfficeChanges(nobody, List.of(looks::incrementAndGet)).lookAgain();

		assertThat(looks).hasValue(0);
	}
}
