package id.nirkertas.handover;

import id.nirkertas.handover.Minutes.Head;
import id.nirkertas.handover.Minutes.Part;
import id.nirkertas.handover.Minutes.Party;
import id.nirkertas.handover.Minutes.Post;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PositionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of minutes that are kept. */
@Repository
class MinutesTable {

	private final JdbcClient database;

	MinutesTable(JdbcClient database) {
		this.database = database;
	}

	void keep(HandoverId id, Minutes minutes) {
		database.sql("""
				insert into handover_minutes (handover, government, agency, address, place, day, zone, unseated)
				values (:id, :government, :agency, :address, :place, :day, :zone, :unseated)
				""").param("id", id.value()).param("government", minutes.head().government())
				.param("agency", minutes.head().agency()).param("address", String.join("\n", minutes.head().address()))
				.param("place", minutes.place()).param("day", minutes.day()).param("zone", minutes.zone().getId())
				.param("unseated", minutes.unseated().toArray(String[]::new)).update();
		minutes.parties().forEach(party -> keep(id, party));
		minutes.titles().forEach((position, title) -> database
				.sql("insert into handover_title (handover, position, title) values (:id, :position, :title)")
				.param("id", id.value()).param("position", position.value()).param("title", title).update());
	}

	/** Empty for what was confirmed before they were kept, or is not confirmed. */
	Optional<Minutes> of(HandoverId id) {
		return database.sql("select * from handover_minutes where handover = ?").param(id.value())
				.query((row, _) -> new Minutes(head(row), row.getString("place"),
						row.getObject("day", LocalDate.class), ZoneId.of(row.getString("zone")), parties(id), titles(id),
						List.of((String[]) row.getArray("unseated").getArray()), true))
				.optional();
	}

	private static Head head(ResultSet row) throws SQLException {
		return new Head(row.getString("government"), row.getString("agency"),
				row.getString("address").lines().toList());
	}

	private void keep(HandoverId id, Party party) {
		database.sql("""
				insert into handover_party (handover, part, name, number, rank, titles, capacities)
				values (:id, :part, :name, :number, :rank, :titles, :capacities)
				""").param("id", id.value()).param("part", party.part().name()).param("name", party.name())
				.param("number", party.number()).param("rank", party.rank())
				.param("titles", party.posts().stream().map(Post::title).toArray(String[]::new))
				.param("capacities", party.posts().stream().map(post -> post.capacity().name()).toArray(String[]::new))
				.update();
	}

	private List<Party> parties(HandoverId id) {
		return database.sql("select * from handover_party where handover = ?").param(id.value())
				.query(MinutesTable::party).list();
	}

	private Map<PositionId, String> titles(HandoverId id) {
		return database.sql("select position, title from handover_title where handover = ?").param(id.value())
				.query((row, _) -> Map.entry(new PositionId(row.getObject("position", UUID.class)), row.getString("title")))
				.list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static Party party(ResultSet row, int number) throws SQLException {
		var titles = (String[]) row.getArray("titles").getArray();
		var capacities = (String[]) row.getArray("capacities").getArray();
		return new Party(Part.valueOf(row.getString("part")), row.getString("name"), row.getString("number"),
				row.getString("rank"), IntStream.range(0, titles.length)
						.mapToObj(at -> new Post(titles[at], Capacity.valueOf(capacities[at]))).toList());
	}
}
