package id.nirkertas.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.nirkertas.shared.Period;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of teams. */
@Repository
class TeamTables {

	private final JdbcClient jdbc;

	TeamTables(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By name. */
	List<Team> all() {
		var members = jdbc.sql("select * from directory_team_member order by valid_from, position_id")
				.query((row, _) -> Map.entry(row.getObject("team_id", UUID.class), member(row))).list().stream()
				.collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
		return jdbc.sql("select * from directory_team order by name, id")
				.query((row, _) -> team(row, members.getOrDefault(row.getObject("id", UUID.class), List.of()))).list();
	}

	/** Who leads a team or belongs to one, today or before. */
	List<PositionId> everybody() {
		return jdbc.sql("select leader_id from directory_team union select position_id from directory_team_member")
				.query((row, _) -> new PositionId(row.getObject(1, UUID.class))).list();
	}

	/** Locks its row, so that of two changes each sees the other. */
	Optional<Team> take(TeamId id) {
		var members = jdbc.sql("select * from directory_team_member where team_id = ? order by valid_from, position_id")
				.param(id.value());
		return jdbc.sql("select * from directory_team where id = ? for update").param(id.value())
				.query((row, _) -> team(row, List.of())).optional()
				.map(team -> new Team(team.id(), team.name(), team.leader(), team.period(), team.basis(),
						members.query((row, _) -> member(row)).list(), team.revision()));
	}

	List<PositionId> membersUnder(PositionId leader, LocalDate day) {
		return jdbc.sql("""
				select distinct member.position_id from directory_team_member member
				join directory_team team on team.id = member.team_id
				where team.leader_id = :leader and :day between team.valid_from and coalesce(team.valid_until, :day)
				and :day between member.valid_from and coalesce(member.valid_until, :day)
				and member.confirmed_by is not null
				""").param("leader", leader.value()).param("day", day)
				.query((row, _) -> new PositionId(row.getObject(1, UUID.class))).list();
	}

	/** False when there is one of that id already. */
	boolean add(Team team) {
		return write("""
				insert into directory_team (id, name, leader_id, valid_from, valid_until, basis)
				values (:id, :name, :leader, :from, :until, :basis)
				on conflict (id) do nothing
				""", team);
	}

	void save(Team team) {
		write("""
				update directory_team set name = :name, leader_id = :leader, valid_from = :from, valid_until = :until,
					basis = :basis, revision = revision + 1
				where id = :id
				""", team);
	}

	private boolean write(String sql, Team team) {
		return jdbc.sql(sql).param("id", team.id().value()).param("name", team.name())
				.param("leader", team.leader().value()).param("from", team.period().from())
				.param("until", team.period().until(), Types.DATE).param("basis", team.basis()).update() == 1;
	}

	void add(TeamId team, Team.Member member) {
		jdbc.sql("""
				insert into directory_team_member (team_id, position_id, valid_from, valid_until, confirmed_by)
				values (:team, :position, :from, :until, :by)
				""").param("team", team.value()).param("position", member.position().value())
				.param("from", member.period().from()).param("until", member.period().until(), Types.DATE)
				.param("by", value(member.confirmedBy()), Types.OTHER).update();
	}

	/** Somebody agrees, or nobody has any more. */
	void confirm(TeamId team, Team.Member member, @Nullable PersonId by) {
		jdbc.sql("""
				update directory_team_member set confirmed_by = :by
				where team_id = :team and position_id = :position and valid_from = :from
				""").param("by", value(by), Types.OTHER).param("team", team.value())
				.param("position", member.position().value()).param("from", member.period().from()).update();
	}

	private static @Nullable UUID value(@Nullable PersonId person) {
		return person == null ? null : person.value();
	}

	void end(TeamId team, Team.Member member, LocalDate until) {
		jdbc.sql("""
				update directory_team_member set valid_until = :until
				where team_id = :team and position_id = :position and valid_from = :from
				""").param("until", until).param("team", team.value()).param("position", member.position().value())
				.param("from", member.period().from()).update();
	}

	void remove(TeamId team, Team.Member member) {
		jdbc.sql("delete from directory_team_member where team_id = ? and position_id = ? and valid_from = ?")
				.params(team.value(), member.position().value(), member.period().from()).update();
	}

	private static Team team(ResultSet row, List<Team.Member> members) throws SQLException {
		return new Team(new TeamId(row.getObject("id", UUID.class)), row.getString("name"),
				new PositionId(row.getObject("leader_id", UUID.class)), period(row), row.getString("basis"), members,
				row.getInt("revision"));
	}

	private static Team.Member member(ResultSet row) throws SQLException {
		var confirmed = row.getObject("confirmed_by", UUID.class);
		return new Team.Member(new PositionId(row.getObject("position_id", UUID.class)), period(row),
				confirmed == null ? null : new PersonId(confirmed));
	}

	private static Period period(ResultSet row) throws SQLException {
		return new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class));
	}
}
