package id.nirkertas.review;

import id.nirkertas.review.ReviewStage.Delegation;
import id.nirkertas.review.ReviewStage.Initials;
import id.nirkertas.review.ReviewStage.Outcome;
import id.nirkertas.review.ReviewStage.Skip;
import id.nirkertas.review.ReviewStage.Step;
import id.nirkertas.review.ReviewStage.Vacant;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The places of a round as rows, in their order. */
@Repository
class StepRows {

	private static final String COLUMNS = """
			stage, kind, due_at, reviewer, person, capacity, initialled_at, version, delegate, delegated_by, delegated_at,
			delegate_note, skip_person, skip_position, skip_capacity, skip_reason, skipped_at, vacant, vacant_since""";

	private final JdbcClient database;

	StepRows(JdbcClient database) {
		this.database = database;
	}

	/** A place and the stage it belongs to. */
	private record Row(int stage, StageKind kind, @Nullable Instant dueAt, Step step) {
	}

	List<ReviewStage> of(UUID round) {
		var rows = database.sql("select " + COLUMNS + " from review_step where round = :round order by place")
				.param("round", round).query((row, _) -> row(row)).list();
		var stages = new ArrayList<ReviewStage>();
		for (int from = 0, to = 0; from < rows.size(); from = to) {
			var first = rows.get(from);
			while (to < rows.size() && rows.get(to).stage() == first.stage()) {
				to++;
			}
			stages.add(
					new ReviewStage(first.kind(), rows.subList(from, to).stream().map(Row::step).toList(), first.dueAt()));
		}
		return stages;
	}

	/** Of a new round; whoever answered before may have answered for it too, and what was passed on may lie there still. */
	void add(UUID round, List<ReviewStage> stages) {
		var place = 0;
		for (int stage = 0; stage < stages.size(); stage++) {
			for (var step : stages.get(stage).steps()) {
				database.sql("""
						insert into review_step (round, place, stage, kind, due_at, reviewer)
						values (:round, :place, :stage, :kind, :due, :reviewer)""").param("round", round)
						.param("place", ++place).param("stage", stage + 1)
						.param("kind", stages.get(stage).kind().name()).param("due", stamp(stages.get(stage).dueAt()))
						.param("reviewer", step.reviewer().value()).update();
				if (!step.isOpen() || step.delegation() != null) {
					write(round, stages.get(stage), step);
				}
			}
		}
	}

	/** Writes what an act changed; the rest of the round stays untouched. */
	void keep(UUID round, List<ReviewStage> before, List<ReviewStage> after) {
		for (int place = 0; place < after.size(); place++) {
			var was = before.get(place);
			var is = after.get(place);
			var isTimed = !Objects.equals(was.dueAt(), is.dueAt());
			is.steps().stream().filter(step -> isTimed || !was.steps().contains(step))
					.forEach(step -> write(round, is, step));
		}
	}

	private void write(UUID round, ReviewStage stage, Step step) {
		var delegation = step.delegation();
		var initials = step.outcome() instanceof Initials given ? given : null;
		var skip = step.outcome() instanceof Skip skipped ? skipped : null;
		var gap = step.outcome() instanceof Vacant vacant ? vacant : null;
		database.sql(
				"""
						update review_step set due_at = :due, person = :person, capacity = :capacity, initialled_at = :at,
							version = :version, delegate = :delegate, delegated_by = :delegator, delegated_at = :delegatedAt,
							delegate_note = :note, skip_person = :skipper, skip_position = :skipPosition,
							skip_capacity = :skipCapacity, skip_reason = :reason, skipped_at = :skippedAt, vacant = :vacant, vacant_since = :since
						where round = :round and reviewer = :reviewer""")
				.param("due", stamp(stage.dueAt()))
				.param("person", initials == null ? null : initials.by().value())
				.param("capacity", initials == null ? null : initials.capacity().name())
				.param("at", stamp(initials == null ? null : initials.at()))
				.param("version", initials == null ? null : initials.version())
				.param("delegate", delegation == null ? null : delegation.to().value())
				.param("delegator", delegation == null ? null : delegation.by().value())
				.param("delegatedAt", stamp(delegation == null ? null : delegation.at()))
				.param("note", delegation == null ? "" : delegation.note())
				.param("skipper", skip == null ? null : skip.by().person().value())
				.param("skipPosition", skip == null ? null : skip.by().position().value())
				.param("skipCapacity", skip == null ? null : skip.by().capacity().name())
				.param("reason", skip == null ? "" : skip.reason())
				.param("skippedAt", stamp(skip == null ? null : skip.at())).param("vacant", gap != null)
				.param("since", gap == null ? null : gap.since(), Types.DATE).param("round", round)
				.param("reviewer", step.reviewer().value()).update();
	}

	private static Row row(ResultSet row) throws SQLException {
		var delegate = row.getObject("delegate", UUID.class);
		var delegation = delegate == null
				? null
				: new Delegation(new PositionId(delegate), person(row, "delegated_by"), row.getString("delegate_note"),
						Objects.requireNonNull(instant(row, "delegated_at")));
		return new Row(row.getInt("stage"), StageKind.valueOf(row.getString("kind")), instant(row, "due_at"),
				new Step(new PositionId(row.getObject("reviewer", UUID.class)), delegation, outcome(row)));
	}

	private static @Nullable Outcome outcome(ResultSet row) throws SQLException {
		var initialled = instant(row, "initialled_at");
		if (initialled != null) {
			return new Initials(person(row, "person"), Capacity.valueOf(row.getString("capacity")), initialled,
					row.getInt("version"));
		}
		if (row.getBoolean("vacant")) {
			return new Vacant(row.getObject("vacant_since", LocalDate.class));
		}
		var skipped = instant(row, "skipped_at");
		return skipped == null
				? null
				: new Skip(new Actor(person(row, "skip_person"), new PositionId(row.getObject("skip_position", UUID.class)),
						Capacity.valueOf(row.getString("skip_capacity"))), row.getString("skip_reason"), skipped);
	}

	private static PersonId person(ResultSet row, String column) throws SQLException {
		return new PersonId(row.getObject(column, UUID.class));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}

	private static @Nullable OffsetDateTime stamp(@Nullable Instant at) {
		return at == null ? null : at.atOffset(ZoneOffset.UTC);
	}
}
