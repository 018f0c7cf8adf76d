package id.nirkertas.office;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Handovers that earlier tests left open; a desk has one at a time. */
public final class OpenProposals {

	private OpenProposals() {
	}

	public static void withdraw(JdbcClient database) {
		database.sql("update handover set state = 'WITHDRAWN' where state = 'PROPOSED'").update();
	}
}
