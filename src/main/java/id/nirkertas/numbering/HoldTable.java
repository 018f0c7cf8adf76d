package id.nirkertas.numbering;

import id.nirkertas.numbering.Hold.HeldNumber;
import id.nirkertas.numbering.Hold.Purpose;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers that keepers set aside. */
@Repository
class HoldTable {

	private static final String READ = """
			select h.id as hold, h.purpose, h.reason as held_for, h.last_day, h.since, h.made_by, h.made_as, h.made_at, h.made_capacity, e.free,
				e.ordinal, e.suffix, e.state, e.document, e.number_text, e.dated_on, e.reason, e.reason_details, r.agency, r.year, r.register_group
			from numbering_hold h join numbering_register r on r.id = h.register join numbering_entry e on e.hold = h.id
			""";

	private final JdbcClient database;
	private final NeighbourTable neighbours;

	HoldTable(JdbcClient database, NeighbourTable neighbours) {
		this.database = database;
		this.neighbours = neighbours;
	}

	void add(UUID register, Hold hold) {
		var made = hold.made();
		var capacity = made.capacity();
		database.sql(
				"""
						insert into numbering_hold (id, register, purpose, reason, last_day, since, made_by, made_as, made_at, made_capacity)
						values (:id, :register, :purpose, :reason, cast(:last as date), cast(:since as date), :by, :as, :at,
							cast(:capacity as text))""")
				.param("id", hold.id())
				.param("register", register).param("purpose", hold.purpose().name()).param("reason", hold.reason())
				.param("last", hold.lastDay() == null ? null : hold.lastDay().toString())
				.param("since", hold.since() == null ? null : hold.since().toString())
				.param("by", made.person().value()).param("as", made.position().value())
				.param("at", made.at().atOffset(ZoneOffset.UTC))
				.param("capacity", capacity == null ? null : capacity.name()).update();
		hold.numbers().forEach(held -> add(register, hold, held.number()));
	}

	private void add(UUID register, Hold hold, LetterNumber number) {
		database.sql(
				"""
						insert into numbering_entry (id, register, ordinal, state, document, number_text, dated_on, reserved_at, hold, free,
							series)
						values (:id, :register, :ordinal, 'RESERVED', :document, :text, :on, :at, :hold, true, :series)""")
				.param("id", UUID.randomUUID()).param("register", register).param("ordinal", number.ordinal())
				.param("document", number.document().value()).param("text", number.text()).param("on", number.on())
				.param("at", hold.made().at().atOffset(ZoneOffset.UTC)).param("hold", hold.id())
				.param("series", number.register().series()).update();
	}

	Optional<Hold> find(UUID id) {
		return holds(READ + "where h.id = :id order by e.ordinal", Map.of("id", id)).stream().findFirst();
	}

	/** Of one register, latest first. */
	List<Hold> of(NumberRegister register) {
		return holds(READ + """
				where r.agency = :agency and r.year = :year and r.register_group = :group
				order by h.made_at desc, h.id, e.ordinal""",
				Map.of("agency", register.agency(), "year", register.year(), "group", register.group()));
	}

	/** Those of that purpose with numbers that are free still, of whatever register. */
	List<Hold> withFree(Purpose purpose) {
		return holds(READ + """
				where h.purpose = :purpose and exists (select from numbering_entry f where f.hold = h.id and f.free)
				order by h.made_at, h.id, e.ordinal""", Map.of("purpose", purpose.name()));
	}

	/** Those with numbers that are free still, of whatever register of an agency; the oldest first. */
	List<Hold> withFree(String agency) {
		return holds(READ + """
				where r.agency = :agency and exists (select from numbering_entry f where f.hold = h.id and f.free)
				order by h.made_at, h.id, e.ordinal""", Map.of("agency", agency));
	}

	/** The latest day that stands beside a number before those of the hold; empty where none stands on anything. */
	Optional<LocalDate> dayBefore(UUID hold) {
		return database.sql("""
				select max(e.dated_on) as day from numbering_hold h join numbering_entry e on e.register = h.register
				where h.id = ? and e.state <> 'VOID' and not e.free
					and e.ordinal < (select min(f.ordinal) from numbering_entry f where f.hold = h.id)""").param(hold)
				.query((row, _) -> Optional.ofNullable(row.getObject("day", LocalDate.class))).single();
	}

	/** The days beside the nearest numbers around one that stand on letters; empty where it is free no more. */
	Optional<Neighbours> around(UUID hold, int ordinal) {
		return neighbours.ofFree(hold, ordinal);
	}

	/** The days of the letters that stand under the nearest other numbers of the same block. */
	Neighbours inBlock(UUID hold, int ordinal) {
		return neighbours.inBlock(hold, ordinal);
	}

	/** Nobody else says what became of numbers of this hold until the transaction ends. */
	void lock(UUID id) {
		database.sql("select 1 from numbering_hold where id = ? for update").param(id).query().listOfRows();
	}

