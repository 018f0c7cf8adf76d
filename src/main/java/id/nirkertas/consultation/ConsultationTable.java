package id.nirkertas.consultation;

import id.nirkertas.consultation.ConsultationView.Further;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions to colleagues in the database. What has ended stays. */
@Repository
class ConsultationTable {

	private static final String ALL = """
			select request.*, more.questions, more.people, more.capacities, more.moments from consultation_request request
			left join lateral (select array_agg(question order by place) questions, array_agg(asked_by order by place) people,
					array_agg(asked_as order by place) capacities, array_agg(asked_at order by place) moments
				from consultation_further where consultation = request.id) more on true
			""";

	private final JdbcClient database;

	ConsultationTable(JdbcClient database) {
		this.database = database;
	}

	/** False when this position waits for this colleague's answer already. */
	boolean add(ConsultationId id, DocumentId letter, Actor by, PositionId colleague, String question, LocalDate due,
			int version, Instant at) {
		return database.sql("""
				insert into consultation_request (id, letter, asker, asked_by, asked_as, colleague, question, due, version,
					asked_at, state)
				values (:id, :letter, :asker, :by, :as, :colleague, :question, :due, :version, :at, 'ASKED')
				on conflict (letter, asker, colleague) where state = 'ASKED' do nothing""").param("id", id.value())
				.param("letter", letter.value()).param("asker", by.position().value()).param("by", by.person().value())
				.param("as", by.capacity().name()).param("colleague", colleague.value()).param("question", question)
				.param("due", due)
				.param("version", version).param("at", stamp(at)).update() == 1;
	}

	/** False when it had ended before. */
	boolean answer(ConsultationId id, String answer, Actor by, @Nullable Integer version, Instant at) {
		return database.sql("""
				update consultation_request set state = 'ANSWERED', answer = :answer, answered_by = :by, answered_as = :as,
					answered_version = :version, ended_at = :at where id = :id and state = 'ASKED'""")
				.param("answer", answer).param("by", by.person().value()).param("as", by.capacity().name())
				.param("version", version).param("at", stamp(at)).param("id", id.value()).update() == 1;
	}

	/** False when it had ended before. */
	boolean end(ConsultationId id, ConsultationState state, Instant at) {
		return database.sql("""
				update consultation_request set state = :state, ended_at = :at where id = :id and state = 'ASKED'""")
				.param("state", state.name()).param("at", stamp(at)).param("id", id.value()).update() == 1;
	}

	/** The one that is open; whoever asks or answers has taken its letter, so it stays open meanwhile. */
	Optional<ConsultationView> open(DocumentId letter, PositionId asker, PositionId colleague) {
		return database.sql(ALL + """
				where letter = :letter and asker = :asker and colleague = :colleague and state = 'ASKED'""")
				.param("letter", letter.value()).param("asker", asker.value()).param("colleague", colleague.value())
				.query((row, _) -> view(row)).optional();
	}

	void addFurther(ConsultationView open, String question, Actor by, Instant at) {
		database.sql("""
				insert into consultation_further (consultation, place, question, asked_by, asked_as, asked_at)
				values (:id, :place, :question, :by, :as, :at)""").param("id", open.id().value())
				.param("place", open.further().size() + 1).param("question", question).param("by", by.person().value())
				.param("as", by.capacity().name()).param("at", stamp(at)).update();
	}

	/**
	 * What one position waits for another waits for from now on; where both ask the same colleague, each keeps their own
	 * question. The capacity in which it was asked was one in the position it comes from.
	 */
	void pass(DocumentId letter, PositionId from, PositionId to) {
		database.sql("""
				update consultation_request request set asker = :to, asked_as = null
				where letter = :letter and asker = :from and state = 'ASKED' and not exists (
					select 1 from consultation_request other where other.letter = :letter and other.asker = :to
						and other.colleague = request.colleague and other.state = 'ASKED')""")
				.param("letter", letter.value()).param("from", from.value()).param("to", to.value()).update();
	}

	List<ConsultationView> on(DocumentId letter) {
		return Reading.once(List.of("consultation.on", letter),
				() -> database.sql(ALL + " where letter = :letter order by asked_at, id")
						.param("letter", letter.value()).query((row, _) -> view(row)).list());
	}

	List<ConsultationView> all(Collection<ConsultationId> ids) {
		return ids.isEmpty()
				? List.of()
				: database.sql(ALL + " where id in (:ids)")
						.param("ids", ids.stream().map(ConsultationId::value).toList()).query((row, _) -> view(row)).list();
	}

	/** Open questions to this colleague, the oldest first. */
	List<ConsultationView> awaitedOf(PositionId colleague) {
		return database.sql(ALL + " where colleague = :colleague and state = 'ASKED' order by asked_at, id")
				.param("colleague", colleague.value()).query((row, _) -> view(row)).list();
	}

	List<ConsultationView> all() {
		return database.sql(ALL).query((row, _) -> view(row)).list();
	}

	Optional<ConsultationView> find(ConsultationId id) {
		return all(List.of(id)).stream().findFirst();
	}

	private static ConsultationView view(ResultSet row) throws SQLException {
		var answerer = row.getObject("answered_by", UUID.class);
		var ended = row.getObject("ended_at", OffsetDateTime.class);
		return new ConsultationView(new ConsultationId(row.getObject("id", UUID.class)),
				new DocumentId(row.getObject("letter", UUID.class)), position(row, "asker"),
				new PersonId(row.getObject("asked_by", UUID.class)), capacity(row.getString("asked_as")),
				position(row, "colleague"), row.getString("question"), row.getObject("due", LocalDate.class),
				row.getInt("version"),
				row.getObject("asked_at", OffsetDateTime.class).toInstant(),
				ConsultationState.valueOf(row.getString("state")), row.getString("answer"),
				answerer == null ? null : new PersonId(answerer), capacity(row.getString("answered_as")), number(row),
				ended == null ? null : ended.toInstant(), further(row));
	}

	private static List<Further> further(ResultSet row) throws SQLException {
		var questions = row.getArray("questions");
		if (questions == null) {
			return List.of();
		}
		var texts = (String[]) questions.getArray();
		var people = (UUID[]) row.getArray("people").getArray();
		var capacities = (String[]) row.getArray("capacities").getArray();
		var moments = (Timestamp[]) row.getArray("moments").getArray();
		return IntStream.range(0, texts.length)
				.mapToObj(place -> new Further(texts[place], new PersonId(people[place]), capacity(capacities[place]),
						moments[place].toInstant()))
				.toList();
	}

	private static @Nullable Capacity capacity(@Nullable String name) {
		return name == null ? null : Capacity.valueOf(name);
	}

	private static @Nullable Integer number(ResultSet row) throws SQLException {
		return row.getObject("answered_version", Integer.class);
	}

	private static PositionId position(ResultSet row, String column) throws SQLException {
		return new PositionId(row.getObject(column, UUID.class));
	}

	private static OffsetDateTime stamp(Instant at) {
		return at.atOffset(ZoneOffset.UTC);
	}
}
