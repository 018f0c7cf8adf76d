package id.nirkertas.platform;

import id.nirkertas.shared.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions of which a look at a page writes nothing: that somebody was here is written once a minute, so a session may end up
 * to a minute early. What is put into a session is written at once.
 */
final class FrugalSessions implements SessionRepository<FrugalSessions.FrugalSession> {

	private static final Duration WORTH_WRITING = Duration.ofMinutes(1);

	private final SessionRepository<Session> rows;

	/** Gets back what it gave out, so that the kind of session it keeps is its own affair. */
	@SuppressWarnings("unchecked")
	FrugalSessions(SessionRepository<? extends Session> rows) {
		this.rows = (SessionRepository<Session>) rows;
	}

	@Override
	public FrugalSession createSession() {
		return new FrugalSession(rows.createSession(), true);
	}

	@Override
	public void save(FrugalSession session) {
		if (session.changed) {
			rows.save(session.row);
			session.changed = false;
			Reading.note(question(session.getId()), Optional.of(session));
		}
	}

	/** The container asks twice in one request. */
	@Override
	public @Nullable FrugalSession findById(String id) {
		return Reading.once(question(id),
				() -> Optional.ofNullable(SessionTransactions.finding(() -> rows.findById(id)))
						.map(row -> new FrugalSession(row, false)))
				.orElse(null);
	}

	@Override
	public void deleteById(String id) {
		rows.deleteById(id);
	}

	private static Object question(String id) {
		return List.of("platform.session", id);
	}

	/** A session that knows whether it must be written. */
	static final class FrugalSession implements Session {

		private final Session row;
		private boolean changed;

		private FrugalSession(Session row, boolean changed) {
			this.row = row;
			this.changed = changed;
		}

		@Override
		public String getId() {
			return row.getId();
		}

		@Override
		public String changeSessionId() {
			changed = true;
			return row.changeSessionId();
		}

		@Override
		public <T> @Nullable T getAttribute(String name) {
			return row.getAttribute(name);
		}

		@Override
		public Set<String> getAttributeNames() {
			return row.getAttributeNames();
		}

		@Override
		public void setAttribute(String name, Object value) {
			changed = true;
			row.setAttribute(name, value);
		}

		@Override
		public void removeAttribute(String name) {
			changed = true;
			row.removeAttribute(name);
		}

		@Override
		public Instant getCreationTime() {
			return row.getCreationTime();
		}

		@Override
		public void setLastAccessedTime(Instant at) {
			if (!at.isBefore(row.getLastAccessedTime().plus(WORTH_WRITING))) {
				changed = true;
				row.setLastAccessedTime(at);
			}
		}

		@Override
		public Instant getLastAccessedTime() {
			return row.getLastAccessedTime();
		}

		@Override
		public void setMaxInactiveInterval(Duration longest) {
			changed |= !longest.equals(row.getMaxInactiveInterval());
			row.setMaxInactiveInterval(longest);
		}

		@Override
		public Duration getMaxInactiveInterval() {
			return row.getMaxInactiveInterval();
		}

		@Override
		public boolean isExpired() {
			return row.isExpired();
		}
	}
}
