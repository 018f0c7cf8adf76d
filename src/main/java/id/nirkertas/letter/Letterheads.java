package id.nirkertas.letter;

import id.nirkertas.directory.Address;
import id.nirkertas.directory.Unit;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Kept;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands at the head and foot of each agency's paper: its own newest lines, or what the directory knows. */
@Repository
class Letterheads {

	private record Owned(UUID agency, LetterheadVersion version) {
	}

	private final JdbcClient database;
	private final PinnedVersions pinned;
	private final LetterSettings settings;
	private final Kept<Map<UUID, List<LetterheadVersion>>> all = new Kept<>(Duration.ofSeconds(10), this::read);

	Letterheads(JdbcClient database, PinnedVersions pinned, LetterSettings settings) {
		this.database = database;
		this.pinned = pinned;
		this.settings = settings;
	}

	/** Of a letter that was handed on the lines it had then, of a draft the newest. */
	LetterheadLines of(Letter letter, Unit agency) {
		return pinned.letterhead(letter).flatMap(version -> version(agency, version)).orElseGet(() -> current(agency));
	}

	/** 0 is what the directory says. */
	Optional<LetterheadLines> version(Unit agency, int version) {
		return version == 0
				? Optional.of(ofDirectory(agency))
				: versions(agency).stream().map(LetterheadVersion::lines).filter(lines -> lines.version() == version)
						.findFirst();
	}

	LetterheadLines current(Unit agency) {
		return versions(agency).stream().map(LetterheadVersion::lines).findFirst().orElseGet(() -> ofDirectory(agency));
	}

	/** Newest first. */
	List<LetterheadVersion> versions(Unit agency) {
		return all.get().getOrDefault(agency.id().value(), List.of());
	}

	private LetterheadLines ofDirectory(Unit agency) {
		var address = Optional.ofNullable(agency.address());
		var lines = Stream.<Function<Address, String>>of(Address::street, Address::contact, Address::web)
				.flatMap(line -> address.map(line).stream()).filter(line -> !line.isBlank()).toList();
		return new LetterheadLines(0, settings.government(), agency.name().toUpperCase(SheetDates.INDONESIA), lines, "",
				null);
	}

	private Map<UUID, List<LetterheadVersion>> read() {
		return database.sql("select * from letter_letterhead order by agency, version desc")
				.query((row, _) -> new Owned(row.getObject("agency", UUID.class), version(row))).list().stream()
				.collect(Collectors.groupingBy(Owned::agency, Collectors.mapping(Owned::version, Collectors.toList())));
	}

	private static LetterheadVersion version(ResultSet row) throws SQLException {
		var lines = new LetterheadLines(row.getInt("version"), row.getString("government"), row.getString("name"),
				row.getString("address").lines().toList(), row.getString("footer"), row.getString("logo"));
		return new LetterheadVersion(lines, new PersonId(row.getObject("made_by", UUID.class)),
				new PositionId(row.getObject("made_as", UUID.class)),
				row.getObject("made_at", OffsetDateTime.class).toInstant());
	}

	/** 0 while the agency has lines of the directory alone. */
	int newest(UnitId agency) {
		return database.sql("select coalesce(max(version), 0) from letter_letterhead where agency = :agency")
				.param("agency", agency.value()).query(Integer.class).single();
	}

	/** False when somebody else's change has taken this version meanwhile. */
	boolean add(UnitId agency, LetterheadLines lines, Actor by, Instant at) {
		AfterCommit.then(all::forget);
		return database
				.sql("""
						insert into letter_letterhead (agency, version, government, name, address, footer, logo, made_by, made_as, made_at)
						values (:agency, :version, :government, :name, :address, :footer, :logo, :by, :as, :at)
						on conflict do nothing""")
				.param("agency", agency.value()).param("version", lines.version()).param("government", lines.government())
				.param("name", lines.name()).param("address", String.join("\n", lines.address()))
				.param("footer", lines.footer()).param("logo", lines.logo()).param("by", by.person().value())
				.param("as", by.position().value()).param("at", LetterTable.stamp(at)).update() == 1;
	}
}
