package id.nirkertas.workflow;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.PositionId;
import id.nirkertas.workflow.WorkItem.Work;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What waits, in the order in which a list shows it: the first of many are read without the rest. Triggers keep the table, from
 * the engine's tasks and from what the domain says of a thing (V221); it is only read here. Numbers to be given are not in it.
 */
@Component
class WaitingTable {

	/** Each work of each position is its own stretch of the index, of which the first rows are enough. */
	private static final String FIRST = """
			select w.work, w.key, w.position, w.since, w.due
			from unnest(:works::text[], :ranks::int[]) asked (work, rank)
			cross join unnest(:positions::text[]) held (position)
			cross join lateral (
				select * from workflow_waiting w
				where w.position = held.position and w.work = asked.work %s
				order by w.due, w.urgency desc, w.since limit :most) w
			order by asked.rank, w.due, w.urgency desc, w.since, w.task, w.position
			limit :most""";

	/** A thing is to be done once, so who has several positions finds it once. */
	private static final String PILES_OF_SEVERAL = """
			select position, work, unread, count(*), count(*) filter (where due <= :today)
			from (select min(position) as position, work, key, bool_or(unread) as unread, min(due) as due
				from workflow_waiting where position in (:positions) group by work, key) once
			group by position, work, unread""";

	private static final String PILES_OF_ONE = """
			select position, work, unread, count(*), count(*) filter (where due <= :today)
			from workflow_waiting where position in (:positions) group by position, work, unread""";

	private static final String COUNT = """
			select count(distinct (work, key)) from workflow_waiting w
			where position in (:positions) and work in (:works) %s""";

	/** Both ways: what the engine asks and no row tells, and rows of what it does not ask. */
	private static final String ASTRAY = """
			select coalesce(a.key, w.key) || ' ' || coalesce(a.work, w.work) || ': '
				|| case when w.task is null then 'is in no list' when a.task is null then 'is in a list, but waits no more'
				else 'is listed as something else' end
			from (select t.id_ as task, l.group_id_ as position, t.task_def_key_ as work, p.business_key_ as key,
					coalesce(t.follow_up_date_, t.create_time_) as since,
					case when t.due_date_ < '9000-01-01' then t.due_date_ end as due
				from act_ru_identitylink l
				join act_ru_task t on t.id_ = l.task_id_
				join act_ru_execution p on p.id_ = t.proc_inst_id_
				where l.type_ = 'candidate' and l.group_id_ is not null and t.task_def_key_ <> 'giveNumber') a
			full join workflow_waiting w on w.task = a.task and w.position = a.position
			where (a.work, a.key, a.since, a.due) is distinct from (w.work, w.key, w.since, w.due)
			order by 1""";

	private final JdbcClient jdbc;
	private final DueDates dues;
	private final OfficeClock clock;

	WaitingTable(JdbcClient jdbc, DueDates dues, OfficeClock clock) {
		this.jdbc = jdbc;
		this.dues = dues;
		this.clock = clock;
	}

	/** At most so many, in the order of the groups, within one by due day, urgency and age; each thing once. */
	List<WorkItem> first(Collection<PositionId> positions, Wanted wanted, int most) {
		var works = new ArrayList<String>();
		var ranks = new ArrayList<Integer>();
		for (var rank = 0; rank < wanted.groups().size(); rank++) {
			for (var work : wanted.groups().get(rank)) {
				works.add(work.task());
				ranks.add(rank);
			}
		}
		var once = new LinkedHashMap<List<Object>, WorkItem>();
		// A thing lies with several of one reader's positions at most, so that much more is read
		jdbc.sql(FIRST.formatted(conditions(wanted))).param("works", works.toArray(String[]::new))
				.param("ranks", ranks.toArray(Integer[]::new)).param("positions", array(positions))
				.param("most", most * Math.max(1, positions.size())).params(details(wanted)).query((row, _) -> item(row))
				.list()
				.forEach(item -> once.putIfAbsent(List.of(item.work(), item.key()), item));
		return once.values().stream().limit(most).toList();
	}

	List<Pile> piles(Collection<PositionId> positions) {
		return jdbc.sql(positions.size() == 1 ? PILES_OF_ONE : PILES_OF_SEVERAL)
				.param("positions", List.of(array(positions)))
				.param("today", startOfToday())
				.query((row, _) -> new Pile(PositionId.of(row.getString(1)), Work.ofTask(row.getString(2)),
						row.getBoolean(3),
						row.getLong(4), row.getLong(5)))
				.list();
	}

	long count(Collection<PositionId> positions, Wanted wanted) {
		var works = wanted.groups().stream().flatMap(Collection::stream).map(Work::task).toList();
		return jdbc.sql(COUNT.formatted(conditions(wanted))).param("positions", List.of(array(positions)))
				.param("works", works).params(details(wanted)).query(Long.class).single();
	}

	/** What the table and the engine's tasks disagree about, in words for operators. */
	List<String> astray() {
		return jdbc.sql(ASTRAY).query((row, _) -> row.getString(1)).list();
	}

	private static String conditions(Wanted wanted) {
		var unread = wanted.unread();
		return (unread == null ? "" : unread ? "and w.unread " : "and not w.unread ")
				+ (wanted.after() == null ? "" : "and w.since > :after");
	}

	private static Map<String, Object> details(Wanted wanted) {
		var after = wanted.after();
		return after == null ? Map.of() : Map.of("after", Timestamp.from(after));
	}

	/** A due day ends with this instant or an earlier one when it is over. */
	private Timestamp startOfToday() {
		return Timestamp.from(clock.today().atStartOfDay(clock.zone()).toInstant());
	}

	private WorkItem item(ResultSet row) throws SQLException {
		var due = row.getTimestamp(5);
		return new WorkItem(Work.ofTask(row.getString(1)), row.getString(2), PositionId.of(row.getString(3)),
				row.getTimestamp(4).toInstant(), dues.dayOf(instant(due)));
	}

	private static @Nullable Instant instant(@Nullable Timestamp at) {
		return at == null ? null : at.toInstant();
	}

	private static String[] array(Collection<PositionId> positions) {
		return positions.stream().map(PositionId::toString).toArray(String[]::new);
	}
}