	/** False when it is free no more. */
	boolean annul(Actor by, UUID hold, int ordinal, VoidReason reason, Instant at) {
		return database.sql("""
				update numbering_entry set state = 'VOID', free = false, reason = :reason, reason_details = :details,
					annulled_at = :at, annulled_by = :by, annulled_as = :as, annulled_capacity = :capacity
				where hold = :hold and ordinal = :ordinal and free""").param("reason", reason.code())
				.param("details", reason.details().toArray(String[]::new))
				.param("by", by.person().value()).param("as", by.position().value())
				.param("capacity", by.capacity().name())
				.param("at", at.atOffset(ZoneOffset.UTC)).param("hold", hold).param("ordinal", ordinal).update() == 1;
	}

	/** From now on it stands on a letter of the system, unsigned. False when it is free no more. Refuses with numbering.text-stands. */
	boolean give(UUID hold, LetterNumber number, String series) {
		return StandingText.unlessItStands(number.text(), () -> database.sql("""
				update numbering_entry set free = false, document = :document, number_text = :text, dated_on = :on,
					series = :series
				where hold = :hold and ordinal = :ordinal and free""").param("document", number.document().value())
				.param("text", number.text()).param("on", number.on()).param("series", series).param("hold", hold)
				.param("ordinal", number.ordinal()).update() == 1);
	}

	/** It stands on a letter that was written by hand. False when it is free no more. Refuses with numbering.text-stands. */
	boolean issue(UUID hold, LetterNumber number, String series, Instant at) {
		return StandingText.unlessItStands(number.text(), () -> database
				.sql("""
						update numbering_entry set free = false, state = 'ISSUED', number_text = :text, dated_on = :on, issued_at = :at,
							series = :series
						where hold = :hold and ordinal = :ordinal and free""")
				.param("text", number.text()).param("series", series)
				.param("on", number.on()).param("at", at.atOffset(ZoneOffset.UTC)).param("hold", hold)
				.param("ordinal", number.ordinal()).update() == 1);
	}

	/**
	 * A void number stands on a letter that was written by hand; how it was void is kept. False when it is void no more. Refuses
	 * with numbering.text-stands.
	 */
	boolean issueVoid(Actor by, UUID hold, LetterNumber number, String series, String reason, Instant at) {
		return StandingText.unlessItStands(number.text(),
				() -> database
						.sql("""
								with was as (
									select * from numbering_entry where hold = :hold and ordinal = :ordinal and state = 'VOID' for update),
								kept as (
									insert into numbering_turned_up (entry, void_reason, void_details, void_at, void_by, void_as, void_capacity,
										reason, entered_by, entered_as, entered_capacity, entered_at)
									select id, reason, reason_details, annulled_at, annulled_by, annulled_as, annulled_capacity,
										:reason, :by, :as, :capacity, :at from was)
								update numbering_entry e set state = 'ISSUED', number_text = :text, dated_on = :on, issued_at = :at,
									series = :series, reason = null, reason_details = '{}', annulled_at = null, annulled_by = null,
									annulled_as = null, annulled_capacity = null
								from was where e.id = was.id""")
						.param("hold", hold).param("ordinal", number.ordinal())
						.param("reason", reason).param("by", by.person().value()).param("as", by.position().value())
						.param("capacity", by.capacity().name()).param("at", at.atOffset(ZoneOffset.UTC))
						.param("text", number.text()).param("on", number.on()).param("series", series).update() == 1);
	}

	private List<Hold> holds(String query, Map<String, ?> values) {
		var holds = new LinkedHashMap<UUID, Hold>();
		database.sql(query).params(values).query((row, _) -> hold(row)).list()
				.forEach(each -> holds.merge(each.id(), each, HoldTable::together));
		return List.copyOf(holds.values());
	}

	private static Hold together(Hold one, Hold more) {
		var numbers = new ArrayList<>(one.numbers());
		numbers.addAll(more.numbers());
		return new Hold(one.id(), one.register(), one.purpose(), one.reason(), one.lastDay(), one.since(), one.made(),
				numbers);
	}

	private static Hold hold(ResultSet row) throws SQLException {
		var register = new NumberRegister(row.getString("agency"), row.getInt("year"), row.getString("register_group"));
		var number = new LetterNumber(register, row.getInt("ordinal"), row.getString("suffix"), row.getString("number_text"),
				row.getObject("dated_on", LocalDate.class), NumberState.valueOf(row.getString("state")),
				new DocumentId(row.getObject("document", UUID.class)), VoidReason.told(row));
		return new Hold(row.getObject("hold", UUID.class), register, Purpose.valueOf(row.getString("purpose")),
				row.getString("held_for"), row.getObject("last_day", LocalDate.class),
				row.getObject("since", LocalDate.class), Deed.read(row, "made"),
				List.of(new HeldNumber(number, row.getBoolean("free"))));
	}
}
