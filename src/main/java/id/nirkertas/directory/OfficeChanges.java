package id.nirkertas.directory;

import id.nirkertas.shared.Remembered;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether anything was entered anywhere that this node remembers otherwise: one row, which every change of the chart, of
 * assistants, teams, authority, registers, their keepers and the times of agencies writes as it commits.
 */
@Component
public class OfficeChanges {

	private static final Logger LOG = LoggerFactory.getLogger(OfficeChanges.class);

	private final JdbcClient database;
	private final List<Remembered> remembered;
	private final AtomicLong seen = new AtomicLong(Long.MIN_VALUE);

	OfficeChanges(JdbcClient database, List<Remembered> remembered) {
		this.database = database;
		this.remembered = List.copyOf(remembered);
	}

	/**
	 * To be called before an act, while no connection is held and no transaction is open: everything is looked at again unless
	 * nothing was changed. A database that does not answer is not reported here; the act itself will meet it.
	 */
	public void lookAgain() {
		try {
			var version = version();
			if (version != seen.get()) {
				remembered.forEach(Remembered::lookAgain);
				// Only now: who begins meanwhile looks too, and does not go on with what is being forgotten
				seen.set(version);
			}
		} catch (DataAccessException e) {
			LOG.warn("What other nodes entered could not be looked at before an act: {}", e.getMessage());
		}
	}

	private long version() {
		return database.sql("select version from directory_office_change").query(Long.class).single();
	}
}
