package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.Session;

class FrugalSessionsTests {

	final Rows rows = new Rows();
	final FrugalSessions sessions = new FrugalSessions(rows);
	final String id = begun();

	@Test
	void aLookAtAPageWritesNothing() {
		var session = found(id);
		session.setLastAccessedTime(session.getLastAccessedTime().plusSeconds(59));
		sessions.save(session);

		assertThat(rows.saved).isEmpty();
	}

	@Test
	void thatSomebodyIsStillThereIsWrittenOnceAMinute() {
		var session = found(id);
		session.setLastAccessedTime(session.getLastAccessedTime().plusSeconds(60));
		sessions.save(session);
		sessions.save(session);

		assertThat(rows.saved).hasSize(1);
	}

	@Test
	void whatIsPutIntoASessionIsWrittenAtOnce() {
		var session = found(id);
		session.setAttribute("acting", "sekda");
		sessions.save(session);

		assertThat(rows.saved).hasSize(1);
		assertThat(found(id).<String>getAttribute("acting")).isEqualTo("sekda");
	}

	@Test
	void aChangedIdIsWrittenAndTheOldOneOpensNothing() {
		var session = found(id);
		var fresh = session.changeSessionId();
		sessions.save(session);

		assertThat(found(fresh).getId()).isEqualTo(fresh);
		assertThat(sessions.findById(id)).isNull();
	}

	@Test
	void anEndedSessionIsNotFound() {
		var session = found(id);
		session.setMaxInactiveInterval(Duration.ofSeconds(1));
		session.setLastAccessedTime(Instant.now().minus(Duration.ofHours(1)));
		sessions.save(session);
		sessions.deleteById(id);

		assertThat(sessions.findById(id)).isNull();
	}

	@Test
	void oneRequestAsksOnce() {
		Reading.during(() -> assertThat(sessions.findById(id)).isSameAs(sessions.findById(id)));

		assertThat(rows.asked).isEqualTo(1);
	}

	private FrugalSessions.FrugalSession found(String id) {
		return Objects.requireNonNull(sessions.findById(id));
	}

	private String begun() {
		var session = sessions.createSession();
		sessions.save(session);
		rows.saved.clear();
		return session.getId();
	}

	/** Counts what is asked and written. */
	static final class Rows extends MapSessionRepository {

		final List<Session> saved = new ArrayList<>();
		int asked;

		Rows() {
			super(new ConcurrentHashMap<>());
		}

		@Override
		public void save(MapSession session) {
			saved.add(session);
			super.save(session);
		}

		@Override
		public @Nullable MapSession findById(String id) {
			asked++;
			return super.findById(id);
		}
	}
}
