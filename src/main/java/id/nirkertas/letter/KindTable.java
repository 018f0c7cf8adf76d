package id.nirkertas.letter;

import id.nirkertas.shared.Kept;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.JacksonException;

/** The kinds of letters in all their versions, as seeded or changed by the office; a few hundred rows at most. */
@Repository
class KindTable {

	private static final Logger LOG = LoggerFactory.getLogger(KindTable.class);

	private final JdbcClient database;
	/** Told once, not every few seconds. */
	private final Set<String> unreadable = ConcurrentHashMap.newKeySet();
	private final Kept<List<KindVersion>> versions = new Kept<>(Duration.ofSeconds(10), this::read);
	private final Kept<List<String>> unoffered = new Kept<>(Duration.ofSeconds(10), this::retired);
	private final Kept<Map<String, String>> models = new Kept<>(Duration.ofSeconds(10), this::models);

	KindTable(JdbcClient database) {
		this.database = database;
	}

	/** The next question is answered from the table. */
	void forget() {
		versions.forget();
	}

	/** In the order of the office's list, newest version of each first. */
	List<KindVersion> all() {
		return versions.get();
	}

	/** Everybody's newest version of each, as it is now. */
	List<KindVersion> newest() {
		var seen = new HashSet<String>();
		return read().stream().filter(version -> version.agency() == null && seen.add(version.kind().code())).toList();
	}

	/** Nobody else adds kinds or takes them away until the transaction ends. */
	void lock() {
		database.sql("lock table letter_kind in share row exclusive mode").update();
	}

	/** At the end of the list, for ever as the one it begins as. */
	void begin(String code, String from) {
		database.sql("""
				insert into letter_kind (code, place, begun_as)
				select :code, coalesce(max(place), 0) + 1, :from from letter_kind""").param("code", code)
				.param("from", from).update();
		AfterCommit.then(models::forget);
	}

	/** A kind, the one it began as, the one that began as, and so on. */
	List<String> lineage(String code) {
		var began = models.get();
		var lineage = new ArrayList<String>();
		var next = Optional.of(code);
		while (next.isPresent() && !lineage.contains(next.get())) {
			lineage.add(next.get());
			next = Optional.ofNullable(began.get(next.get()));
		}
		return List.copyOf(lineage);
	}

	private Map<String, String> models() {
		return database.sql("select code, begun_as from letter_kind where begun_as is not null")
				.query((row, _) -> Map.entry(row.getString("code"), row.getString("begun_as"))).list().stream()
				.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** Codes of those not offered for new letters. */
	List<String> retired() {
		return database.sql("select code from letter_kind where retired").query((row, _) -> row.getString("code")).list();
	}

	void retire(String code, boolean retired) {
		database.sql("update letter_kind set retired = :retired where code = :code").param("retired", retired)
				.param("code", code).update();
		AfterCommit.then(unoffered::forget);
	}

	boolean isOffered(String code) {
		return !unoffered.get().contains(code);
	}

	private List<KindVersion> read() {
		return database.sql("""
				select v.* from letter_kind k join letter_kind_version v on v.kind = k.code
				order by k.place, v.version desc""").query((row, _) -> version(row)).list().stream()
				.flatMap(Optional::stream)
				.toList();
	}

	Optional<Kind> version(String code, int version) {
		var found = all().stream().map(KindVersion::kind)
				.filter(kind -> kind.code().equals(code) && kind.version() == version)
				.findFirst();
		return found.or(() -> database.sql("select * from letter_kind_version where kind = :kind and version = :version")
				.param("kind", code).param("version", version).query((row, _) -> version(row)).optional()
				.flatMap(Function.identity()).map(KindVersion::kind));
	}

	/** Of one kind as they are now, newest first: for whoever changes it. */
	List<KindVersion> of(String code) {
		return database.sql("select * from letter_kind_version where kind = :kind order by version desc").param("kind", code)
				.query((row, _) -> version(row)).list().stream().flatMap(Optional::stream).toList();
	}

	/** The number of the newest version of anybody's, readable or not. */
	int newest(String code) {
		return database.sql("select coalesce(max(version), 0) from letter_kind_version where kind = :kind")
				.param("kind", code)
				.query(Integer.class).single();
	}

	/** As {@link #of}, and takes the kind's row: two changes at once stand in a queue. */
	List<KindVersion> take(String code) {
		database.sql("select 1 from letter_kind where code = :code for update").param("code", code).query().listOfRows();
		return of(code);
	}

	void add(KindVersion version) {
		var kind = version.kind();
		database.sql("""
				insert into letter_kind_version (kind, version, agency, ended, name, title, register_group, pattern, design,
					made_by, made_as, made_at)
				values (:kind, :version, :agency, :ended, :name, :title, :group, :pattern, :design, :by, :as, :at)""")
				.param("kind", kind.code()).param("version", kind.version())
				.param("agency", valueOf(version.agency(), UnitId::value)).param("ended", version.ended())
				.param("name", kind.name()).param("title", kind.title()).param("group", kind.registerGroup())
				.param("pattern", kind.pattern()).param("design", KindJson.write(kind.design()))
				.param("by", valueOf(version.by(), PersonId::value)).param("as", valueOf(version.as(), PositionId::value))
				.param("at", LetterTable.stamp(version.at())).update();
		AfterCommit.then(this::forget);
	}

	/** One that cannot be read is left out, so that it spoils no other kind. */
	private Optional<KindVersion> version(ResultSet row) throws SQLException {
		var code = row.getString("kind");
		var version = row.getInt("version");
		try {
			var kind = new Kind(code, version, row.getString("name"), row.getString("title"),
					row.getString("register_group"),
					row.getString("pattern"), KindJson.read(row.getString("design")));
			return Optional.of(new KindVersion(kind, valueOf(row.getObject("agency", UUID.class), UnitId::new),
					row.getBoolean("ended"), valueOf(row.getObject("made_by", UUID.class), PersonId::new),
					valueOf(row.getObject("made_as", UUID.class), PositionId::new),
					Objects.requireNonNull(row.getObject("made_at", OffsetDateTime.class)).toInstant()));
		} catch (JacksonException e) {
			if (unreadable.add(code + " " + version)) {
				LOG.error("Version {} of the kind {} cannot be read and is left out", version, code, e);
			}
			return Optional.empty();
		}
	}

	private static <A, B> @Nullable B valueOf(@Nullable A value, Function<A, B> of) {
		return value == null ? null : of.apply(value);
	}
}
