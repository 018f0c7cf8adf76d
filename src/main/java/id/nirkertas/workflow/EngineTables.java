package id.nirkertas.workflow;

import id.nirkertas.shared.PositionId;
import id.nirkertas.workflow.WorkItem.Work;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the engine's tables, and only reads. Its own queries give tasks without key and candidate, so that a list of two
 * hundred would ask four hundred times; these ask once.
 */
@Component
class EngineTables {

	/** A task that a reminder made anew waits since it was asked for, which its diagram keeps as its follow-up date. */
	private static final String WAITING = """
			select t.task_def_key_, p.business_key_, l.group_id_, coalesce(t.follow_up_date_, t.create_time_) as since,
				t.due_date_
			from act_ru_identitylink l
			join act_ru_task t on t.id_ = l.task_id_
			join act_ru_execution p on p.id_ = t.proc_inst_id_
			where l.type_ = 'candidate' and l.group_id_ in (:positions) and t.task_def_key_ <> 'giveNumber'
			order by since, t.id_, l.group_id_""";

	private static final String NUMBERING = """
			select p.business_key_, t.create_time_
			from act_ru_task t
			join act_ru_execution p on p.id_ = t.proc_inst_id_
			where t.task_def_key_ = 'giveNumber' and p.business_key_ in (:letters)
			order by t.create_time_, t.id_""";

	private static final String STANDING = """
			select p.business_key_, a.proc_def_key_, a.act_id_, a.act_name_, a.start_time_
			from act_hi_procinst p
			join act_hi_actinst a on a.proc_inst_id_ = p.id_
			where p.business_key_ in (:keys) and a.end_time_ is null and a.act_type_ in ('userTask', 'receiveTask')
			order by a.start_time_, a.id_""";

	/** The last thing that happened must be an end event: a flow that only stopped somewhere has not come to its end. */
	private static final String END = """
			select * from (
				select p.business_key_, a.proc_def_key_, a.act_id_, a.act_name_, a.start_time_, a.act_type_
				from act_hi_procinst p
				join act_hi_actinst a on a.proc_inst_id_ = p.id_
				where p.business_key_ = :key and p.end_time_ is not null and a.act_type_ <> 'subProcess'
				order by a.start_time_ desc, a.sequence_counter_ desc limit 1) last
			where last.act_type_ = 'noneEndEvent'""";

	private static final String OPEN = """
			select p.business_key_ as key, p.proc_def_key_ as process,
				coalesce(string_agg(a.act_id_, ', ' order by a.act_id_), '') as activity
			from act_hi_procinst p
			left join act_hi_actinst a on a.proc_inst_id_ = p.id_ and a.end_time_ is null
				and a.act_type_ in ('userTask', 'receiveTask')
			where p.end_time_ is null
			group by p.id_, p.business_key_, p.proc_def_key_
			order by p.start_time_""";

	/** Whom their flow asks by name; who files or carries is a choice of the office. */
	private static final String ASKED = """
			select t.task_def_key_, p.business_key_, l.group_id_
			from act_ru_task t
			join act_ru_execution p on p.id_ = t.proc_inst_id_
			join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
			where t.task_def_key_ in ('draftLetter', 'giveInitials', 'signLetter', 'giveOpinion')""";

	private final JdbcClient jdbc;
	private final DueDates dues;

	EngineTables(JdbcClient jdbc, DueDates dues) {
		this.jdbc = jdbc;
		this.dues = dues;
	}

	/** A running process and the step it waits at; several, parted by commas, where it waits for several people at once. */
	record Open(String key, String process, String activity) {
	}

	/** A step at which a thing waits for somebody. */
	record Asked(String step, String key) {
	}

	/** Letters for which somebody is asked for a number, for whom the domain says: it knows who keeps the registers today. */
	List<WorkItem> waitingForNumber(Map<String, PositionId> keepers) {
		return keepers.isEmpty() ? List.of() : jdbc.sql(NUMBERING).param("letters", keepers.keySet()).query((row, _) -> {
			var letter = row.getString(1);
			return new WorkItem(Work.GIVE_NUMBER, letter, Objects.requireNonNull(keepers.get(letter)),
					row.getTimestamp(2).toInstant(), null);
		}).list();
	}

	/**
	 * Of two positions of the same reader the first is kept: a thing is to be done once. Without letters that wait for a number:
	 * whom they were for when they came says nothing about today.
	 */
	List<WorkItem> waitingFor(Collection<PositionId> positions) {
		var once = new LinkedHashMap<List<Object>, WorkItem>();
		jdbc.sql(WAITING).param("positions", texts(positions)).query((row, number) -> item(row)).list()
				.forEach(item -> once.putIfAbsent(List.of(item.work(), item.key()), item));
		return List.copyOf(once.values());
	}

	Map<String, List<Whereabouts>> standingAt(Collection<String> keys) {
		var found = jdbc.sql(STANDING).param("keys", keys).query((row, number) -> Map.entry(row.getString(1), where(row)))
				.list();
		return found.stream().collect(Collectors.groupingBy(Map.Entry::getKey,
				Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	Optional<Whereabouts> endOf(String key) {
		return jdbc.sql(END).param("key", key).query((row, number) -> where(row)).optional();
	}

	List<Open> open() {
		return jdbc.sql(OPEN)
				.query((row, number) -> new Open(row.getString("key"), row.getString("process"), row.getString("activity")))
				.list();
	}

	/** Who is asked at each step that waits for somebody by name. */
	Map<Asked, Set<PositionId>> asked() {
		return jdbc.sql(ASKED)
				.query((row, number) -> Map.entry(new Asked(row.getString(1), row.getString(2)),
						PositionId.of(row.getString(3))))
				.list().stream().collect(Collectors.groupingBy(Map.Entry::getKey,
						Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
	}

	private WorkItem item(ResultSet row) throws SQLException {
		return new WorkItem(Work.ofTask(row.getString(1)), row.getString(2), PositionId.of(row.getString(3)),
				row.getTimestamp(4).toInstant(), dues.dayOf(instant(row, 5)));
	}

	private static Whereabouts where(ResultSet row) throws SQLException {
		return new Whereabouts(row.getString(2), row.getString(3), row.getString(4), row.getTimestamp(5).toInstant());
	}

	private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
		var at = row.getTimestamp(column);
		return at == null ? null : at.toInstant();
	}

	private static List<String> texts(Collection<PositionId> positions) {
		return positions.stream().map(PositionId::toString).toList();
	}
}
