package id.nirkertas.office;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An office of many years: letters that came in, three dispositions on each, and what of it still waits, written straight into the
 * tables as copies of one letter with one disposition that went the usual way. The same numbers make the same office.
 *
 * <p>Each usual desk has {@value #USUAL} open errands at any size, as people keep up with what comes; the busiest one has as many
 * as it is told. What is done has no process any more. Left out is what no list reads: timers, variables and history of the engine, the
 * files, and the index of the search.
 *
 * @param letter  the letter to copy, decided by its addressee
 * @param head    its addressee, who gave
 * @param desks   positions of usual height, at least three
 * @param busiest the one with very much
 */
public record LargeOffice(JdbcClient database, DocumentId letter, PositionId head, List<PositionId> desks,
		PositionId busiest) {

	private static final int USUAL = 100;

	/** The ids of things are made of their numbers. */
	private static final String LETTERS = """
			insert into registry_incoming select made.*
			from registry_incoming one, generate_series(:from, :to) n
			cross join lateral jsonb_populate_record(one, jsonb_build_object(
				'id', md5('letter ' || n)::uuid, 'ordinal', null, 'agenda_number', null, 'origin', null,
				'number', n || '/UM/2020', 'subject', 'Permohonan data nomor ' || n, 'state', 'SETTLED',
				'urgency', (array['NORMAL', 'NORMAL', 'NORMAL', 'URGENT', 'VERY_URGENT'])[1 + n % 5],
				'received_at', timestamptz '2020-01-01' + n * interval '2 minutes',
				'read_at', timestamptz '2020-01-02' + n * interval '2 minutes')) made
			where one.id = :letter""";

	private static final String DOCUMENTS = """
			insert into access_document select made.*
			from access_document one, generate_series(:from, :to) n
			cross join lateral jsonb_populate_record(one, jsonb_build_object('document', md5('letter ' || n)::uuid)) made
			where one.document = :letter""";

	/** Node 1 is given by the head, 2 and 3 by its recipient; the desks take turns. */
	private static final String NODES = """
			insert into disposition_node select made.*
			from disposition_node one, generate_series(:from, :to) n, generate_series(1, 3) k
			cross join lateral jsonb_populate_record(one, jsonb_build_object(
				'id', md5('node ' || n || ' ' || k)::uuid, 'letter', md5('letter ' || n)::uuid,
				'parent', case when k > 1 then md5('node ' || n || ' 1')::uuid end,
				'giver', case when k = 1 then one.giver else (cast(:desks as uuid[]))[1 + n % :many] end,
				'recipient', (cast(:desks as uuid[]))[1 + (n + k - 1) % :many], 'state', 'CLOSED',
				'given_at', timestamptz '2020-01-02' + n * interval '2 minutes',
				'read_at', timestamptz '2020-01-03' + n * interval '2 minutes',
				'closed_by', one.given_by, 'closed_at', timestamptz '2020-01-09' + n * interval '2 minutes')) made
			where one.letter = :letter""";

	private static final String GRANTS = """
			insert into access_grant (document, position, role, since_at, since_on)
			select md5('letter ' || n)::uuid, who.position, who.role, timestamptz '2020-01-02' + n * interval '2 minutes',
				date '2020-01-02' + (n / 720)
			from generate_series(:from, :to) n cross join lateral (
				values (cast(:head as uuid), 'ADDRESSEE'), (cast(:head as uuid), 'GIVER'),
					((cast(:desks as uuid[]))[1 + n % :many], 'GIVER'), ((cast(:desks as uuid[]))[1 + n % :many], 'RECIPIENT'),
					((cast(:desks as uuid[]))[1 + (n + 1) % :many], 'RECIPIENT'),
					((cast(:desks as uuid[]))[1 + (n + 2) % :many], 'RECIPIENT')) who (position, role)""";

	private static final String INSTRUCTIONS = """
			insert into disposition_node_instruction
			select md5('node ' || n || ' ' || k)::uuid, 'FOLLOW_UP' from generate_series(:from, :to) n, generate_series(1, 3) k""";

	/** The first node of each of the letters waits again: every third unread, due from forty days ago to forty days ahead. */
	private static final String OPEN_NODES = """
			update disposition_node set state = case when n % 3 = 0 then 'UNREAD' else 'READ' end, recipient = :desk,
				closed_by = null, closed_at = null, due = current_date + (n % 80) - 40
			from generate_series(:from, :to) n where id = md5('node ' || n || ' 1')::uuid""";

	private static final String OPEN_LETTERS = """
			update registry_incoming set state = 'DISPOSED'
			from generate_series(:from, :to) n where id = md5('letter ' || n)::uuid""";

	private static final String OPEN_GRANTS = """
			insert into access_grant (document, position, role, since_at, since_on)
			select md5('letter ' || n)::uuid, :desk, 'RECIPIENT', now(), current_date from generate_series(:from, :to) n
			on conflict do nothing""";

	private static final String EXECUTIONS = """
			insert into act_ru_execution select made.*
			from act_ru_execution one, generate_series(:from, :to) n
			cross join lateral jsonb_populate_record(one, jsonb_build_object(
				'id_', 'large-' || n || ' ' || one.id_, 'proc_inst_id_', 'large-' || n || ' ' || one.proc_inst_id_,
				'root_proc_inst_id_', 'large-' || n || ' ' || one.root_proc_inst_id_,
				'parent_id_', 'large-' || n || ' ' || one.parent_id_, 'super_exec_', null,
				'business_key_', case when one.business_key_ is not null then md5('node ' || n || ' 1')::uuid::text end)) made
			where one.proc_inst_id_ = :process""";

	private static final String TASKS = """
			insert into act_ru_task select made.*
			from act_ru_task one, generate_series(:from, :to) n
			cross join lateral jsonb_populate_record(one, jsonb_build_object(
				'id_', 'large-' || n || ' ' || one.id_, 'execution_id_', 'large-' || n || ' ' || one.execution_id_,
				'proc_inst_id_', 'large-' || n || ' ' || one.proc_inst_id_,
				'due_date_', current_date + (n % 80) - 39,
				'create_time_', timestamp '2020-01-02' + n * interval '2 minutes')) made
			where one.proc_inst_id_ = :process""";

	private static final String ASKED = """
			insert into act_ru_identitylink select made.*
			from act_ru_identitylink one, generate_series(:from, :to) n
			cross join lateral jsonb_populate_record(one, jsonb_build_object(
				'id_', 'large-' || n || ' ' || one.id_, 'task_id_', 'large-' || n || ' ' || one.task_id_,
				'group_id_', cast(:desk as text))) made
			where one.task_id_ = (select id_ from act_ru_task where proc_inst_id_ = :process)""";

	/**
	 * Adds the letters of these numbers with their dispositions; all of them are done.
	 *
	 * @param from counted from one
	 */
	public void addDone(int from, int to) {
		var numbers = Map.of("from", from, "to", to);
		var places = Map.of("desks", array(), "many", desks.size());
		for (var sql : List.of(LETTERS, DOCUMENTS)) {
			database.sql(sql).params(numbers).param("letter", uuid(letter)).update();
		}
		database.sql(NODES).params(numbers).params(places).param("letter", uuid(letter)).update();
		database.sql(GRANTS).params(numbers).params(places).param("head", head.toString()).update();
		database.sql(INSTRUCTIONS).params(numbers).update();
	}

	/** Lets the first disposition on letters that are there wait again: so many for each usual desk, counted from this letter on. */
	public void reopenUsual(int from) {
		for (var desk = 0; desk < desks.size(); desk++) {
			reopen(desks.get(desk), from + desk * USUAL, from + (desk + 1) * USUAL - 1);
		}
	}

	/** The same for the busiest desk. */
	public void reopenBusiest(int from, int to) {
		reopen(busiest, from, to);
	}

	/** How many letters the usual desks take up. */
	public int usual() {
		return desks.size() * USUAL;
	}

	private void reopen(PositionId desk, int from, int to) {
		var numbers = Map.of("from", from, "to", to);
		database.sql(OPEN_NODES).params(numbers).param("desk", uuid(desk)).update();
		database.sql(OPEN_LETTERS).params(numbers).update();
		database.sql(OPEN_GRANTS).params(numbers).param("desk", uuid(desk)).update();
		var process = database
				.sql("""
						select p.id_ from act_ru_execution p join disposition_node n on n.id::text = p.business_key_ where n.letter = ?""")
				.param(uuid(letter)).query(String.class).single();
		for (var sql : List.of(EXECUTIONS, TASKS)) {
			database.sql(sql).params(numbers).param("process", process).update();
		}
		database.sql(ASKED).params(numbers).param("process", process).param("desk", desk.toString()).update();
	}

	/** As the database's own round would: what was added at once is looked at at once. */
	public void analyse() {
		for (var table : List.of("registry_incoming", "access_document", "access_grant", "disposition_node",
				"disposition_node_instruction", "act_ru_execution", "act_ru_task", "act_ru_identitylink",
				"workflow_waiting")) {
			database.sql("vacuum analyze " + table).update();
		}
	}

	private String array() {
		return "{" + String.join(",", desks.stream().map(PositionId::toString).toList()) + "}";
	}

	private static UUID uuid(DocumentId id) {
		return UUID.fromString(id.toString());
	}

	private static UUID uuid(PositionId id) {
		return UUID.fromString(id.toString());
	}
}
